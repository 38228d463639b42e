/**
 * The one declared normalisation of source texts: Unicode NFC and line ends as LF. Nothing else is
 * forgiven, so that a quotation is matched letter by letter.
 */
import type { Brand } from '../../base/brand';

/** A text in the declared form; offsets of anchors are UTF-16 units into it. */
export type NormalText = Brand<string, 'NormalText'>;

/** From a file’s text; a byte order mark at its beginning is no letter of it. */
export function normalTextFrom(text: string): NormalText {
  return normalForm(text.replace(/^\uFEFF+/, '')) as NormalText;
}

/** Of a part of a text, in which every letter counts. */
export function normalForm(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
