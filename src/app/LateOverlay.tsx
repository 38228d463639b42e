/** What lies over the page and comes when it is asked for: where it cannot be had, that is said and it is closed. */
import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { tell } from '../ui/tell';
import { t } from '../words/translate';

interface LateOverlayProps {
  /** Another one is another attempt. */
  readonly attempt: string;
  /** Takes it away. */
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

export function LateOverlay({ attempt, onFailure, children }: LateOverlayProps) {
  return (
    <ErrorBoundary
      attempt={attempt}
      fallback={null}
      onFailure={() => {
        tell(t('head.failed'));
        onFailure();
      }}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
