/** Makes the code of a frame that shows chart, list or event in a page of others, and shows the frame as it will look. */
import '../../words/late';
import { useView } from '../../state/view-context';
import { Notice } from '../../ui/Notice';
import { Panel } from '../../ui/Panel';
import { t } from '../../words/translate';
import { EmbedMaker } from './EmbedMaker';
import './embed-dialog.css';

export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const isOfDevice = useView(({ view }) => view.dataset.at === 'device');
  return (
    <Panel name={t('embed.title')} place="embed" closeName={t('embed.close')} onClose={onClose}>
      {isOfDevice ? (
        <Notice title={t('embed.onDevice')}>
          <p>{t('embed.onDeviceHelp', { field: '?data=' })}</p>
        </Notice>
      ) : (
        <EmbedMaker />
      )}
    </Panel>
  );
}
