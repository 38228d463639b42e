/** Line icons on a grid of 16, stroke 1.5; each stands beside words or on a button that has a name. */
export const ICON_PATHS = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  left: 'M13 8H3M7 4L3 8l4 4',
  right: 'M3 8h10M9 4l4 4-4 4',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  expand: 'M4 6l4 4 4-4',
  collapse: 'M6 4l4 4-4 4',
  link: 'M7 9.2a2.6 2.6 0 0 0 3.8.2l2-2a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9 6.8a2.6 2.6 0 0 0-3.8-.2l-2 2a2.7 2.7 0 0 0 3.8 3.8l.9-.9',
  book: 'M8 4.2C6.8 3.2 5 2.8 2.5 2.8v9.4c2.5 0 4.3.4 5.5 1.4 1.2-1 3-1.4 5.5-1.4V2.8C11 2.8 9.2 3.2 8 4.2zM8 4.2v9.4',
  info: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM8 7.2v3.9M8 4.8v.2',
  quote: 'M6.5 4.5C4.6 5.3 3.5 6.8 3.5 9v2.5h3.2V8.4H5.2M13 4.5c-1.9.8-3 2.3-3 4.5v2.5h3.2V8.4h-1.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  warning: 'M8 2.2 14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.2',
} as const;

export type IconName = keyof typeof ICON_PATHS;
