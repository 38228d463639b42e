/** The way out of the frame: the same view in the whole page, as far as it has been moved, in a tab of its own. */
import { linkFromView } from '../../state/address-sync';
import { useView } from '../../state/view-context';
import { t } from '../../words/translate';

export function OpenInReadout({ words = t('embed.open') }: { readonly words?: string }) {
  const view = useView((state) => state.view);
  return (
    <a className="embed-way-out" href={linkFromView(view)} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
