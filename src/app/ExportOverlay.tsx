/** All ways in which the dataset can be taken away: first those for people, then those for programs. */
import { PROGRAM_FORMATS } from '../data/export/formats';
import { CHRONOLOGY_FORMATS } from '../features/chronology';
import { ExportDialog } from '../features/export-data';
import { PICTURE_FORMATS } from '../features/timeline';

const FORMATS = [...CHRONOLOGY_FORMATS, ...PICTURE_FORMATS, ...PROGRAM_FORMATS];

export function ExportOverlay({ onClose }: { readonly onClose: () => void }) {
  return <ExportDialog formats={FORMATS} onClose={onClose} />;
}
