/** The way into the guided reading: at its first step, or where it was closed. */

import { useGuidedSteps } from '../../state/guided-steps';
import { useOpenStep } from '../../state/open-step';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useOpensSource } from '../../ui/use-opens-source';
import { t } from '../../words/translate';

/** Nothing where the dataset has no guided reading. */
export function GuidedReadingButton() {
  const steps = useGuidedSteps();
  const left = useView(({ view, lastStep }) => view.step ?? lastStep);
  const openStep = useOpenStep(useOpensSource());
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
      {/* On the narrowest phones its icon stands for it. */}
      <span className="visually-hidden-below-375">{t('guided.open')}</span>
    </Button>
  );
}
