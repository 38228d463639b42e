/** Comes when a reader asks where a problem is. */
import { inTime } from '../../base/in-time';
export const fileViewParts = () => inTime(import('./FileView'));
