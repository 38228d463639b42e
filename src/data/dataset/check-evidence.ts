/**
 * Whether the stored texts bear what is quoted from them: every quotation is found exactly once, by the
 * very function that anchors it in the reader.
 */
import type { Quotation } from '../../domain/archive/evidence';
import { type SourceTexts, textKeyFrom } from '../../domain/evidence/evidence-status';
import { nearestText } from '../../domain/evidence/nearest-text';
import { type NormalText, normalForm } from '../../domain/evidence/normal-text';
import type { Problem } from '../document/problem';
import type { AnchoredDataset } from './anchored-dataset';
import { createReporter } from './reporter';

/** Looking for the nearest text takes far longer than anchoring: where a whole text is wrong, a few tell it all. */
const MOST_HINTS = 20;
const MOST_LETTERS = 200_000;

/** One problem for each quotation that its text does not bear; those whose text is absent are passed over. */
export function evidenceProblems(
  { places, texts }: AnchoredDataset,
  { isNearestSought = true }: { readonly isNearestSought?: boolean } = {},
): readonly Problem[] {
  const problems: Problem[] = [];
  const hint = isNearestSought ? createHints(texts) : () => '';
  for (const { quotation, path, subject, status } of places) {
    const here = createReporter(problems, path, subject);
    const words = `“${excerpt(normalForm(quotation.exact))}”`;
    const text = `the stored ${quotation.segment} of "${quotation.source}"`;
    if (status.status === 'orphan') {
      here.report(
        'error',
        `the quotation "${quotation.id}" is not found in ${text}: ${words} with its prefix and suffix does not occur there`,
        `compare exact, prefix and suffix with the text letter by letter${hint(quotation)}`,
      );
    } else if (status.status === 'ambiguous') {
      here.report(
        'error',
        `the quotation "${quotation.id}" occurs ${status.occurrences} times in ${text}: ${words}`,
        'lengthen prefix or suffix until the passage is unique',
      );
    }
  }
  return problems;
}

/** Of one run. Where none is sought it says so, so that its silence is not taken for an answer. */
function createHints(texts: SourceTexts): (quotation: Quotation) => string {
  let count = 0;
  return (quotation) => {
    const text = texts.get(textKeyFrom(quotation.source, quotation.segment));
    if (text === undefined) return '';
    if (text.length > MOST_LETTERS)
      return `; in a text of more than ${MOST_LETTERS} letters the nearest passage is not sought`;
    count += 1;
    if (count > MOST_HINTS)
      return `; the nearest text is sought for the first ${MOST_HINTS} quotations only, so mend those first`;
    const near = nearestText(text, wordsSought(quotation, text));
    return near === undefined
      ? '; nothing in it is near'
      : `; the nearest text, which is never accepted, is “${near.text.replaceAll('\n', '¶')}”`;
  };
}

/** Where the words themselves occur, it is what stands around them that differs. */
function wordsSought({ exact, prefix, suffix }: Quotation, text: NormalText): string {
  const words = normalForm(exact);
  return text.includes(words) ? normalForm(prefix) + words + normalForm(suffix) : words;
}

function excerpt(words: string): string {
  const letters = [...words];
  return letters.length <= 60 ? words : `${letters.slice(0, 57).join('')}…`;
}
