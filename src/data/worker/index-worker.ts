/** A worker that indexes parts of a dataset for the search, one after the other. It keeps nothing. */
import { expose, transfer } from 'comlink';
import { buffersOf } from '../../base/buffers';
import type { SearchFacts, SearchIndexPart } from '../../domain/search/index/index-part';
import { indexLentPart } from '../search/index-lent-part';
import type { LentPart } from '../search/lent-parts';
import { sayStarted } from './started-worker';

let known: SearchFacts | undefined;

const api = {
  /** Before anything is indexed. */
  setUp(facts: SearchFacts): void {
    known = facts;
  },

  async index(part: LentPart, firstSerial: number): Promise<SearchIndexPart> {
    if (known === undefined) throw new Error('the indexing was not set up');
    const indexed = await indexLentPart(part, firstSerial, known);
    return transfer(indexed, buffersOf(indexed));
  },
};

export type IndexWorker = typeof api;

expose(api);
sayStarted();
