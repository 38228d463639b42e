/** What is said of a link that was copied: also that nobody else can open it, where that is so. */
import { t } from './translate';

/** Who can open the link to a dataset: anyone who reaches the site, this device, or whoever has the file of the page. */
export type LinkReach = 'anyone' | 'device' | 'file';

export function linkOutcomeWords(isCopied: boolean, reach: LinkReach): string {
  return isCopied ? withReach(t('head.linkCopied'), reach) : t('head.linkNotCopied');
}

export function withReach(copied: string, reach: LinkReach): string {
  return reach === 'anyone' ? copied : `${copied}${t('join.semicolon')}${t(`link.opens.${reach}`)}`;
}
