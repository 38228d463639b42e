/** Comes when a reader asks how to cite. */
import { inTime } from '../../base/in-time';
export const citeParts = () => inTime(import('./CiteDialog'));
