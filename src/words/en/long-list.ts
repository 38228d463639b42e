/** The words of a list that is too long to stand whole in the page. */
export const longList = {
  longList: {
    find: 'Only events near those on the screen are in the page, so the browser’s own search does not see the others.',
    search: 'Search them all here',
    searchOutside: 'Search them all in Readout',
    part: 'Events',
    range: '{{from}} to {{to}}',
    position: '{{position}} of {{size}}',
    before_one: 'One event before these',
    before_other: '{{number}} events before these',
    after_one: 'One event after these',
    after_other: '{{number}} events after these',
    upTo: 'up to {{date}}',
    from: 'from {{date}} on',
    soFar_one: 'One event so far; parts of the dataset are still on their way.',
    soFar_other: '{{number}} events so far; parts of the dataset are still on their way.',
    onItsWay: 'on its way',
    failed: 'Some events could not be fetched.',
  },
} as const;
