/** Comes when a reader wants to embed something. */
import { inTime } from '../../base/in-time';

export const embedParts = () => inTime(import('./EmbedDialog'));
