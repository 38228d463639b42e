/** What bears the claims of an event: its quotations, each from a segment of a source that is stored. */
import { SEGMENTS } from '../../domain/archive/vocabulary';
import type { EventFacts } from '../../domain/columns/event-facts';
import { ByteNames, knownName } from './byte-names';
import type { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import { TextBounds } from './text-bounds';
import { UNSURE } from './unsure';

const QUOTATION = new ObjectShape(
  ['id', 'source', 'segment', 'exact', 'prefix', 'suffix'],
  ['id', 'source', 'exact', 'prefix', 'suffix'],
);
const SEGMENT_NAMES = new ByteNames(SEGMENTS);
const BODY = SEGMENTS.indexOf('body');

export class QuotationScanner {
  /** The quoted words of each claim's own quotations, in the order of the record. */
  readonly exact = new TextBounds();

  constructor(
    private readonly known: KnownNames,
    private readonly facts: EventFacts,
  ) {}

  clear(): void {
    this.exact.clear();
  }

  /**
   * A list of them. Gives the earliest day by which a hop of a quoted source was over.
   * @param isOfClaim whether they are a claim's own, not those of a hop
   */
  scanAll(cursor: JsonCursor, isOfClaim: boolean): number {
    let firstOver = Number.POSITIVE_INFINITY;
    for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) {
      const source = this.scan(cursor, isOfClaim);
      firstOver = Math.min(firstOver, this.known.firstHopOver[source] ?? firstOver);
    }
    return firstOver;
  }

  private scan(cursor: JsonCursor, isOfClaim: boolean): number {
    const { known, facts } = this;
    let source = -1;
    let segment = BODY;
    for (let key = QUOTATION.first(cursor); key !== END; key = QUOTATION.next(cursor)) {
      switch (key) {
        case 0:
          cursor.id();
          facts.quotationKeys.add(cursor.key);
          break;
        case 1:
          source = knownName(cursor, known.sources);
          break;
        case 2:
          segment = knownName(cursor, SEGMENT_NAMES);
          break;
        case 3:
          cursor.someText();
          if (isOfClaim) this.exact.add(cursor.from, cursor.to, cursor.isPlain);
          break;
        default:
          cursor.text();
      }
    }
    const isStored = (((known.segmentsOfSource[source] ?? 0) >>> segment) & 1) === 1;
    if (!isStored) throw UNSURE;
    facts.sources.addOnce(source);
    return source;
  }
}
