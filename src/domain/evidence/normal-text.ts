/**
 * The one declared normalisation of source texts: Unicode NFC and line ends as LF. Nothing else is
 * forgiven, so that a quotation is matched letter by letter.
 */
import type { Brand } from '../../base/brand';

/** A text in the declared form; offsets of anchors are UTF-16 units into it. */
export type NormalText = Brand<string, 'NormalText'>;

export function normalTextFrom(text: string): NormalText {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.replace(/\r\n?/g, '\n').normalize('NFC') as NormalText;
}
