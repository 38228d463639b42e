/** For tests, though no test itself: the parts of a small dataset that is sound, and what its reader says of it. */
import { formatPointer, type PlacedProblem } from '../document/problem';
import { parseDataset } from './parse-dataset';

export type Json = Record<string, unknown>;

export const EN = { en: 'Words.' };
export const INFERENCE = { reason: EN, basis: 'text' };
export const STATED = { is: 'stated' };

/** A file without records, but for those that are given. */
export function datasetWith(more: Json = {}): Json {
  return {
    ...{ format: 'readout-dataset', formatVersion: 1, id: 'test', version: '1', title: EN, summary: EN },
    ...{ curators: [], licence: 'MIT', rightsNote: EN, defaultZone: 'UTC', sides: [], actors: [] },
    ...{ asOf: '2021-11-17', defaultWindow: '2021-11', sources: [], events: [] },
    ...more,
  };
}

/** A source of which no text is stored. */
export function sourceWith(more: Json = {}): Json {
  return {
    ...{ id: 'paper', title: EN, kind: EN, language: 'en', rights: EN },
    provenance: [{ act: 'published', name: EN }],
    ...more,
  };
}

export function claimOn(target: string, more: Json = { inference: INFERENCE }): Json {
  return { id: target, target, modality: 'asserted', ...more };
}

/** An event that nobody dates. */
export function eventWith(more: Json = {}): Json {
  return {
    ...{ id: 'meeting', title: EN, kind: 'meeting', standing: 'occurred', participations: [] },
    claims: [claimOn('occurrence')],
    ...more,
  };
}

/** Of the source that `sourceWith` gives. */
export function quotationOf(exact: string, more: Json = {}): Json {
  return { id: 'q', source: 'paper', exact, prefix: '', suffix: '', ...more };
}

/** “/events/0/title "title" is missing”: each problem with its place, in the order of the file. */
export function inWords(problems: readonly PlacedProblem[]): readonly string[] {
  return problems.map(({ path, message }) => `${formatPointer(path)} ${message}`);
}

export function problemsIn(dataset: Json): readonly PlacedProblem[] {
  return parseDataset(JSON.stringify(dataset), 'test.json').problems;
}
