/** The words of the sheet about the dataset, and of a report of an error in it. */
export const about = {
  about: {
    close: 'Close',
    version: 'Version',
    asOf: 'As of',
    curators: 'Curators',
    nobody: 'nobody is named',
    licence: 'Licence',
    rights: 'Rights',
    checked: 'Checked',
    sources: 'Sources',
    corrections: 'Corrections',
    noCorrections: 'None so far.',
    report: 'An error?',
    reportHelp:
      'Open the event or the passage that is wrong, and copy a report that names it: event, claim, quotation and version are filled in.',
    readWhole: 'Stored here and read whole.',
    readInPart: 'Stored here, read in part.',
    notStored: 'Not stored here.',
  },
  report: {
    dataset: 'Error in the dataset {{id}}, version {{version}}',
    event: 'Event: {{id}} (“{{title}}”)',
    claim: 'Claim: {{id}}',
    quotation: 'Quotation: {{id}} “{{words}}”',
    link: 'Link: {{link}}',
    whatIsWrong: 'What is wrong, and how you know:',
    copy: 'Copy an error report',
    copied: 'Copied: add what is wrong, and send it to the curators.',
  },
} as const;
