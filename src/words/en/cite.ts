/** The words of citing. */
export const cite = {
  cite: {
    title: 'Cite',
    open: 'Note, BibTeX…',
    close: 'Close',
    ofEvent: 'Cite this event',
    ofQuotation: 'Cite this quotation',
    note: 'Note (Chicago)',
    words: 'Quotation with its attribution',
    formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    link: 'Link',
    copy: 'Copy',
    copyNamed: 'Copy: {{name}}',
    copied: 'Copied',
    save: 'Save',
    saveNamed: 'Save: {{name}}',
  },
} as const;
