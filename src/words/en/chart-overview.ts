/** The words of the strip on which the whole dataset lies, and of the windows that the toolbar offers. */
export const chartOverview = {
  strip: {
    name: 'Whole dataset',
    window: 'Days in the chart',
    start: 'First day in the chart',
    end: 'Last day in the chart',
  },
  stripKey: {
    on: 'Move the window, or one end of it, to the next day, month or year',
    back: 'Move it to the one before',
    farOn: 'Move it on by a long step',
    farBack: 'Move it back by a long step',
    first: 'To the first days of the dataset',
    last: 'To the last days of the dataset',
    narrow: 'Show a shorter time',
    widen: 'Show a longer time',
  },
  windows: {
    chart: 'Chart',
    others: 'Other days',
    toEvent: 'Zoom to the event',
    aDay: 'A day',
    go: 'Show',
    failed: 'This part of the timeline could not be loaded. Load the page again to have it.',
  },
} as const;
