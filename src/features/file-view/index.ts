/** Comes when a reader asks where a problem is. */
export const fileViewParts = () => import('./FileView');
