/** The search itself is fetched when it is first needed, or sooner when a reader points at its button. */
import { inTime } from '../../base/in-time';
export const loadSearch = () =>
  inTime(import('./SearchDesk')).then(({ SearchDesk }) => ({ default: SearchDesk }));

/** If it fails, opening the search says so. */
export function prepareSearch(): void {
  loadSearch().catch(() => {});
}
