/** Comes when a reader asks to take the dataset away. */
export const exportDataParts = () => import('./ExportDialog');
