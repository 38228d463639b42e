/** What a store on columns answers of one event, one quotation or one source: looked up in the register, read as records. */
import { afterwards, type MaybePromise } from '../../base/maybe-promise';
import type { DiplomaticEvent } from '../archive/event';
import type { EventId, QuotationId } from '../archive/ids';
import { nearestNames } from '../archive/nearest-names';
import { listAt } from '../columns/lists';
import { keyOfName } from '../columns/name-key';
import { idAt, placeOfId, placesNaming, placesOfQuotationKey } from '../columns/register';
import { quotationsOfEvent, quotationsOfSource } from '../evidence/quotations';
import type { ColumnStoreParts } from './column-store-parts';
import type { Answer, EventRow, EventStore, KnownQuotation, RelatedRow } from './event-store';

/** A source that more events quote is shown with the first of them: a page that marks thousands of passages marks none. */
const MOST_QUOTING = 300;
/** Of more events their ids are not compared with one that is unknown: it would take longer than the hint is worth. */
const MOST_COMPARED = 20_000;
/** To compare the ids of quotations their events have to be read. */
const MOST_READ = 2000;

interface LookupParts extends ColumnStoreParts {
  readonly rowsOf: (places: readonly number[]) => MaybePromise<readonly EventRow[]>;
}

export function createLookups({
  head,
  columns,
  records,
  isComplete,
  rowsOf,
}: LookupParts): Pick<EventStore, 'related' | 'quotation' | 'quoting' | 'nearestIds'> {
  const { register } = columns;
  const known = <T>(value: T): Answer<T> => ({ value, isComplete });
  const ofSources = quotationsOfHead(head.sources);

  return {
    related(id) {
      const place = placeOfId(register, id);
      if (place === undefined) return known([]);
      const naming = placesNaming(register, id).filter((each) => each !== place);
      return afterwards(records.read([place, ...naming]), ([event, ...others]) => {
        if (event === undefined) return known([]);
        const named = relationsOf(event, others);
        const places = named.map(({ other }) => placeOfId(register, other) ?? -1);
        return afterwards(rowsOf(places.filter((each) => each !== -1)), (rows) => {
          const byId = new Map(rows.map((row) => [row.id, row]));
          return known(
            named.flatMap(({ other, ...relation }): readonly RelatedRow[] => {
              const row = byId.get(other);
              return row === undefined ? [] : [{ ...relation, row }];
            }),
          );
        });
      });
    },

    quotation(id) {
      const own = ofSources.get(id);
      if (own !== undefined) return known(own);
      const places = placesOfQuotationKey(register, keyOfName(id));
      if (places.length === 0) return known(undefined);
      return afterwards(records.read(places), (events) => known(quotationIn(events, id)));
    },

    quoting(source) {
      const code = columns.names.sources.codeOf.get(source);
      const positions = code === undefined ? new Uint32Array() : listAt(columns.quoting, code);
      const places = Array.from(positions, (at) => columns.placeAt[at] ?? 0).sort((a, b) => a - b);
      const isCut = places.length > MOST_QUOTING;
      return afterwards(records.read(places.slice(0, MOST_QUOTING)), (value) => ({
        value,
        isComplete: isComplete && !isCut,
      }));
    },

    nearestIds({ of, id }) {
      if (columns.size > (of === 'event' ? MOST_COMPARED : MOST_READ)) return known([]);
      const places = Array.from({ length: columns.size }, (_, place) => place);
      if (of === 'event')
        return known(
          nearestNames(
            id,
            places.map((place) => idAt(register, place)),
          ),
        );
      return afterwards(records.read(places), (events) =>
        known(nearestNames(id, [...ofSources.keys(), ...events.flatMap(quotationIdsOf)])),
      );
    },
  };
}

/** What the sources quote of themselves, and of their spoiled passages the event in whose telling they stand. */
function quotationsOfHead(
  sources: ColumnStoreParts['head']['sources'],
): ReadonlyMap<QuotationId, KnownQuotation> {
  return new Map<QuotationId, KnownQuotation>([
    ...sources.flatMap(quotationsOfSource).map((quotation) => [quotation.id, { quotation }] as const),
    ...sources
      .flatMap(({ defects }) => defects)
      .flatMap(({ quotation, event }) =>
        event === undefined ? [] : [[quotation.id, { quotation, event }] as const],
      ),
  ]);
}

function quotationIn(events: readonly DiplomaticEvent[], id: QuotationId): KnownQuotation | undefined {
  for (const event of events) {
    const found = quotationsOfEvent(event).find(({ quotation }) => quotation.id === id);
    if (found !== undefined) return { quotation: found.quotation, event: event.id };
  }
  return undefined;
}

function quotationIdsOf(event: DiplomaticEvent): readonly QuotationId[] {
  return quotationsOfEvent(event).map(({ quotation }) => quotation.id);
}

/** The relations of an event to others, and of others to it. */
function relationsOf(event: DiplomaticEvent, others: readonly DiplomaticEvent[]) {
  const relation = (of: DiplomaticEvent['relations'][number], other: EventId, isPointedAt: boolean) => ({
    type: of.type,
    other,
    isInferred: of.inference !== undefined,
    isPointedAt,
  });
  return [
    ...event.relations.map((each) => relation(each, each.event, true)),
    ...others.flatMap((other) =>
      other.relations
        .filter((each) => each.event === event.id)
        .map((each) => relation(each, other.id, false)),
    ),
  ];
}
