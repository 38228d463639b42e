/** The formats in which a dataset can be taken away. Each writer is a chunk of its own, fetched when it is chosen. */
import type { ExportWriter } from './export-input';

export interface ExportFormat {
  /** Stays the same wherever the format is named. */
  readonly name: 'readout-json' | 'csv' | 'icalendar' | 'web-annotations' | 'schema-org';
  /** How the name of its file ends, without the first full stop. */
  readonly extension: string;
  readonly mediaType: string;
  readonly loadWriter: () => Promise<ExportWriter>;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'readout-json',
    extension: 'json',
    mediaType: 'application/json',
    loadWriter: async () => (await import('./readout-json')).writeReadoutJson,
  },
  {
    name: 'csv',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    loadWriter: async () => (await import('./csv')).writeCsv,
  },
  {
    name: 'icalendar',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    loadWriter: async () => (await import('./icalendar')).writeIcalendar,
  },
  {
    name: 'web-annotations',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    loadWriter: async () => (await import('./web-annotations')).writeWebAnnotations,
  },
  {
    name: 'schema-org',
    extension: 'schema-org.jsonld',
    mediaType: 'application/ld+json',
    loadWriter: async () => (await import('./schema-org')).writeSchemaOrg,
  },
];
