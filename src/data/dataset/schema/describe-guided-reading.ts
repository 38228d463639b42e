/** What an editor shows for the guided reading. */
import { MAX_SENTENCE_LETTERS } from '../../../domain/archive/guided-reading';
import type { SchemaDescriptions } from './schema-descriptions';

export const GUIDED_READING_DESCRIPTIONS: Pick<SchemaDescriptions, 'guidedReading' | 'guidedStep'> = {
  guidedReading: {
    title: 'Guided reading',
    description: 'An ordered walk through the dataset’s key moments, one event and one sentence at a time.',
    fields: {
      title: 'Title of the guided reading; left out where it needs none.',
      steps: 'The steps in the order in which they are read, at least one.',
    },
  },
  guidedStep: {
    title: 'Step',
    description: 'One moment of the guided reading: an event, a part of time and a sentence.',
    fields: {
      id: 'Id of the step, unique among the steps; it stands in links.',
      event: 'Id of the event that is opened.',
      window:
        'EDTF of what the chart shows, with both its ends known, e.g. "2021-11-14/2021-11-18"; it shows the event. Left out, the event’s own extent is shown with room around it.',
      quotation:
        'Id of the quotation that bears the sentence, one of the event’s own; its words are opened in the source.',
      sentence: `What is said of the event, no more than its words bear: up to ${MAX_SENTENCE_LETTERS} letters in each language.`,
    },
  },
};
