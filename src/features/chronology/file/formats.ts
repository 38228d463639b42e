/** The chronology as a file. What writes it comes when it is chosen. */
import type { ExportFormat } from '../../../data/export/formats';

export const CHRONOLOGY_FORMATS: readonly ExportFormat[] = [
  {
    name: 'html',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    order: 'time',
    loadWriter: async () => (await import('./write-html')).writeHtml,
  },
  {
    name: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    order: 'time',
    loadWriter: async () => (await import('./write-markdown')).writeMarkdown,
  },
];
