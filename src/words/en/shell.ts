/** The words of the header, its menus, the notes that pass and the keys of the whole page. */
export const shell = {
  head: {
    language: 'Language',
    languageNow: 'Language: {{name}}',
    theme: 'Theme',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    contrast: 'Contrast',
    contrasts: { system: 'As the device', more: 'More' },
    more: 'More',
    open: 'Open a dataset…',
    dropHere: 'Drop it here to open it',
    export: 'Save as a file…',
    embed: 'Embed…',
    print: 'Print',
    copyLink: 'Copy the link',
    linkCopied: 'Link copied',
    linkNotCopied: 'The link could not be copied; it stands in the address bar.',
    failed: 'It could not be loaded. Load the page again to try once more.',
    notes: 'Notes',
    closeNote: 'Close the note',
  },
  link: {
    opens: {
      device: 'it opens only in this browser, where the dataset lies',
      file: 'it leads to a file on this device',
    },
  },
  keys: {
    title: 'Keyboard',
    search: 'Search, and reach every setting',
    sheet: 'This sheet',
    chart: 'In the timeline',
    strip: 'On the strip of all days',
  },
} as const;
