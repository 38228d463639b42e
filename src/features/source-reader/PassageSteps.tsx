/** From the chosen passage to the one before or after it in the text. */
import { useMemo } from 'react';
import type { QuotationId } from '../../domain/archive/ids';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { isPassage, outermostPassages, type Passage } from './passages';

interface PassageStepsProps {
  /** Passages of each segment, in the order of the text. */
  readonly body: readonly Passage[];
  readonly frame: readonly Passage[];
  readonly chosen: QuotationId;
}

export function PassageSteps({ body, frame, chosen }: PassageStepsProps) {
  const { selectQuotation } = useViewActions();
  const bodySteps = useMemo(() => outermostPassages(body), [body]);
  const frameSteps = useMemo(() => outermostPassages(frame), [frame]);
  const stepAround = (passages: readonly Passage[], outermost: readonly Passage[]) => {
    const at = passages.find((passage) => isPassage(passage, chosen));
    return at && outermost.find(({ start, end }) => start <= at.start && end >= at.end);
  };
  const around = stepAround(body, bodySteps) ?? stepAround(frame, frameSteps);
  // A passage that bears no event has no place among the steps.
  if (around === undefined) return null;
  const steps = [...bodySteps, ...frameSteps];
  const index = steps.indexOf(around);
  const step = (to: Passage | undefined, name: 'previousPassage' | 'nextPassage', icon: 'up' | 'down') => (
    <Button
      aria-label={t(`source.${name}`)}
      disabled={to?.event === undefined}
      onClick={() => to?.event && selectQuotation(to.id, to.event.id)}
    >
      <Icon name={icon} />
    </Button>
  );
  return (
    <div className="passage-steps">
      <span className="figures">{t('source.passage', { index: index + 1, total: steps.length })}</span>
      {step(steps[index - 1], 'previousPassage', 'up')}
      {step(steps[index + 1], 'nextPassage', 'down')}
    </div>
  );
}
