/** Through whom the words of a claim have come: its hops, from the speaker on. */
import { HOP_ACTS } from '../../domain/archive/vocabulary';
import { ACTS_ON_SOURCES, dayBounds } from '../dataset/check-attribution';
import { ByteNames, knownName } from './byte-names';
import type { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import type { QuotationScanner } from './scan-quotations';
import { inferenceBasis, languageMap } from './scan-shapes';
import { UNSURE } from './unsure';

const HOP = new ObjectShape(
  ['act', 'name', 'actor', 'occasion', 'date', 'evidence', 'inference'],
  ['act', 'name'],
);
const ACTS = new ByteNames(HOP_ACTS);
const MAY_ATTRIBUTE = HOP_ACTS.map((act) => !ACTS_ON_SOURCES.includes(act));

export class AttributionScanner {
  /** Bits of `BASES` of what is inferred in the hops of the record. */
  bases = 0;
  /** Of the claim that is read: how many hops it has, and the latest first day of one that is dated. */
  count = 0;
  latestBegin = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly known: KnownNames,
    private readonly quotations: QuotationScanner,
  ) {}

  clear(): void {
    this.bases = 0;
  }

  beginClaim(): void {
    this.count = 0;
    this.latestBegin = Number.NEGATIVE_INFINITY;
  }

  scanAll(cursor: JsonCursor): void {
    for (let isMore = cursor.openList(); isMore; isMore = cursor.hasMore()) {
      this.scan(cursor);
      this.count += 1;
    }
  }

  private scan(cursor: JsonCursor): void {
    const { known } = this;
    for (let key = HOP.first(cursor); key !== END; key = HOP.next(cursor)) {
      switch (key) {
        case 0:
          if (MAY_ATTRIBUTE[knownName(cursor, ACTS)] !== true) throw UNSURE;
          break;
        case 2:
          knownName(cursor, known.actors);
          break;
        case 4:
          this.date(cursor);
          break;
        case 5:
          this.quotations.scanAll(cursor, false);
          break;
        case 6:
          this.bases |= inferenceBasis(cursor, known);
          break;
        default:
          languageMap(cursor);
      }
    }
  }

  /** Each no earlier than those before it. */
  private date(cursor: JsonCursor): void {
    cursor.someText();
    const { earliest, latest } = dayBounds(cursor.string());
    // Without bounds it is open at an end, or no date at all.
    if (earliest === undefined || latest === undefined || latest < this.latestBegin) throw UNSURE;
    this.latestBegin = Math.max(this.latestBegin, earliest);
  }
}
