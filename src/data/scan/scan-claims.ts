/** The claims of an event, with what bears them: quotations, inferences, attribution. */
import { CLAIM_TARGETS, MODALITIES } from '../../domain/archive/vocabulary';
import { type EventFacts, ShortList } from '../../domain/columns/event-facts';
import { ByteNames, knownName } from './byte-names';
import type { JsonCursor } from './json-cursor';
import type { KnownNames } from './known-names';
import { END, ObjectShape } from './object-shape';
import { AttributionScanner } from './scan-attribution';
import { QuotationScanner } from './scan-quotations';
import { inferenceBasis, languageMap } from './scan-shapes';
import { UNSURE } from './unsure';

const CLAIM = new ObjectShape(
  ['id', 'target', 'participation', 'modality', 'gloss', 'evidence', 'inference', 'attribution', 'note'],
  ['id', 'target', 'modality'],
);
const INFERENCE_OF_CLAIM = 6;
const TARGETS = new ByteNames(CLAIM_TARGETS);
const MODALITY_NAMES = new ByteNames(MODALITIES);
const PARTICIPATION = CLAIM_TARGETS.indexOf('participation');

/** What is remembered of the claims until the whole event is known: lists with one entry for each claim. */
export class ClaimScanner {
  readonly targets = new ShortList();
  /** 53 bits of the participation that a claim is on; -1 for none. */
  readonly participations = new ShortList();
  /** The first of the claim's own quotations among all; those of the next claim begin where they end. */
  private readonly firstQuotation = new ShortList();
  private readonly quotations: QuotationScanner;
  private readonly attribution: AttributionScanner;
  private ownBases = 0;

  constructor(
    private readonly known: KnownNames,
    private readonly facts: EventFacts,
  ) {
    this.quotations = new QuotationScanner(known, facts);
    this.attribution = new AttributionScanner(known, this.quotations);
  }

  /** Bits of `BASES` of everything that is inferred. */
  get bases(): number {
    return this.ownBases | this.attribution.bases;
  }

  clear(): void {
    this.targets.count = 0;
    this.participations.count = 0;
    this.firstQuotation.count = 0;
    this.quotations.clear();
    this.attribution.clear();
    this.ownBases = 0;
  }

  /** At least one claim. */
  scanAll(cursor: JsonCursor): void {
    if (!cursor.openList()) throw UNSURE;
    do this.scan(cursor);
    while (cursor.hasMore());
  }

  private scan(cursor: JsonCursor): void {
    const { known, facts, quotations, attribution } = this;
    let target = -1;
    let participation = -1;
    let firstOver = Number.POSITIVE_INFINITY;
    const before = quotations.exact.count;
    attribution.beginClaim();
    for (let key = CLAIM.first(cursor); key !== END; key = CLAIM.next(cursor)) {
      switch (key) {
        case 0:
          cursor.id();
          facts.claimKeys.add(cursor.key);
          break;
        case 1:
          target = knownName(cursor, TARGETS);
          break;
        case 2:
          cursor.id();
          participation = cursor.key;
          break;
        case 3:
          facts.modalities |= 1 << knownName(cursor, MODALITY_NAMES);
          break;
        case 5:
          firstOver = quotations.scanAll(cursor, true);
          break;
        case INFERENCE_OF_CLAIM:
          this.ownBases |= inferenceBasis(cursor, known);
          break;
        case 7:
          attribution.scanAll(cursor);
          break;
        default:
          languageMap(cursor);
      }
    }
    const isQuoted = quotations.exact.count > before;
    const isOfParticipation = target === PARTICIPATION;
    if (
      (!isQuoted && !CLAIM.had(INFERENCE_OF_CLAIM)) ||
      (!isQuoted && attribution.count > 0) ||
      isOfParticipation !== (participation !== -1) ||
      // A source was done with before the words had come to it: the rules say which hop it is.
      firstOver < attribution.latestBegin
    ) {
      throw UNSURE;
    }
    this.targets.add(target);
    this.participations.add(participation);
    this.firstQuotation.add(before);
  }

  /**
   * A claim that has `value` in the list bears it, and the printed words, if any, stand in a quotation of such a claim.
   * @param ofClaims with an entry for each claim
   * @param from to `to`: bounds of the printed words in the bytes; equal where none are printed
   */
  checkBorne(
    ofClaims: ShortList,
    value: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    isPlain: boolean,
  ): void {
    const { firstQuotation } = this;
    const { exact } = this.quotations;
    let isBorne = false;
    let isPrinted = from === to;
    for (let claim = 0; claim < ofClaims.count; claim += 1) {
      if (ofClaims.at(claim) !== value) continue;
      isBorne = true;
      const isLast = claim + 1 === ofClaims.count;
      const end = isLast ? exact.count : firstQuotation.at(claim + 1);
      for (let at = firstQuotation.at(claim); at < end && !isPrinted; at += 1) {
        isPrinted = exact.hasPart(at, bytes, from, to, isPlain);
      }
    }
    if (!isBorne || !isPrinted) throw UNSURE;
  }
}
