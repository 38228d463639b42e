/** Puts the address of this view on the clipboard; it is the same that stands in the address bar. */
import { linkFromView } from '../../state/address-sync';
import { linkReach } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/use-copy';
import { linkOutcomeWords } from '../../words/link-words';
import { t } from '../../words/translate';

export function CopyLink() {
  const view = useView((state) => state.view);
  const { outcome, copy } = useCopy(linkFromView(view));
  return (
    <>
      <span className="copy-link__outcome" role="status">
        {outcome && linkOutcomeWords(outcome === 'copied', linkReach(view.dataset))}
      </span>
      <Button
        aria-label={t('head.copyLink')}
        title={t('head.copyLink')}
        onClick={() => copy(linkFromView(view))}
      >
        <Icon name="link" />
      </Button>
    </>
  );
}
