/** To the previous or the next step. At either end it stays where it is, so that a focus on it is not lost. */
import type { OpenableStep } from '../../state/guided-steps';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';
import { useOpenStep } from './use-open-step';

interface TurnButtonProps {
  readonly to: 'previous' | 'next';
  /** Undefined at the end. */
  readonly step: OpenableStep | undefined;
}

export function TurnButton({ to, step }: TurnButtonProps) {
  const openStep = useOpenStep();
  return (
    <Button
      look={to === 'next' ? 'primary' : 'outlined'}
      data-control={to}
      aria-disabled={step === undefined ? 'true' : undefined}
      onClick={() => step && openStep(step, to)}
    >
      {to === 'previous' && <Icon name="left" />}
      {t(`guided.${to}`)}
      {to === 'next' && <Icon name="right" />}
    </Button>
  );
}
