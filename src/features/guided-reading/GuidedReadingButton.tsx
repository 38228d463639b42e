/** The way into the guided reading: at its first step, or where it was closed. */
import { useGuidedSteps } from '../../state/guided-steps';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { useOpenStep } from './use-open-step';

/** Nothing where the dataset has no guided reading. */
export function GuidedReadingButton() {
  const steps = useGuidedSteps();
  const left = useView(({ view, lastStep }) => view.step ?? lastStep);
  const openStep = useOpenStep();
  const index = steps.findIndex(({ step }) => step === left);
  const start = steps[index] ?? steps[0];
  if (start === undefined) return null;
  return (
    <Button
      data-control="guided-reading"
      aria-label={index < 1 ? undefined : t('guided.resume', { number: index + 1 })}
      onClick={() => openStep(start, 'next')}
    >
      <Icon name="story" />
      {t('guided.open')}
    </Button>
  );
}
