/** Which of the page's arrangements has room: what differs in structure is decided here, the rest in styles. */
import { useMediaQuery } from '../ui/use-media-query';

/** `wide`: panes beside each other and the filters in a column. `medium`: panes, filters behind a button. `narrow`: panes are dialogs. */
export type PageLayout = 'wide' | 'medium' | 'narrow';

/** Where there is no window to ask, as when the page is written at build time, it is `wide`. */
export function usePageLayout(): PageLayout {
  const isWide = useMediaQuery('(min-width: 1200px)', true);
  const isMedium = useMediaQuery('(min-width: 960px)', true);
  return isWide ? 'wide' : isMedium ? 'medium' : 'narrow';
}
