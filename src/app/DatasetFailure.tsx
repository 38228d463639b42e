/** The dataset could not be fetched: what, why, and the way to try again. */

import { useEffect } from 'react';
import { type DatasetRef, nameOfRef } from '../data/dataset-ref';
import { signsWrittenOut } from '../data/document/problem';
import { LoadFailure } from '../data/load-failure';
import { ForeignAddress } from '../data/open/foreign-address';
import { useViewActions } from '../state/view-context';
import { DEFAULT_DATASET, INITIAL_VIEW } from '../state/view-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../words/translate';
import { FailureButtons } from './FailureButtons';
import { markReady } from './ready';

interface DatasetFailureProps {
  readonly dataset: DatasetRef;
  readonly error: Error;
  readonly onRetry: () => void;
}

export function DatasetFailure({ dataset, error, onRetry }: DatasetFailureProps) {
  useEffect(markReady, []);
  const { restoreView } = useViewActions();
  if (error instanceof ForeignAddress) return <ForeignNotice address={error.address} />;
  const isMissing = error instanceof LoadFailure && error.isMissing;
  return (
    <main className="page-message">
      <Notice
        role="alert"
        isPageTitle
        title={
          isMissing
            ? t('failure.notFound', { id: signsWrittenOut(nameOfRef(dataset)) })
            : t('failure.dataset')
        }
        actions={
          <>
            <FailureButtons onRetry={onRetry} />
            {isMissing && nameOfRef(dataset) !== DEFAULT_DATASET && (
              <Button look="outlined" onClick={() => restoreView(INITIAL_VIEW)}>
                {t('failure.openDefault', { id: DEFAULT_DATASET })}
              </Button>
            )}
          </>
        }
      >
        <p>
          <code lang="en">{signsWrittenOut(error.message)}</code>
        </p>
      </Notice>
    </main>
  );
}

/** A link may lead to any site; the page asks only those that it may, and says how to go on without. */
function ForeignNotice({ address }: { readonly address: URL }) {
  return (
    <main className="page-message">
      <Notice
        role="alert"
        isPageTitle
        title={t('failure.foreign', { origin: address.origin })}
        actions={
          <>
            <a href={address.href} rel="noreferrer noopener" target="_blank">
              {t('failure.download')}
            </a>
            <FailureButtons />
          </>
        }
      >
        <p>
          <code lang="">{address.href}</code>
        </p>
        <p>{t('failure.foreignHelp')}</p>
      </Notice>
    </main>
  );
}
