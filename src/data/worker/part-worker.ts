/** A worker that reads parts: fetched, unpacked, hashed, scanned and handed on as columns. It keeps nothing. */

import { expose, transfer } from 'comlink';
import { buffersOf } from '../../base/buffers';
import type { EventPart } from '../dataset/wire-dataset';
import type { FileHome } from '../file-home';
import { fetchPart } from '../parts/fetch-part';
import type { ArrivedPart } from '../parts/parts-archive';
import { createPartReader, type PartReader } from '../parts/read-part';
import { knownNamesFrom } from '../scan/known-names';
import { type PlainReading, readingFromPlain } from './plain-reading';
import { sayStarted } from './started-worker';

let reader: PartReader | undefined;

const api = {
  /** Before anything is read. */
  setUp(plain: PlainReading): void {
    reader = createPartReader(knownNamesFrom(plain.head, plain.inferences), readingFromPlain(plain));
  },

  async read(home: FileHome, part: EventPart, number: number): Promise<ArrivedPart> {
    if (reader === undefined) throw new Error('the reader of parts was not set up');
    const { bytes, lines } = await fetchPart(home, part, new AbortController().signal);
    const read = reader.read(lines, part.path);
    return transfer({ number, path: part.path, bytes, read }, [bytes.buffer, ...buffersOf(read.columns)]);
  },
};

export type PartWorker = typeof api;

expose(api);
sayStarted();
