/** What is said of a new version of the app, which is kept for readers without a network. */
export const offline = {
  update: {
    ready: 'There is a new version of this page.',
    reload: 'Reload now',
    later: 'Later',
  },
} as const;
