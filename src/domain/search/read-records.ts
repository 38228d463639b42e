/** The records that the results of one search need, each read once. */

import type { MaybePromise } from '../../base/maybe-promise';
import type { ActorTree } from '../actors/actor-tree';
import { laneOfEvent } from '../actors/lanes';
import type { DiplomaticEvent } from '../archive/event';
import type { SearchedEvent, Until } from './event-search';
import type { SearchIndex } from './index/index-part';

/** Where the records of an index are. */
export interface RecordSource {
  readonly index: Pick<SearchIndex, 'serials'>;
  /** The position of each event by its serial number, where that is another. */
  readonly positions?: Uint32Array;
  /** The whole record at a position; undefined where it cannot be had, and then its results are left out. */
  recordOf(position: number, until?: Until): MaybePromise<DiplomaticEvent | undefined>;
}

export interface RecordReader {
  /** By its place in the index; undefined where it cannot be had. */
  whole(event: number): Promise<DiplomaticEvent | undefined>;
  /** As much of it as a result shows. */
  searched(event: number): Promise<SearchedEvent | undefined>;
}

export function createRecordReader(
  { index, positions, recordOf }: RecordSource,
  tree: ActorTree,
  until?: Until,
): RecordReader {
  const records = new Map<number, Promise<DiplomaticEvent | undefined>>();
  const whole = (event: number) => {
    const serial = index.serials[event] ?? 0;
    until?.throwIfAborted();
    const record = records.get(event) ?? Promise.resolve(recordOf(positions?.[serial] ?? serial, until));
    records.set(event, record);
    return record;
  };
  return {
    whole,
    async searched(event) {
      const record = await whole(event);
      return record && searchedEventFrom(record, tree);
    },
  };
}

function searchedEventFrom(event: DiplomaticEvent, tree: ActorTree): SearchedEvent {
  const { id, title, kind, standing, when } = event;
  return { id, title, kind, standing, lane: laneOfEvent(event, tree), when };
}
