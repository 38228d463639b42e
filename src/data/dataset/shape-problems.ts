/** From the validation library's findings to problems in our words. */
import type * as z from 'zod/mini';
import { isObject } from './raw-object';
import type { Reporter } from './reporter';

type Issue = z.core.$ZodIssue;

/** Reports every finding at its place; a closed list's refusal names the words that it has. */
export function reportShapeProblems(issues: readonly Issue[], reporter: Reporter): void {
  for (const issue of issues) {
    const here = reporter.at(...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)));
    switch (issue.code) {
      case 'invalid_type':
        if (issue.input === undefined) {
          here.report('error', `"${lastStep(issue)}" is missing`, `add it: it is ${article(issue.expected)}`);
        } else
          here.report(
            'error',
            `this is not ${article(issue.expected)}`,
            `write ${article(issue.expected)} here`,
          );
        break;
      case 'unrecognized_keys':
        for (const key of issue.keys) {
          here
            .at(key)
            .report('error', `the format has no field "${key}" here`, 'correct its spelling or remove it');
        }
        break;
      case 'invalid_value':
        reportWord(issue.input, lastStep(issue), issue.values, here);
        break;
      case 'too_small':
        here.report('error', 'this is empty', 'fill it in, or leave the field out where it is optional');
        break;
      case 'invalid_format':
        here.report(
          'error',
          `${JSON.stringify(issue.input) ?? 'this'} does not have the form of this field${foreignSigns(issue.input)}`,
          formHint(issue),
        );
        break;
      case 'invalid_union':
        if (issue.discriminator === undefined) reportUnion(issue, here);
        else {
          const { discriminator, input } = issue;
          const word = isObject(input) ? input[discriminator] : undefined;
          reportWord(word, discriminator, 'options' in issue ? (issue.options ?? []) : [], here);
        }
        break;
      // Of all that is kept by key, only texts for people have keys of a certain form.
      case 'invalid_key':
        here.report(
          'error',
          `${JSON.stringify(lastStep(issue))} is not a language tag`,
          'write a BCP 47 tag, such as "en" or "zh-Hans"',
        );
        break;
      default:
        here.report('error', issue.message || 'this does not fit the format', 'see docs/dataset-format.md');
    }
  }
}

function reportWord(word: unknown, field: string, words: readonly unknown[], here: Reporter): void {
  const use = words.map((each) => JSON.stringify(each)).join(', ');
  here.report(
    'error',
    word === undefined
      ? `"${field}" is missing`
      : `${JSON.stringify(word)} is not one of the words of this list`,
    words.length === 1 ? `use ${use}` : `use one of ${use}`,
  );
}

/** Of a union's alternatives the one of the right type is what the curator meant. */
function reportUnion(issue: Issue & { readonly code: 'invalid_union' }, here: Reporter): void {
  if (issue.input === undefined) {
    here.report('error', `"${lastStep(issue)}" is missing`, `add it: ${formsOf(issue)}`);
    return;
  }
  const isOfOtherType = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0;
  const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(isOfOtherType));
  if (meant !== undefined) reportShapeProblems(meant, here);
  else here.report('error', 'this fits none of the forms of this field', formsOf(issue));
}

/** The one field that has several forms is an inference. */
function formsOf(issue: Issue): string {
  return lastStep(issue) === 'inference'
    ? 'write it out as { "reason": …, "basis": … }, or name one of "inferences" by its id'
    : 'see docs/dataset-format.md';
}

function lastStep(issue: Issue): string {
  return String(issue.path.at(-1) ?? 'the document');
}

function article(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    array: 'a list',
    object: 'an object',
    record: 'an object of texts by language, such as {"en": "…"}',
    boolean: 'true or false',
    number: 'a number',
  };
  return words[expected] ?? expected;
}

/** So many are named. */
const NAMED = 3;

/** What looks like a letter that is allowed, or like nothing, is told apart by its code point. */
function foreignSigns(input: unknown): string {
  const signs = typeof input === 'string' ? new Set(input.match(/[^\x20-\x7e]/gu)) : new Set<string>();
  if (signs.size === 0) return '';
  const codes = [...signs].slice(0, NAMED).map(codePoint);
  return `: it holds ${codes.join(', ')}${signs.size > NAMED ? ' and others' : ''}`;
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function formHint(issue: Issue & { readonly code: 'invalid_format' }): string {
  const field = lastStep(issue);
  if (field === 'sha256') return 'write the SHA-256 of the file as 64 hexadecimal digits';
  if (field === 'url') return 'write an address that begins with https:// or http://';
  if (field === 'path') return 'write a path below the dataset’s own folder, such as texts/name.txt';
  return 'an id is letters and digits joined by hyphens or dots, such as "xie-feng"; a language is a tag such as "en"';
}
