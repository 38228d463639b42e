/** The words of the view of a faulty file. */
export const fileView = {
  file: {
    name: 'The file {{file}}',
    close: 'Close the file',
    ofProblems: 'Problem {{number}} of {{total}}',
    previous: 'The problem before',
    next: 'The next problem',
    reading: 'Reading the file…',
    lines: 'Lines around the problem',
    mend: 'Mend it in the file, save it, and open it here again.',
  },
} as const;
