/** The guided reading: into it where it was left, and out of it. */
import type { OpenableStep } from '../../../state/guided-steps';
import type { ViewActions } from '../../../state/view-store';
import { t } from '../../../words/translate';
import type { Command } from './command';

export interface ReadingPlace {
  readonly steps: readonly OpenableStep[];
  /** The step that is open now. */
  readonly open: string | null;
  /** The one that was open last. */
  readonly last: string | null;
}

/** None where the dataset has no guided reading. */
export function readingCommands(
  { steps, open, last }: ReadingPlace,
  openStep: (step: OpenableStep) => void,
  { closeGuidedReading }: Pick<ViewActions, 'closeGuidedReading'>,
): readonly Command[] {
  const start = steps.find(({ step }) => step === last) ?? steps[0];
  if (start === undefined) return [];
  const isOpen = steps.some(({ step }) => step === open);
  return [
    {
      id: 'guided-reading',
      words: isOpen ? t('guided.close') : t('guided.open'),
      icon: isOpen ? 'close' : 'story',
      isOffered: true,
      after: 'leaves',
      run: () => (isOpen ? closeGuidedReading() : openStep(start)),
    },
  ];
}
