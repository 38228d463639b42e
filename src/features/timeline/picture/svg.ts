/** Writes elements of SVG as text. Text from outside is text: what XML would read as more is escaped, what it forbids is not written. */
import { isolateTurning } from '../../../base/turning-signs';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `children` are elements, or texts that were made by `text`. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? inPixels(value) : `${value}`)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export function text(value: string): string {
  return escaped(isolateTurning(value));
}

/** Hundredths of a pixel nobody sees. */
function inPixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** What XML 1.0 has no place for, however it is written (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? '');
}
