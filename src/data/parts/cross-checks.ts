/**
 * The rules that look across the events of all parts, once all have come: ids that stand twice, relations that lead nowhere,
 * in a circle or against time. They are asked of the columns; records are read only where something is wrong, or may be.
 */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { RELATION_TYPES } from '../../domain/archive/vocabulary';
import type { KeyLists } from '../../domain/columns/column-part';
import { keyOfName } from '../../domain/columns/name-key';
import { orderOf } from '../../domain/columns/order-of';
import { textAt } from '../../domain/columns/register';
import { checkIdsWithin } from '../dataset/check-ids';
import { checkRelations } from '../dataset/check-relations';
import type { Located } from '../dataset/located';
import { createReporter, reportUnknown } from '../dataset/reporter';
import { parseJsonDocument } from '../document/json-document';
import type { PlacedProblem, Problem } from '../document/problem';
import { eventOfLine } from './part-records';
import type { ArrivedPart, PartsArchive } from './parts-archive';
import { lineAt } from './read-part';

export interface CrossFindings {
  readonly problems: readonly PlacedProblem[];
  /** By number of its part the records that are not to be shown, by the byte at which each begins. */
  readonly leftOut: ReadonlyMap<number, ReadonlySet<number>>;
}

/** An event by its part and its place in it. */
interface Where {
  readonly part: ArrivedPart;
  readonly index: number;
}

/** With more relations than this the page would look for circles for too long; the check on the command line does. */
const MOST_RELATED = 20_000;
const ONE_WAY = [RELATION_TYPES.indexOf('follows'), RELATION_TYPES.indexOf('part-of')];

/** @param areAllThere false where a part is missing: an event that nobody knows may stand in it */
export async function crossChecks(archive: PartsArchive, areAllThere: boolean): Promise<CrossFindings> {
  const parts = archive.arrived();
  const problems: PlacedProblem[] = [];
  const leftOut = new Map<number, Set<number>>();
  const leaveOut = ({ part, index }: Where) => {
    const places = leftOut.get(part.number) ?? new Set();
    places.add(part.read.columns.places[index] ?? 0);
    leftOut.set(part.number, places);
  };
  /** The event with what `check` finds about it, each finding at its place in the part. */
  const tell = async (
    wheres: readonly Where[],
    check: (events: readonly Located<DiplomaticEvent>[], found: Problem[]) => void,
  ) => {
    const lines = await Promise.all(wheres.map((where) => lineOf(archive, where)));
    const events = lines.map(({ text }, at) => ({
      record: eventOfLine(text, archive.reading.shared),
      path: [at],
    }));
    const found: Problem[] = [];
    check(events, found);
    for (const problem of found) {
      const [at, ...path] = problem.path;
      const line = lines[Number(at)];
      if (line === undefined) continue;
      const { column } = parseJsonDocument(line.text).placeOf(path);
      const event = events[Number(at)]?.record.id;
      problems.push({
        ...(event !== undefined && { event }),
        ...problem,
        path,
        file: line.file,
        place: { line: line.number, column },
      });
    }
  };

  for (const again of repeatedIds(parts)) {
    leaveOut(again);
    await tell([again], ([event], found) =>
      createReporter(found, [0, 'id']).report(
        'error',
        `the event "${event?.record.id}" stands twice`,
        'give each its own id, since ids stand in links',
      ),
    );
  }
  const nowhere = areAllThere ? leadingNowhere(parts) : [];
  const known = nowhere.length > 0 ? knownIds(parts) : new Set<string>();
  for (const where of nowhere) {
    leaveOut(where);
    await tell([where], ([event], found) => {
      for (const [index, relation] of event?.record.relations.entries() ?? []) {
        const here = createReporter(found, [0, 'relations', index, 'event']);
        if (!known.has(relation.event)) reportUnknown(here, 'event', relation.event);
      }
    });
  }
  const related = relatedOneWay(parts);
  if (related.length > MOST_RELATED) problems.push(tooManyRelations(parts));
  else if (related.length > 0)
    await tell(related, (events, found) => checkRelations(events, createReporter(found)));
  for (const group of repeatedWithin(parts)) {
    await tell(group, (events, found) => checkIdsWithin(events, [], createReporter(found)));
  }
  return { problems, leftOut };
}

async function lineOf(archive: PartsArchive, { part, index }: Where) {
  const bytes = await archive.linesOf(part);
  const at = part.read.columns.places[index] ?? 0;
  let number = 1;
  for (let end = bytes.indexOf(0x0a); end !== -1 && end < at; end = bytes.indexOf(0x0a, end + 1)) number += 1;
  return { text: lineAt(bytes, at), file: part.path, number };
}

/** Every further event with an id that was seen before. */
function repeatedIds(parts: readonly ArrivedPart[]): readonly Where[] {
  const seen = new Set<string>();
  return repeatedKeys(parts, ({ read }) => idLists(read.columns.idKeys)).flatMap((group) =>
    group.filter(({ part, index }) => {
      const id = textAt(part.read.columns.ids, index);
      const isAgain = seen.has(id);
      seen.add(id);
      return isAgain;
    }),
  );
}

/** Groups of events that have a claim or a quotation of one id. */
function repeatedWithin(parts: readonly ArrivedPart[]): readonly (readonly Where[])[] {
  return [
    ...repeatedKeys(parts, ({ read }) => read.columns.claimKeys),
    ...repeatedKeys(parts, ({ read }) => read.columns.quotationKeys),
  ].map((group) => group.filter((where, at) => group.findIndex((other) => isSame(other, where)) === at));
}

function isSame(a: Where, b: Where): boolean {
  return a.part === b.part && a.index === b.index;
}

/** The events behind keys that occur more than once, key by key, in their order. */
function repeatedKeys(
  parts: readonly ArrivedPart[],
  listsOf: (part: ArrivedPart) => KeyLists,
): readonly (readonly Where[])[] {
  const lists = parts.map(listsOf);
  const all = new Float64Array(lists.reduce((sum, { values }) => sum + values.length, 0));
  const owners: Uint32Array[] = [];
  let filled = 0;
  for (const { values, offsets } of lists) {
    all.set(values, filled);
    filled += values.length;
    const owner = new Uint32Array(values.length);
    for (let index = 0; index + 1 < offsets.length; index += 1)
      owner.fill(index, offsets[index], offsets[index + 1]);
    owners.push(owner);
  }
  const whereOf = (at: number): Where[] => {
    let part = 0;
    let rest = at;
    while (rest >= (lists[part]?.values.length ?? Number.POSITIVE_INFINITY)) {
      rest -= lists[part]?.values.length ?? 0;
      part += 1;
    }
    const arrived = parts[part];
    return arrived === undefined ? [] : [{ part: arrived, index: owners[part]?.[rest] ?? 0 }];
  };
  const order = orderOf(all);
  const groups: Where[][] = [];
  for (let at = 1; at < order.length; at += 1) {
    const [before, place] = [order[at - 1] ?? 0, order[at] ?? 0];
    if (all[before] !== all[place]) continue;
    const isFirst = at < 2 || all[order[at - 2] ?? 0] !== all[before];
    if (isFirst) groups.push([...whereOf(before), ...whereOf(place)]);
    else groups.at(-1)?.push(...whereOf(place));
  }
  return groups;
}

/** One key for each event, as lists. */
function idLists(values: Float64Array<ArrayBuffer>): KeyLists {
  return { values, offsets: Uint32Array.from({ length: values.length + 1 }, (_, at) => at) };
}

/** The ids of all records, shown or not. */
function knownIds(parts: readonly ArrivedPart[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { read } of parts) {
    for (const id of read.withheldIds) ids.add(id);
    for (let index = 0; index < read.columns.size; index += 1) ids.add(textAt(read.columns.ids, index));
  }
  return ids;
}

/** Events that name one which is in no part. Where the id of any record cannot be read, it may be the one that is meant. */
function leadingNowhere(parts: readonly ArrivedPart[]): readonly Where[] {
  if (parts.some(({ read }) => read.hasUnknownIds)) return [];
  const open = new Set<number>();
  for (const { read } of parts) for (const key of read.columns.relations.toKeys) open.add(key);
  for (const { read } of parts) {
    for (const key of read.columns.idKeys) open.delete(key);
    for (const id of read.withheldIds) open.delete(keyOfName(id));
  }
  if (open.size === 0) return [];
  return parts.flatMap((part) => {
    const { from, toKeys } = part.read.columns.relations;
    const found = new Set<number>();
    for (const [at, key] of toKeys.entries()) if (open.has(key)) found.add(from[at] ?? 0);
    return [...found].map((index) => ({ part, index }));
  });
}

/** Events with a relation in which nothing may come round, and those that they name. */
function relatedOneWay(parts: readonly ArrivedPart[]): readonly Where[] {
  const named = new Set<number>();
  const own = new Map<ArrivedPart, Set<number>>();
  for (const part of parts) {
    const { type, from, toKeys } = part.read.columns.relations;
    for (const [at, each] of type.entries()) {
      if (!ONE_WAY.includes(each)) continue;
      named.add(toKeys[at] ?? 0);
      const ofPart = own.get(part) ?? new Set();
      ofPart.add(from[at] ?? 0);
      own.set(part, ofPart);
    }
  }
  if (named.size === 0) return [];
  return parts.flatMap((part) => {
    const ofPart = own.get(part);
    const found: Where[] = [];
    for (const [index, key] of part.read.columns.idKeys.entries()) {
      if (named.has(key) || ofPart?.has(index)) found.push({ part, index });
    }
    return found;
  });
}

function tooManyRelations([first]: readonly ArrivedPart[]): PlacedProblem {
  return {
    severity: 'warning',
    path: [],
    message: `more than ${MOST_RELATED} events follow others or are part of them, so that the page does not look for circles`,
    remedy: 'check the dataset on the command line, which does',
    file: first?.path ?? '',
    place: { line: 1, column: 1 },
  };
}
