/** What can be checked of a source whose record is faulty: its stored texts, and what is quoted from them. */
import { isLanguageTag } from '../../domain/archive/language-map';
import type { Source } from '../../domain/archive/source';
import { SEGMENTS } from '../../domain/archive/vocabulary';
import { sourceFromWire } from './build-records';
import type { ReadInference } from './inferences';
import { NO_HASH } from './no-hash';
import { isObject, type RawObject } from './raw-object';
import { partOfShape } from './read-shape';
import { createReporter } from './reporter';
import { type WireSource, wireSource, wireStoredText } from './wire-records';

/**
 * A stand-in that is never shown: the fields that can be read, and nothing for the others. Its faults are
 * reported where the record itself is read. Undefined where no text can be told, or whose it is.
 */
export function sourceFromFaulty(value: unknown, readInference: ReadInference): Source | undefined {
  if (!isObject(value)) return undefined;
  const { shape } = wireSource;
  const id = partOfShape(shape.id, value.id);
  const texts = textsIn(value.texts);
  if (id === undefined || Object.keys(texts).length === 0) return undefined;
  const language = partOfShape(shape.language, value.language);
  const record: WireSource = {
    ...{ id, texts, title: {}, kind: {}, rights: {}, leftOut: [] },
    // Decides where sentences end, which is much the same in most languages.
    language: language !== undefined && isLanguageTag(language) ? language : 'en',
    // Of a faulty list nothing is taken: its items would slip from their places.
    provenance: partOfShape(shape.provenance, value.provenance) ?? [],
    defects: partOfShape(shape.defects, value.defects) ?? [],
    unclaimed: partOfShape(shape.unclaimed, value.unclaimed) ?? [],
    coverage: partOfShape(shape.coverage, value.coverage) ?? 'partial',
  };
  return sourceFromWire(record, readInference, createReporter([]));
}

function textsIn(value: unknown): WireSource['texts'] {
  const raw: RawObject = isObject(value) ? value : {};
  return Object.fromEntries(
    SEGMENTS.flatMap((segment) => {
      const stored = isObject(raw[segment]) ? raw[segment] : {};
      const path = partOfShape(wireStoredText.shape.path, stored.path);
      const sha256 = partOfShape(wireStoredText.shape.sha256, stored.sha256) ?? NO_HASH;
      return path === undefined ? [] : [[segment, { path, sha256 }]];
    }),
  );
}
