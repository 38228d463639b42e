export { DropTarget } from './DropTarget';

import { inTime } from '../../base/in-time';

/** What of this feature comes when it is asked for. */
export const openDataParts = () => inTime(import('./desk'));
