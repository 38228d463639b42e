/**
 * The typefaces that a picture is set in, inside it: elsewhere they are not installed, and a picture that is drawn into pixels sees
 * none of the page's. Only the pieces whose letters occur are taken (both are under the SIL Open Font License).
 */
import { bytesAsBase64 } from './base64';
import { element } from './svg';

/** An element of style for the picture; empty where the page has no such faces, or they cannot be had. */
export async function typefacesFor(drawn: string): Promise<string> {
  const letters = new Set(Array.from(drawn, (letter) => letter.codePointAt(0) ?? 0));
  const rules = fontFaces().filter(
    ({ style }) =>
      style.getPropertyValue('font-style') !== 'italic' &&
      drawn.includes(familyOf(style)) &&
      hasAny(style.getPropertyValue('unicode-range'), letters),
  );
  const faces = await Promise.all(rules.map(embedded));
  const styles = faces.join('\n');
  return styles === '' ? '' : element('style', {}, styles);
}

/** Those that come from a file; stand-ins from the reader's device are the reader's own. */
function fontFaces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => rulesIn(sheet))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('));
}

function rulesIn(holder: CSSStyleSheet | CSSGroupingRule): readonly CSSRule[] {
  return [...holder.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? rulesIn(rule.styleSheet) : [];
    return rule instanceof CSSGroupingRule ? rulesIn(rule) : [rule];
  });
}

function familyOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('font-family').replaceAll(/["']/gu, '');
}

/** @param range as in a stylesheet: "U+0000-00FF, U+0131, U+4??" */
export function hasAny(range: string, letters: ReadonlySet<number>): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^u\+/iu, '').split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    const last = Number.parseInt(to.replaceAll('?', 'f'), 16);
    return [...letters].some((letter) => letter >= first && letter <= last);
  });
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, written = ''] = /url\(["']?([^"')]+)["']?\)/u.exec(style.getPropertyValue('src')) ?? [];
  const address = new URL(written, parentStyleSheet?.href ?? document.baseURI).href;
  const source = address.startsWith('data:') ? address : await asData(address);
  if (source === undefined) return '';
  return [
    '@font-face{',
    `font-family:"${familyOf(style)}";font-style:normal;font-weight:${style.getPropertyValue('font-weight')};`,
    `src:url("${source}") format("woff2");unicode-range:${style.getPropertyValue('unicode-range')}}`,
  ].join('');
}

/** Without it the picture names the typeface still, and is drawn in another of the same widths. */
async function asData(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    return `data:font/woff2;base64,${bytesAsBase64(new Uint8Array(await answer.arrayBuffer()))}`;
  } catch {
    return undefined;
  }
}
