/** What lies over the page and comes when it is asked for: where it cannot be had, that is said and it is closed. */
import { type ReactNode, Suspense } from 'react';
import { useViewActions } from '../state/view-context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { tell } from '../ui/tell';
import { t } from '../words/translate';

interface LateOverlayProps {
  /** Another one is another attempt. */
  readonly attempt: string;
  readonly children: ReactNode;
}

export function LateOverlay({ attempt, children }: LateOverlayProps) {
  const { closeOverlay } = useViewActions();
  return (
    <ErrorBoundary
      attempt={attempt}
      fallback={null}
      onFailure={() => {
        tell(t('head.failed'));
        closeOverlay();
      }}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
