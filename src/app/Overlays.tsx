/** What lies over the page for a while, fetched when it is first asked for. */
import { lazy } from 'react';
import { inTime } from '../base/in-time';
import { citeParts } from '../features/cite';
import { embedParts } from '../features/embed';
import { KeyboardKeys, usePageKeys } from '../features/keyboard-keys';
import { CHART_KEYS, STRIP_KEYS } from '../features/timeline';
import { useView, useViewActions } from '../state/view-context';
import { LateOverlay } from './LateOverlay';

/** Few readers ask, and the first screen does not wait for it. */
const DatasetAbout = lazy(() =>
  inTime(import('../features/dataset-about')).then(({ DatasetAbout: about }) => ({ default: about })),
);

const CiteDialog = lazy(() => citeParts().then(({ CiteDialog: dialog }) => ({ default: dialog })));
const ExportOverlay = lazy(() =>
  inTime(import('./ExportOverlay')).then(({ ExportOverlay: overlay }) => ({ default: overlay })),
);
const EmbedDialog = lazy(() => embedParts().then(({ EmbedDialog: dialog }) => ({ default: dialog })));

const KEYS_OF_PARTS = [
  { name: 'keys.chart', keys: CHART_KEYS },
  { name: 'keys.strip', keys: STRIP_KEYS },
] as const;

export function Overlays() {
  const overlay = useView((state) => state.overlay);
  const { closeOverlay } = useViewActions();
  usePageKeys();
  if (overlay === null) return null;
  return (
    <LateOverlay attempt={overlay} onFailure={closeOverlay}>
      {overlay === 'about' && <DatasetAbout onClose={closeOverlay} />}
      {overlay === 'cite' && <CiteDialog onClose={closeOverlay} />}
      {overlay === 'export' && <ExportOverlay onClose={closeOverlay} />}
      {overlay === 'embed' && <EmbedDialog onClose={closeOverlay} />}
      {overlay === 'keys' && <KeyboardKeys parts={KEYS_OF_PARTS} onClose={closeOverlay} />}
    </LateOverlay>
  );
}
