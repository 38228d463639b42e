/** To the previous or the next step. */
import type { OpenableStep } from '../../state/guided-steps';
import { useOpenStep } from '../../state/open-step';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useOpensSource } from '../../ui/use-opens-source';
import { t } from '../../words/translate';

interface TurnButtonProps {
  readonly to: 'previous' | 'next';
  /** Undefined at the end. */
  readonly step: OpenableStep | undefined;
}

export function TurnButton({ to, step }: TurnButtonProps) {
  const openStep = useOpenStep(useOpensSource());
  return (
    <Button
      look={to === 'next' ? 'primary' : 'outlined'}
      data-control={to}
      disabled={step === undefined}
      onClick={() => step && openStep(step, to)}
    >
      {to === 'previous' && <Icon name="left" />}
      {t(`guided.${to}`)}
      {to === 'next' && <Icon name="right" />}
    </Button>
  );
}
