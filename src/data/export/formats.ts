/** The formats for other programs. Each writer is a chunk of its own, fetched when it is chosen. */
import type { EventOrder } from '../../domain/store/event-store';
import type { ExportWriter } from './export-input';

/** A way in which a dataset can be taken away. */
export interface ExportFormat {
  /** Stays the same wherever the format is named. */
  readonly name:
    | 'html'
    | 'markdown'
    | 'svg'
    | 'png'
    | 'readout-json'
    | 'csv'
    | 'icalendar'
    | 'web-annotations'
    | 'schema-org';
  /** How the name of its file ends, without the first full stop. */
  readonly extension: string;
  readonly mediaType: string;
  /** In which the events are written. */
  readonly order: EventOrder;
  readonly loadWriter: () => Promise<ExportWriter>;
}

export const PROGRAM_FORMATS: readonly ExportFormat[] = [
  {
    name: 'readout-json',
    extension: 'json',
    mediaType: 'application/json',
    order: 'text',
    loadWriter: async () => (await import('./readout-json')).writeReadoutJson,
  },
  {
    name: 'csv',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    order: 'time',
    loadWriter: async () => (await import('./csv')).writeCsv,
  },
  {
    name: 'icalendar',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    order: 'time',
    loadWriter: async () => (await import('./icalendar')).writeIcalendar,
  },
  {
    name: 'web-annotations',
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    order: 'time',
    loadWriter: async () => (await import('./web-annotations')).writeWebAnnotations,
  },
  {
    name: 'schema-org',
    extension: 'schema-org.jsonld',
    mediaType: 'application/ld+json',
    order: 'time',
    loadWriter: async () => (await import('./schema-org')).writeSchemaOrg,
  },
];
