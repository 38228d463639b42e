/**
 * A timeline of TimelineJS as it is published: `title`, `events`, `eras`, `scale`.
 * Source of the shape: https://timeline.knightlab.com/docs/json-format.html
 */
import { isObject } from '../../dataset/raw-object';
import type { JsonDocument } from '../../document/json-document';
import type { Path } from '../../document/problem';
import type { Finding, ImportedFile, ImportedRecord, RefusedRecord } from '../imported-record';
import { recordFromSlide } from './record-from-slide';
import { SlideFields } from './slide-fields';
import { fromTitleSlide } from './title-slide';

/** Whether a file is one of these: a list of events, and no word of our own format. */
export function isTimelineJs(value: unknown): boolean {
  return isObject(value) && value.format === undefined && Array.isArray(value.events);
}

export function fileFromTimelineJs(document: JsonDocument): ImportedFile {
  const root = isObject(document.value) ? document.value : {};
  const records: ImportedRecord[] = [];
  const refused: RefusedRecord[] = [];
  const findings: Finding[] = [];
  for (const list of ['events', 'eras'] as const) {
    const slides = root[list];
    if (slides === undefined) continue;
    if (!Array.isArray(slides)) {
      findings.push({ is: 'left-out', field: list, value: JSON.stringify(slides), reason: 'it is no list' });
      continue;
    }
    for (const [index, slide] of slides.entries()) {
      const path: Path = [list, index];
      const { line } = document.placeOf(path);
      const record = recordFromSlide(new SlideFields(slide), line);
      if (record === undefined)
        refused.push({ line, opening: JSON.stringify(slide), reason: 'it has neither headline nor text' });
      else records.push(record);
    }
    if (list === 'eras' && slides.length > 0) {
      const reason = 'events, as all others';
      findings.push({ is: 'taken-as', field: list, value: String(slides.length), reason });
    }
  }
  for (const [name, value] of Object.entries(root)) {
    if (['events', 'eras', 'title'].includes(name)) continue;
    const reason = name === 'scale' ? 'the chart finds its scale by itself' : 'this field is not known here';
    findings.push({ is: 'left-out', field: name, value: JSON.stringify(value), reason });
  }
  // Of a key that stands twice the first value is lost, wherever it is.
  for (const { path, message } of document.problems) {
    const field = path.join('.');
    const { line, column } = document.placeOf(path);
    findings.push({ is: 'left-out', field, value: `line ${line}, column ${column}`, reason: message });
  }
  const about = fromTitleSlide(new SlideFields(root.title));
  return { ...about, records, refused, findings: [...findings, ...about.findings] };
}
