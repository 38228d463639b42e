/** A message whose values are in languages of their own: in pieces, so that markup can say which is which. */
import type { LocalText } from '../domain/archive/language-map';
import type { MessageKey } from './catalogue';
import { interfaceLanguage, t } from './translate';

/** Stands around a value's name while the message is put together; no text of ours holds it. */
const EDGE = '\u0000';

/** The message's own words, and each value where the message has it; together they are the whole message. */
export function messagePieces<Piece extends LocalText>(
  key: MessageKey,
  values: Readonly<Record<string, Piece | readonly Piece[]>>,
): readonly (Piece | LocalText)[] {
  const marked = Object.fromEntries(Object.keys(values).map((name) => [name, `${EDGE}${name}${EDGE}`]));
  const pieces = t(key, marked).split(EDGE);
  // Between two edges stands a name, outside of them the message's own words.
  return pieces.flatMap((piece, index) =>
    index % 2 === 0 ? ownWords(piece) : (values[piece] ?? ownWords(piece)),
  );
}

/** Words of the interface as a piece; none where there are none. */
export function ownWords(text: string): readonly LocalText[] {
  return text === '' ? [] : [{ text, language: interfaceLanguage() }];
}

/** The pieces as one text, where there is no markup. */
export function textOfPieces(pieces: readonly LocalText[]): string {
  return pieces.map(({ text }) => text).join('');
}
