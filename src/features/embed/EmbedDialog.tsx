/** Makes the code of a frame that shows chart, list or event in a page of others, and shows the frame as it will look. */
import '../../words/late';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { t } from '../../words/translate';
import { EmbedMaker } from './EmbedMaker';
import './embed-dialog.css';

export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const isOfDevice = useView(({ view }) => view.dataset.at === 'device');
  return (
    <Dialog name={t('embed.title')} place="embed" look="panel" onClose={onClose}>
      <div className="embed-dialog">
        <div className="top-bar embed-dialog__bar">
          <p className="section-label">{t('embed.title')}</p>
          <Button aria-label={t('embed.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {isOfDevice ? (
          <Notice title={t('embed.onDevice')}>
            <p>{t('embed.onDeviceHelp', { field: '?data=' })}</p>
          </Notice>
        ) : (
          <EmbedMaker />
        )}
      </div>
    </Dialog>
  );
}
