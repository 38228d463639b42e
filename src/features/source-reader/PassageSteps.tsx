/** From the chosen passage to the one before or after it in the text. */
import type { QuotationId } from '../../domain/archive/ids';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { outermostPassages, type Passage } from './passages';

interface PassageStepsProps {
  /** Of each segment, in the order of the text. */
  readonly segments: readonly (readonly Passage[])[];
  readonly chosen: QuotationId;
}

export function PassageSteps({ segments, chosen }: PassageStepsProps) {
  const { selectQuotation } = useViewActions();
  const ofSegments = segments.map(outermostPassages);
  const steps = ofSegments.flat();
  const segment = segments.findIndex((passages) => passages.some(({ id }) => id === chosen));
  const at = segments[segment]?.find(({ id }) => id === chosen);
  const around = at && ofSegments[segment]?.find(({ start, end }) => start <= at.start && end >= at.end);
  // A passage that bears no event has no place among the steps.
  if (around === undefined) return null;
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
