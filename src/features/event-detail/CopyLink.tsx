/** Puts the address of this view on the clipboard; it is the same that stands in the address bar. */
import { useState } from 'react';
import { linkFromView } from '../../state/address-sync';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { t } from '../../words/translate';

export function CopyLink() {
  const view = useView((state) => state.view);
  const [outcome, setOutcome] = useState<'linkCopied' | 'linkNotCopied' | null>(null);
  const copy = async () => {
    // The clipboard is missing on plain-HTTP hosts and may be refused.
    const isCopied = await (navigator.clipboard?.writeText(linkFromView(view)) ?? Promise.reject(new Error()))
      .then(() => true)
      .catch(() => false);
    setOutcome(isCopied ? 'linkCopied' : 'linkNotCopied');
  };
  return (
    <>
      <span className="copy-link__outcome" role="status">
        {outcome && t(`event.${outcome}`)}
      </span>
      <Button aria-label={t('event.copyLink')} title={t('event.copyLink')} onClick={() => void copy()}>
        <Icon name="link" />
      </Button>
    </>
  );
}
