/** The chart as a picture. What draws it comes when it is chosen. */
import type { ExportFormat } from '../../../data/export/formats';

export const PICTURE_FORMATS: readonly ExportFormat[] = [
  {
    name: 'svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    order: 'time',
    loadWriter: async () => (await import('./write-svg')).writeSvg,
  },
  {
    name: 'png',
    extension: 'png',
    mediaType: 'image/png',
    order: 'time',
    loadWriter: async () => (await import('./write-png')).writePng,
  },
];
