/**
 * The chronology as one file of HTML that needs nothing else: the page's own drawing and styles, no script, and a policy that
 * allows nothing but the styles. Each event and each note has an address in it.
 */
import '../../../words/late';
import type { ExportInput } from '../../../data/export/export-input';
import type { ExportReport } from '../../../data/export/export-report';
import { localText } from '../../../domain/archive/language-map';
import { interfaceLanguage } from '../../../words/translate';
import styles from './chronology-file.css?inline';
import { chronologyParts } from './chronology-parts';

export async function* writeHtml(input: ExportInput): AsyncGenerator<string, ExportReport> {
  yield head(localText(input.head.title, interfaceLanguage()).text);
  const parts = chronologyParts(input);
  let step = await parts.next();
  while (!step.done) {
    yield `${step.value.innerHTML}\n`;
    step = await parts.next();
  }
  yield '</article>\n</main>\n</body>\n</html>\n';
  return step.value;
}

/** The page's document writes it, so that nothing that is in the title is markup. */
function head(title: string): string {
  const element = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    made.textContent = text;
    return made.outerHTML;
  };
  const lines = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: 'Readout' }),
    element('title', {}, title),
    element('style', {}, styles),
  ];
  return `<!doctype html>
<html lang="${interfaceLanguage()}">
<head>
${lines.join('\n')}
</head>
<body>
<main>
<article class="chronology">
`;
}

/** No script, no picture, no request: styles stand in the file, and all else in it is text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
