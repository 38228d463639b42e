/** What `joining.ts` and `lists.ts` do for texts, done for pieces that keep their languages. */
import type { LocalText } from '../domain/archive/language-map';
import { listFormat } from './lists';
import { ownWords } from './message-pieces';
import { t } from './translate';

/** One part of a line, in pieces; a part without any is left out. */
type Part<Piece> = readonly Piece[];

export function piecesInSequence<Piece extends LocalText>(parts: readonly Part<Piece>[]) {
  return joined(parts, t('join.comma'));
}

/** Of parts that may hold commas of their own. */
export function piecesInSeries<Piece extends LocalText>(parts: readonly Part<Piece>[]) {
  return joined(parts, t('join.semicolon'));
}

export function piecesOfNames<Piece extends LocalText>(names: readonly Part<Piece>[]) {
  const parts = listFormat().formatToParts(names.map((_, index) => String(index)));
  return parts.flatMap(
    ({ type, value }): Part<Piece | LocalText> =>
      type === 'element' ? (names[Number(value)] ?? []) : ownWords(value),
  );
}

function joined<Piece extends LocalText>(parts: readonly Part<Piece>[], mark: string) {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): Part<Piece | LocalText> => (index === 0 ? part : [...ownWords(mark), ...part]));
}
