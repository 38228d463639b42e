/** Whether a step opens its words in the source beside the event, or the event alone. */
import { useMediaQuery } from './use-media-query';

/**
 * Where the page has no room for both (see `app/use-layout.ts`) the source would hide the event; there the event
 * itself shows the words, and leads to the source.
 */
export function useOpensSource(): boolean {
  return useMediaQuery('(min-width: 960px)');
}
