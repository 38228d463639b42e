/** The guided reading where a step of it is open: the bar comes in a chunk of its own. */

import { lazy, Suspense } from 'react';
import { inTime } from '../../base/in-time';
import { reloadPage } from '../../state/address-sync';
import { useGuidedSteps, useStepOfLink } from '../../state/guided-steps';
import { useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { useOpensSource } from '../../ui/use-opens-source';
import { t } from '../../words/translate';
import './guided-reading.css';

const StepBar = lazy(() => inTime(import('./StepBar')).then(({ StepBar: bar }) => ({ default: bar })));

/** Nothing where no step is open, or none that the dataset knows; of that the page tells elsewhere. */
export function GuidedReading() {
  const steps = useGuidedSteps();
  const open = useView(({ view }) => view.step);
  useStepOfLink(useOpensSource());
  const index = steps.findIndex(({ step }) => step === open);
  const step = steps[index];
  if (step === undefined) return null;
  return (
    <ErrorBoundary attempt={step.step} fallback={<NotLoaded />}>
      <Suspense>
        <StepBar steps={steps} index={index} step={step} />
      </Suspense>
    </ErrorBoundary>
  );
}

function NotLoaded() {
  const { closeGuidedReading } = useViewActions();
  return (
    <div className="guided-reading-failure">
      <Notice
        role="alert"
        title={t('guided.failed')}
        actions={
          <>
            <Button look="outlined" onClick={reloadPage}>
              <Icon name="retry" />
              {t('failure.reload')}
            </Button>
            <Button look="outlined" onClick={closeGuidedReading}>
              {t('guided.close')}
            </Button>
          </>
        }
      />
    </div>
  );
}
