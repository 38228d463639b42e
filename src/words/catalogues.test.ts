/** Every catalogue says the same things: no message missing, none too many, none left in English. */
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { enLate } from './en-late';
import { zh } from './zh';

interface Messages {
  readonly [key: string]: string | Messages;
}

/** "event.origins_one" to its message. */
function flat(messages: Messages, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): (readonly [string, string])[] =>
      typeof value === 'string' ? [[`${prefix}${key}`, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

function placeholders(message: string): readonly string[] {
  return [...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '');
}

/** All forms of a message by their key without its plural ending. */
function byKey(messages: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const [key, message] of messages) {
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    forms.set(base, [...(forms.get(base) ?? []), message]);
  }
  return forms;
}

/** Names that have no other form in Chinese; whatever else stands in Latin letters was left in English. */
const NAMES = [
  ...[
    'Readout',
    'English',
    'UTC',
    'EDTF',
    'ISO',
    'SHA',
    'PDF',
    'JSON',
    'CSV',
    'URL',
    'JavaScript',
    'CC',
    'TSV',
    'TimelineJS',
    'BibTeX',
    'RIS',
    'CSL',
  ],
  ...['Ctrl', 'Cmd', 'Command', 'Shift', 'Alt', 'Option', 'Enter', 'Esc', 'Tab', 'Home', 'End', 'K'],
];

/** What an English message left in Chinese, or a Chinese one badly set, would show. */
function faultsOfChinese(message: string): readonly string[] {
  const words = message.replaceAll(/\{\{.*?\}\}/g, '');
  const latin = (words.match(/[A-Za-z]+/g) ?? []).filter((word) => !NAMES.includes(word));
  const han = '[\\p{Script=Han}，。：；、（）《》“”！？]';
  const isIn = (pattern: string) => new RegExp(pattern, 'u').test(words);
  return [
    ...latin.map((word) => `“${word}” is not Chinese, and no name that the test knows`),
    ...(isIn(`${han}[,;:!?.()]|[,;:!?()]${han}`) ? ['a mark of half width beside Chinese'] : []),
    ...(isIn(`${han} +${han}`) ? ['a blank between Chinese words'] : []),
    ...(isIn(`["']`) ? ['straight quotation marks'] : []),
  ];
}

const english = new Map([...flat(en), ...flat(enLate)]);
const chinese = flat(zh as unknown as Messages);

describe('the Chinese catalogue', () => {
  it('has each message of English, and no other', () => {
    expect([...byKey(chinese).keys()].sort()).toEqual([...byKey(english).keys()].sort());
  });

  it('has of each message the plural forms that Chinese has: one for all numbers', () => {
    const plural = [...english.keys()].filter((key) => key.endsWith('_other'));
    expect(plural.filter((key) => !chinese.has(key))).toEqual([]);
    expect([...chinese.keys()].filter((key) => /_(zero|one|two|few|many)$/.test(key))).toEqual([]);
    expect(new Intl.PluralRules('zh-CN').resolvedOptions().pluralCategories).toEqual(['other']);
  });

  it('fills in the same values as English', () => {
    const valuesOf = (forms: readonly string[] = []) => [...new Set(forms.flatMap(placeholders))].sort();
    const chineseForms = byKey(chinese);
    for (const [key, forms] of byKey(english)) {
      expect({ key, values: valuesOf(chineseForms.get(key)) }).toEqual({ key, values: valuesOf(forms) });
    }
  });

  it('is in Chinese, and set as Chinese is', () => {
    const faults = [...chinese].flatMap(([key, message]) =>
      faultsOfChinese(message).map((fault) => `${key}: ${fault}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it('would be found out', () => {
    expect(faultsOfChinese('显示{{count}}项 events')).not.toEqual([]);
    expect(faultsOfChinese('出处, 日期')).not.toEqual([]);
    expect(faultsOfChinese('北京(时间)')).not.toEqual([]);
    expect(faultsOfChinese('北京 时间')).not.toEqual([]);
    expect(faultsOfChinese('按住Ctrl键：{{name}}')).toEqual([]);
  });
});

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('the %s catalogue', (_, catalogue) => {
  it('has no empty message, and none with blanks around it', () => {
    const isMark = (key: string) => key.startsWith('join.');
    expect([...catalogue].filter(([, message]) => message.trim() === '').map(([key]) => key)).toEqual([]);
    expect(
      [...catalogue]
        .filter(([key, message]) => !isMark(key) && message !== message.trim())
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('has only placeholders that can be filled in', () => {
    const broken = [...catalogue].filter(([, message]) => {
      const rest = message.replaceAll(/\{\{[a-zA-Z]+\}\}/g, '');
      return /[{}]/.test(rest);
    });
    expect(broken).toEqual([]);
  });
});
