/**
 * Whether the stored texts bear what is quoted from them: every quotation is found exactly once, by the
 * very function that anchors it in the reader.
 */
import type { Quotation } from '../../domain/archive/evidence';
import { evidenceStatusOf, type SourceTexts, textKeyFrom } from '../../domain/evidence/evidence-status';
import { nearestText } from '../../domain/evidence/nearest-text';
import type { NormalText } from '../../domain/evidence/normal-text';
import type { Problem } from '../document/problem';
import type { DatasetPaths } from './archive-from-wire';
import { type Quoting, quotedPlaces } from './quoted-places';
import { createReporter } from './reporter';

/**
 * One problem for each quotation that its text does not bear; those whose text is absent are passed over.
 * Looking for the nearest text takes far longer than anchoring and can be left out.
 */
export function evidenceProblems(
  quoting: Quoting,
  paths: DatasetPaths,
  texts: SourceTexts,
  { isNearestSought = true }: { readonly isNearestSought?: boolean } = {},
): readonly Problem[] {
  const sources = new Map(quoting.sources.map((source) => [source.id, source]));
  const problems: Problem[] = [];
  for (const { quotation, path, subject } of quotedPlaces(quoting, paths)) {
    const evidence = evidenceStatusOf(quotation, sources.get(quotation.source), texts);
    const here = createReporter(problems, path, subject);
    const words = `“${excerpt(quotation.exact)}”`;
    const text = `the stored ${quotation.segment} of "${quotation.source}"`;
    if (evidence.status === 'orphan') {
      here.report(
        'error',
        `the quotation "${quotation.id}" is not found in ${text}: ${words} with its prefix and suffix does not occur there`,
        `compare exact, prefix and suffix with the text letter by letter${isNearestSought ? hint(quotation, texts) : ''}`,
      );
    } else if (evidence.status === 'ambiguous') {
      here.report(
        'error',
        `the quotation "${quotation.id}" occurs ${evidence.occurrences} times in ${text}: ${words}`,
        'lengthen prefix or suffix until the passage is unique',
      );
    }
  }
  return problems;
}

function hint(quotation: Quotation, texts: SourceTexts): string {
  const text = texts.get(textKeyFrom(quotation.source, quotation.segment));
  const near = text && nearestText(text, wordsSought(quotation, text));
  return near === undefined
    ? '; nothing in it is near'
    : `; the nearest text, which is never accepted, is “${near.text.replaceAll('\n', '¶')}”`;
}

/** Where the words themselves occur, it is what stands around them that differs. */
function wordsSought({ exact, prefix, suffix }: Quotation, text: NormalText): string {
  return text.includes(exact) ? prefix + exact + suffix : exact;
}

function excerpt(words: string): string {
  const letters = [...words];
  return letters.length <= 60 ? words : `${letters.slice(0, 57).join('')}…`;
}
