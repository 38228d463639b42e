/** What stands in the browser's tab, in bookmarks and where the page is linked. */
import { t } from '../words/translate';

/** "The dataset's title · Readout"; what is narrower stands before what holds it. */
export function pageTitle(...titles: readonly string[]): string {
  return [...titles, t('app.name')].join(' · ');
}
