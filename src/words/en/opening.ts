/** The words of event and source that the first screen needs: while they are on their way, or cannot be had. */
export const opening = {
  event: {
    close: 'Close the event',
    loading: 'Opening the event',
    failed: 'The event could not be shown.',
    failedHelp:
      'A part of the app did not load, or failed at this event. Loading the page again brings the view back.',
    noEvidence: 'Inferred: no words of the source say it.',
    noEvidenceYet: 'No evidence yet',
    unknown: 'This dataset has no event “{{id}}”.',
    unknownQuotation: 'This dataset has no quotation “{{id}}”.',
    sourcesOwn: 'The quotation “{{id}}” supports no event: it is quoted for the source itself.',
    unknownHelp: 'The link may come from another version of the dataset, or be cut short.',
    nearest_one: 'The nearest name is {{ids}}.',
    nearest_other: 'The nearest names are {{ids}}.',
    dismiss: 'Close this message',
  },
  basis: {
    inferred: 'inferred',
    unknown: 'not known',
  },
  source: {
    failed: 'The source text could not be loaded.',
    failedHelp: 'Events are shown; their quotations cannot be checked until it is.',
  },
} as const;
