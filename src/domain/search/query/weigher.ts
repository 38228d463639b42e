/**
 * What an occurrence of a term weighs: BM25+ with the constants of MiniSearch, whose order of results is kept.
 * Source: Yuanhua Lv, ChengXiang Zhai, "Lower-Bounding Term Frequency Normalization", CIKM 2011.
 */
import { TEXT_FIELDS, type TextIndex } from '../index/text-index';

export interface Weigher {
  /** By how many of all texts have the term: the rarer the more. */
  rarity(holding: number): number;
  /** By how often it stands in a text, and how many different terms the text has. */
  strength(occurrences: number, termCount: number): number;
}

/** How soon further occurrences add little; how much long texts lose; what any occurrence weighs. */
const [K, B, D] = [1.2, 0.7, 0.5];
/** Most texts are shorter, most terms in fewer. */
const TABLE = 256;

export function createWeigher({ fields }: Pick<TextIndex, 'fields'>): Weigher {
  let [textCount, terms] = [0, 0];
  for (const field of TEXT_FIELDS) {
    const { termCounts } = fields[field];
    textCount += termCounts.length;
    for (const count of termCounts) terms += count;
  }
  const average = Math.max(1, terms) / Math.max(1, textCount);
  const strength = (occurrences: number, length: number) =>
    D + (occurrences * (K + 1)) / (occurrences + K * (1 - B + (B * length) / average));
  const rarity = (holding: number) => Math.log(1 + (textCount - holding + 0.5) / (holding + 0.5));
  const ofRare = Float64Array.from({ length: TABLE }, (_, holding) => rarity(holding));
  const ofOne = Float64Array.from({ length: TABLE }, (_, length) => strength(1, length));
  return {
    rarity: (holding) => (holding < TABLE ? (ofRare[holding] ?? 0) : rarity(holding)),
    strength: (occurrences, length) =>
      occurrences === 1 && length < TABLE ? (ofOne[length] ?? 0) : strength(occurrences, length),
  };
}
