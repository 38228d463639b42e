/** Texts of few words, which therefore meet often, and queries that may be asked of them. For tests. */
import fc from 'fast-check';

const WORDS = [
  ...['talk', 'talks', 'talked', 'Talking', 'tall', 'risk', 'risky', 'management', 'managements', 'manager'],
  ...[
    'No.',
    '1',
    '12',
    '123',
    '1,200',
    '16',
    'o\u2019clock',
    '\u00c9tat',
    'US\u2013China',
    'a',
    'an',
    'and',
    'Nov',
  ],
  ...[
    '\u4f1a\u6664',
    '\u9996\u6b21\u4f1a\u6664',
    '\u4f1a',
    '\u6664\u4f1a',
    '\u6c99\u5229\u6587',
    '\u201c\u4f1a\u6664\u201d',
    '\u304b\u306a',
    '\ud840\udc00\u4f1a',
  ],
];
const someWords = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength });
/** Now and then longer than the bits of a number. */
export const texts = fc
  .oneof({ weight: 12, arbitrary: someWords(1, 7) }, { weight: 1, arbitrary: someWords(30, 70) })
  .chain((words) => fc.constantFrom(' ', ' ', '', ', ').map((joint) => words.join(joint)));
/** A word with a letter too many, too few or another. */
const misspelt = fc
  .tuple(fc.constantFrom(...WORDS), fc.nat(12), fc.constantFrom('', 'x', 't'))
  .map(([word, at, letter]) => {
    const place = at % word.length;
    return word.slice(0, place) + letter + word.slice(place + (at % 2));
  });

export const queries = fc.oneof(
  { weight: 4, arbitrary: texts },
  {
    weight: 4,
    arbitrary: fc
      .tuple(texts, fc.nat(8), fc.nat(12))
      .map(([text, from, length]) => text.slice(from, from + 1 + length)),
  },
  {
    weight: 3,
    arbitrary: fc.array(misspelt, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '16 Nov',
        '15 Nov',
        'November',
        '2021',
        '16',
        'the 16th',
        '11-16',
        'Tue 16 Nov',
        '29 Feb',
        'Oct 2021',
      ],
      ...[
        '28-29 Sep',
        '2021-11-16',
        '11\u670816\u65e5',
        '12 Oct 1492',
        '1999',
        'August',
        '2020-2021',
        'Jan 99999999',
      ],
    ),
  },
);
