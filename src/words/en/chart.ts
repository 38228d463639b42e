/** The words of the chart itself: its rulers, its groups of events, its keys. */
export const chart = {
  tick: {
    decade: '{{year}}s',
    dayAndTime: '{{day}}, {{time}}',
  },
  group: {
    events: '{{number}} events',
    close: 'Close the list of events',
    zoom: 'Zoom in on these',
    more: '{{number}} more are not listed here: zoom in to see them.',
    moreHere: 'and {{number}} more',
    hint: 'Press to see the list',
  },
  beyond: {
    before: '← {{date}}: {{title}}',
    after: '→ {{date}}: {{title}}',
  },
  chartKey: {
    next: 'Next event in time',
    previous: 'Previous event in time',
    rowBelow: 'Nearest event in the row below',
    rowAbove: 'Nearest event in the row above',
    first: 'First event',
    last: 'Last event',
    open: 'Open the event, or the list of a group',
    zoomIn: 'Zoom in about the event',
    zoomOut: 'Zoom out about the event',
    panLater: 'Move the chart a little later',
    panEarlier: 'Move the chart a little earlier',
    windowLater: 'Move the chart on by what is in view',
    windowEarlier: 'Move the chart back by what is in view',
    back: 'Close a list or an open event, and come back to its mark',
  },
} as const;
