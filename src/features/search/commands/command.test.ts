import { describe, expect, it } from 'vitest';
import { type Command, findCommands } from './command';

const command = (id: string, words: string, more: Partial<Command> = {}): Command => ({
  id,
  words,
  icon: 'info',
  isOffered: false,
  after: 'leaves',
  run: () => {},
  ...more,
});

const commands = [
  command('theme-light', 'Colours: light'),
  command('theme-dark', 'Colours: dark', { isOffered: true }),
  command('language-zh', 'Language: 中文'),
  command('print', 'Print', { isOffered: true }),
  command('source herald', 'Source: The Herald', { alsoCalled: ['The Herald of the Western Provinces'] }),
];
const ids = (query: string) => findCommands(commands, query).map(({ command: { id } }) => id);

describe('a command is found', () => {
  it('by its words, with what was found shown', () => {
    expect(findCommands(commands, 'dark')).toEqual([
      expect.objectContaining({ command: commands[1], ranges: [{ start: 9, end: 13 }] }),
    ]);
  });

  it('by another word for it, in whatever language', () => {
    expect(ids('night')).toEqual(['theme-dark']);
    expect(ids('深色')).toEqual(['theme-dark']);
    expect(ids('打印')).toEqual(['print']);
    expect(ids('pdf')).toEqual(['print']);
    expect(ids('chinese')).toEqual(['language-zh']);
    expect(ids('theme')).toEqual(['theme-light', 'theme-dark']);
    expect(ids('western provinces')).toEqual(['source herald']);
  });

  it('by its own words before those that are only another name', () => {
    expect(
      findCommands([command('print', 'Print'), command('x', 'On paper')], 'paper').map(
        ({ command: { id } }) => id,
      ),
    ).toEqual(['x', 'print']);
  });

  it('without a query where it is offered', () => {
    expect(ids('  ')).toEqual(['theme-dark', 'print']);
    expect(ids('nonsense')).toEqual([]);
  });
});
