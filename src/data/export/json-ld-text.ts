/** JSON-LD as text that may stand in a script element: nothing in it ends the element. */

export function jsonLdText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The object as text, left open before the value of one more field: `{"type":"AnnotationPage","items":`. */
export function openedAt(field: string, object: object): string {
  return `${jsonLdText(object).slice(0, -1)},${JSON.stringify(field)}:`;
}
