/** What is being done while there is nothing to read yet. */

import { type DatasetRef, nameOfRef } from '../data/dataset-ref';
import { signsWrittenOut } from '../data/document/problem';
import { t } from '../words/translate';

export function LoadingPage({ dataset }: { readonly dataset: DatasetRef }) {
  return (
    <main className="page-message" aria-busy="true">
      <div role="status">
        <h1 className="page-message__title">{t('app.loading')}</h1>
      </div>
      <progress aria-label={t('app.loading')} className="page-message__progress" />
      <p>{t('app.loadingDataset', { dataset: signsWrittenOut(nameOfRef(dataset)) })}</p>
    </main>
  );
}
