/** What lies over the page for a while, fetched when it is first asked for. */

import { lazy } from 'react';
import { inTime } from '../base/in-time';
import { citeParts } from '../features/cite';
import { exportDataParts } from '../features/export-data';
import { KeyboardKeys, usePageKeys } from '../features/keyboard-keys';
import { CHART_KEYS, STRIP_KEYS } from '../features/timeline';
import { useView, useViewActions } from '../state/view-context';
import { EXPORT_FORMATS } from './export-formats';
import { LateOverlay } from './LateOverlay';

/** Few readers ask, and the first screen does not wait for it. */
const DatasetAbout = lazy(() =>
  inTime(import('../features/dataset-about')).then(({ DatasetAbout: about }) => ({ default: about })),
);

const CiteDialog = lazy(() => citeParts().then(({ CiteDialog: dialog }) => ({ default: dialog })));
const ExportDialog = lazy(() => exportDataParts().then(({ ExportDialog: dialog }) => ({ default: dialog })));

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
      {overlay === 'export' && <ExportDialog formats={EXPORT_FORMATS} onClose={closeOverlay} />}
      {overlay === 'keys' && <KeyboardKeys parts={KEYS_OF_PARTS} onClose={closeOverlay} />}
    </LateOverlay>
  );
}
