/** The words of the strip on which the whole dataset lies, and of the windows that the toolbar offers. */
export const chartOverview = {
  strip: {
    name: 'Whole dataset',
    window: 'Days in the chart',
    start: 'First day in the chart',
    end: 'Last day in the chart',
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
