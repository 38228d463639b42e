/** From the chosen passage to the one before or after it in the text. */
import type { QuotationId } from '../../domain/archive/ids';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { outermostPassages, type Passage } from './passages';

interface PassageStepsProps {
  readonly passages: readonly Passage[];
  readonly chosen: QuotationId;
}

export function PassageSteps({ passages, chosen }: PassageStepsProps) {
  const { selectQuotation } = useViewActions();
  const at = passages.find(({ id }) => id === chosen);
  if (at === undefined) return null;
  const steps = outermostPassages(passages);
  const index = steps.findIndex(({ start, end }) => start <= at.start && end >= at.end);
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
