/** The words of the sheet of keys. */
export const keys = {
  keys: {
    close: 'Close',
    or: 'or',
    page: 'Anywhere',
    escape: 'Close what opened last, and go back to where it came from',
    tab: 'To the next part, and back',
    choices: 'In the filter and in menus',
    choose: 'Tick a box, press a button',
    among: 'Go through a menu, a list or a switch',
    single: 'Single keys work',
    singleHelp: 'Switch / and ? off where they get in the way, as when you speak to the computer.',
  },
} as const;
