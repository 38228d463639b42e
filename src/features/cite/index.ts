/** Comes when a reader asks how to cite. */
export const citeParts = () => import('./CiteDialog');
