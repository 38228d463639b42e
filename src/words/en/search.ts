/** The words of the way to the search: its button, and what is said while it is on its way or cannot be had. */
export const search = {
  search: {
    open: 'Search people, words, dates',
    loading: 'Opening the search',
    failed: 'The search could not be loaded.',
    failedHelp: 'A part of the app did not load. Loading the page again brings the view back.',
  },
} as const;
