/** Comes when a reader asks to take the dataset away. */
import { inTime } from '../../base/in-time';
export const exportDataParts = () => inTime(import('./ExportDialog'));
