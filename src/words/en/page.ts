/** The words of the page around the events: its name, its parts, what is told of the dataset, and what went wrong. */
export const page = {
  app: {
    name: 'Readout',
    skipToEvents: 'Skip to the events',
    loading: 'Loading the dataset',
    loadingDataset: 'Fetching and checking {{dataset}}',
    about: 'About this dataset',
  },
  region: {
    timeline: 'Timeline',
    events: 'Events',
    filters: 'Filters',
    event: 'Event',
    problems: 'Problems in the dataset',
  },
  dataset: {
    sources_one: 'one source',
    sources_other: '{{count}} sources',
    asOf: 'as of {{day}}',
    version: 'version {{version}}',
  },
  status: {
    events_one: '{{number}} of {{total}} events',
    events_other: '{{number}} of {{total}} events',
    checked: '{{count}} of {{total}} quotations found in the stored text',
  },
  report: {
    refused: 'It could not be copied; here it is to copy by hand:',
  },
  problems: {
    summary_one: '{{count}} problem; {{shown}} of {{total}} events shown',
    summary_other: '{{count}} problems; {{shown}} of {{total}} events shown',
    help: 'Each problem has its place, its reason and a remedy.',
    show: 'Show',
    hide: 'Hide',
    error: 'Error',
    warning: 'Warning',
    copy: 'Copy report',
    copied: 'Report copied',
  },
  failure: {
    dataset: 'The dataset could not be loaded.',
    invalid: 'The dataset could not be read.',
    retry: 'Try again',
    check: 'The source texts could not be checked.',
    checkHelp: 'A part of the app did not load, so nobody knows whether they are sound.',
    crash: 'Something went wrong while drawing the page.',
    crashHelp: 'The address holds your view: load the page again to return to it.',
    reload: 'Load the page again',
    notFound: 'There is no dataset “{{id}}” here.',
    openDefault: 'Open “{{id}}” instead',
  },
} as const;
