/** Which of the page's arrangements has room: what differs in structure is decided here, the rest in styles. */
import { useMediaQuery } from '../ui/use-media-query';

/** `wide`: panes beside each other and the filters in a column. `medium`: panes, filters behind a button. `narrow`: panes are dialogs. */
export type PageLayout = 'wide' | 'medium' | 'narrow';

export function usePageLayout(): PageLayout {
  const isWide = useMediaQuery('(min-width: 1200px)');
  const isMedium = useMediaQuery('(min-width: 960px)');
  return isWide ? 'wide' : isMedium ? 'medium' : 'narrow';
}
