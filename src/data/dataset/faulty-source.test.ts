/** A source whose record is faulty: what can be read of its texts is checked all the same. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../check/check-dataset';
import { parseDataset } from './parse-dataset';
import {
  claimOn,
  datasetWith,
  EN,
  eventWith,
  inWords,
  type Json,
  quotationOf,
  sourceWith,
} from './test-dataset';

const BODY = 'They met. On the 16th they spoke.\n';
const HASH = createHash('sha256').update(BODY).digest('hex');
const WRONG = '0'.repeat(64);

const stored = (sha256: unknown = HASH) => ({ body: { path: 'body.txt', sha256 } });
/** Quotations of the body that are found, and one that is not. */
const quoting = (exact: string, id: string) => quotationOf(exact, { id, suffix: ' On the' });
const CLAIMS = [
  claimOn('occurrence', { evidence: [quoting('They met.', 'sound'), quoting('They meet.', 'lost')] }),
];
const LOST = '/events/0/claims/0/evidence/1/exact the quotation "lost" is not found';

/** What is wrong beside the fault that the source is given. */
async function check(source: Json, served = BODY) {
  const sources = [sourceWith({ texts: stored(), ...source })];
  const text = JSON.stringify(datasetWith({ sources, events: [eventWith({ claims: CLAIMS })] }));
  const checked = await checkDataset(text, 'test.json', async () => new TextEncoder().encode(served));
  return { ...checked, told: inWords(checked.problems).toSorted(), archive: parseDataset(text, '').archive };
}

describe('a source that cannot be read', () => {
  it.each([
    ['title', undefined, '/sources/0/title "title" is missing'],
    ['language', 'en_US', '/sources/0/language "en_US" is not a language tag'],
    ['language', undefined, '/sources/0/language "language" is missing'],
    ['coverage', 'all', '/sources/0/coverage "all" is not one of the words of this list'],
    ['surplus', 1, '/sources/0/surplus the format has no field "surplus" here'],
    [
      'url',
      'javascript:alert(1)',
      '/sources/0/url "javascript:alert(1)" does not have the form of this field',
    ],
    ['provenance', [{ act: 'wrote' }], '/sources/0/provenance/0/name "name" is missing'],
    ['provenance', 'nobody', '/sources/0/provenance this is not a list'],
    [
      'provenance',
      [{ act: 'wrote', name: EN, inference: 'nothing' }],
      '/sources/0/provenance/0/inference there is no shared inference "nothing"',
    ],
    ['defects', [{ quotation: quoting('They met.', 'd') }], '/sources/0/defects/0/what "what" is missing'],
  ])('has its quotations checked: %s = %j', async (field, value, problem) => {
    const { told, archive, anchoredCount } = await check({ [field]: value });
    expect(archive?.sources).toEqual([]);
    expect(told).toContain(problem);
    expect(told.filter((each) => !each.startsWith(`/sources/0/${field}`))).toEqual([
      expect.stringContaining(LOST),
    ]);
    expect(anchoredCount).toBe(1);
  });

  it('has the hash, the form and the presence of its texts checked', async () => {
    const faulty = { title: undefined, texts: stored(WRONG) };
    const { told } = await check(faulty, BODY.replace('\n', '\r\n'));
    expect(told).toEqual([
      expect.stringContaining(LOST),
      '/sources/0/texts/body/path the stored text body.txt is not in the declared form',
      '/sources/0/texts/body/sha256 the stored text body.txt is not the one that was hashed',
      '/sources/0/title "title" is missing',
    ]);
  });

  it.each([['not yet'], [undefined], [3]])(
    'has its quotations checked where only its hash cannot be read: %j',
    async (sha256) => {
      const { told } = await check({ texts: { body: { path: 'body.txt', sha256 } } });
      expect(told).toEqual([
        expect.stringContaining(LOST),
        expect.stringMatching(/^\/sources\/0\/texts\/body\/sha256 (?!the stored text)/),
      ]);
    },
  );

  it('has each of its texts checked by itself', async () => {
    const texts = { ...stored(), frame: { path: '../frame.txt', sha256: HASH } };
    expect((await check({ texts })).told).toEqual([
      expect.stringContaining(LOST),
      expect.stringContaining('/sources/0/texts/frame/path "../frame.txt" does not have the form'),
    ]);
  });

  it('has what it quotes of itself checked at its place, list by list', async () => {
    const own = {
      provenance: [{ act: 'wrote' }],
      unclaimed: [
        { quotation: quoting('They met.', 'u0'), reason: EN },
        { quotation: quoting('They meet.', 'u1'), reason: EN },
      ],
    };
    expect((await check(own)).told).toEqual([
      expect.stringContaining(LOST),
      '/sources/0/provenance/0/name "name" is missing',
      expect.stringContaining('/sources/0/unclaimed/1/quotation/exact the quotation "u1" is not found'),
    ]);
  });

  it('is not said to be passed over, since nobody knows all that it quotes', async () => {
    const { told } = await check({ title: undefined, coverage: 'whole' });
    expect(told).toEqual([expect.stringContaining(LOST), '/sources/0/title "title" is missing']);
  });

  it.each([
    ['whose texts cannot be told', { texts: 'body.txt' }],
    ['whose id cannot be told', { id: undefined }],
  ])('is passed over %s', async (_, more) => {
    const { problems, quotationCount, anchoredCount } = await check(more);
    expect(problems).toHaveLength(1);
    expect([quotationCount, anchoredCount]).toEqual([2, 0]);
  });
});

it('gives way to a twin that can be read, whose place is that of the problems', () => {
  const sources = [sourceWith({ title: undefined, texts: stored() }), sourceWith({ texts: stored() })];
  const { archive, readSources, paths } = parseDataset(JSON.stringify(datasetWith({ sources })), '');
  expect(readSources).toEqual(archive?.sources);
  expect(readSources.map(({ id }) => paths.ofSource(id))).toEqual([['sources', 1]]);
});
