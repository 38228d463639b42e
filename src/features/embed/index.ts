/** Comes when a reader wants to embed something. */
export const embedParts = () => import('./EmbedDialog');
