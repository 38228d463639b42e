/** What can be done to the view from the search, found by its words. Builders are pure; `run` does it. */
import type { TextRange } from '../../../domain/search/match-text';
import { CLOSENESS, matchText } from '../../../domain/search/match-text';
import type { IconName } from '../../../ui/icon-shapes';
import { commandSynonyms } from '../../../words/command-synonyms';

export interface Command {
  /** Unique, and the key of its synonyms: "theme-dark". */
  readonly id: string;
  readonly words: string;
  /** Further words by which it is found: a source's whole title, a name in another language. */
  readonly alsoCalled?: readonly string[];
  readonly icon: IconName;
  /** Present for what is one of several, or on or off. */
  readonly isChosen?: boolean;
  /** Shown before anything is typed. */
  readonly isOffered: boolean;
  /** It `leaves` the search for what it does, or stays, and then tells of the filter or of what is copied. */
  readonly after: 'leaves' | 'stays' | 'filter' | 'copy';
  run(): void;
}

export interface FoundCommand {
  readonly command: Command;
  readonly closeness: number;
  readonly ranges: readonly TextRange[];
}

/** Those that the query finds, best first; without a query those that are offered. */
export function findCommands(commands: readonly Command[], query: string): readonly FoundCommand[] {
  if (query.trim() === '') {
    return commands
      .filter(({ isOffered }) => isOffered)
      .map((command) => ({ command, closeness: CLOSENESS.whole, ranges: [] }));
  }
  return commands
    .flatMap((command): readonly FoundCommand[] => {
      const own = matchText(command.words, query);
      if (own) return [{ command, ...own }];
      // Words of the label and of the synonyms together: "theme night", "chart reset".
      const synonyms = [...(command.alsoCalled ?? []), commandSynonyms(command.id)].join(' ');
      const other = matchText(`${command.words} ${synonyms}`, query);
      return other ? [{ command, closeness: Math.max(other.closeness, CLOSENESS.begun), ranges: [] }] : [];
    })
    .toSorted((a, b) => a.closeness - b.closeness);
}
