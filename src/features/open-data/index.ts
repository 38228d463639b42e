export { DropTarget } from './DropTarget';

/** What of this feature comes when it is asked for. */
export const openDataParts = () => import('./desk');
