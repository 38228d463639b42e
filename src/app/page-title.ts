/** What stands in the browser's tab, in bookmarks and where the page is linked. */
import { t } from '../words/translate';

/** "The dataset's title · Readout" */
export function pageTitle(dataset: string): string {
  return `${dataset} · ${t('app.name')}`;
}
