/** The words of the guided reading. */
export const guidedReading = {
  guided: {
    open: 'Guided reading',
    resume: 'Guided reading: go on at step {{number}}',
    region: 'Guided reading',
    place: '{{number}} of {{count}}',
    step: 'Step {{number}} of {{count}}',
    previous: 'Previous',
    next: 'Next',
    contents: 'All steps',
    close: 'Close the guided reading',
    away: 'You have looked elsewhere.',
    back: 'Back to this step',
    unknown: 'The guided reading of this dataset has no step “{{id}}”.',
    failed: 'The guided reading could not be loaded.',
  },
} as const;
