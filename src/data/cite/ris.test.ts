import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRis } from './ris';
import { anyText, EVENT, hop, itemsOf, QUOTATION, readable, readRis } from './test-cited';

const LONG = `https://courier.example/${'ferry-line-'.repeat(20)}`;

describe('RIS', () => {
  it('is one record for each source, and one for the dataset with its version and link', () => {
    const items = itemsOf(
      {
        provenance: [
          hop('wrote', 'Desk two'),
          hop('published', 'Courier', { date: '2030-03-14' }),
          hop('reposted', 'admin'),
        ],
        url: LONG,
      },
      { quotation: QUOTATION, event: EVENT },
    );
    expect(formatRis(items).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - neutral--call--Q:courier',
      'AU  - Desk two',
      'TI  - Ferry line',
      'T2  - Courier',
      'PY  - 2030',
      'DA  - 2030/03/14/',
      'M3  - newspaper article',
      'LA  - en',
      `UR  - ${LONG}`,
      'DP  - admin (courier.example)',
      'DB  - neutral, version 1.2.0',
      'N1  - “They agreed.” Event: “A call”, 13 [March 2030]. Reposted by admin. The address is that of the repost.',
      'ER  - ',
      'TY  - DATA',
      'ID  - neutral--call--Q',
      'AU  - Desk',
      'TI  - Talks',
      'LA  - en',
      'UR  - https://readout.example/?quotation=Q',
      'ET  - 1.2.0',
      'AN  - neutral',
      'N1  - “They agreed.” Event: “A call”, 13 [March 2030].',
      'ER  - ',
      '',
    ]);
    expect(readRis(formatRis(items))[0]).toMatchObject({ title: 'Ferry line', URL: LONG });
  });

  it.each([
    ['2030', 'DA  - 2030///'],
    ['2030-03', 'DA  - 2030/03//'],
    ['2030-03-14~', 'DA  - 2030/03/14/circa'],
    ['2030-03-14/2030-04-02', 'DA  - 2030/03/14/to 2030-04-02'],
    ['2030-23', 'DA  - 2030///Autumn'],
  ])('gives the date %s as far as it is stated', (date, line) => {
    expect(formatRis(itemsOf({ provenance: [hop('published', 'Courier', { date })] }))).toContain(
      `${line}\r\n`,
    );
  });

  it('leaves out a date that is not stated, and who published it where nobody did', () => {
    expect(formatRis(itemsOf({}))).not.toMatch(/^(PY|DA|PB|T2|AU {2}- $)/m);
  });

  it('is read back by another’s reader as the same title and names, whatever these are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, name, exact) => {
        const items = itemsOf(
          { title: { en: title }, provenance: [hop('wrote', name)] },
          { quotation: { ...QUOTATION, exact } },
        );
        const records = readRis(formatRis(items));
        expect(records).toHaveLength(2);
        expect(readable(String(records[0]?.title))).toBe(readable(title));
        expect(nameIn(records[0]?.author)).toBe(withoutCommas(name));
        expect(records[1]?.title).toBe('Talks');
      }),
    );
  });
});

/** RIS takes a name apart at its commas, and knows no way to say that it should not. */
function withoutCommas(name: string): string {
  return readable(name.replaceAll(',', ' '));
}

function nameIn(author: unknown): string {
  const [name] = Array.isArray(author) ? author : [];
  return withoutCommas(Object.values<string>(name ?? {}).join(','));
}
