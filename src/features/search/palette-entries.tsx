/** From what was found to the groups of the palette, each with its best few, and to what choosing one does. */

import type { ActorTree } from '../../domain/actors/actor-tree';
import { laneIdFromSide } from '../../domain/actors/lanes';
import type { Side } from '../../domain/archive/actor';
import type { ActorId } from '../../domain/archive/ids';
import { hueOfLane, lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import type { SearchResult } from '../../domain/search/event-search';
import { bestOf, grouped } from '../../domain/search/grouped';
import { Glyph } from '../../ui/Glyph';
import { MarkedText } from '../../ui/MarkedText';
import { type PaletteGroup, type PaletteItem, paletteIcon } from '../../ui/PaletteDialog';
import { interfaceLanguage, t } from '../../words/translate';
import type { FoundCommand } from './commands/command';
import { ResultRow } from './ResultRow';

type Choice =
  | { readonly is: 'result'; readonly result: SearchResult }
  | { readonly is: 'command'; readonly command: FoundCommand['command'] }
  | { readonly is: 'more'; readonly group: string };

export interface Entries {
  readonly groups: readonly PaletteGroup[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** All that was found, shown or not. */
  readonly total: number;
}

interface EntryNeeds {
  readonly results: readonly SearchResult[];
  readonly commands: readonly FoundCommand[];
  /** Groups that are shown whole. */
  readonly expanded: ReadonlySet<string>;
  readonly chosenActors: readonly ActorId[];
  readonly tree: ActorTree;
  readonly sides: readonly Side[];
  /** Without a query all commands are shown. */
  readonly isAsked: boolean;
}

/** So many of a group are shown at first; of dates more, since the first of them are the days themselves. */
const SHOWN = 5;
const SHOWN_DATES = 8;

export function paletteEntries(needs: EntryNeeds): Entries {
  const { results, commands, expanded, isAsked } = needs;
  const choices = new Map<string, Choice>();
  const found = grouped(results).map((each) => ({
    group: each.group as PaletteGroupName,
    best: bestOf(each),
    items: each.results.map((result) => {
      const item = resultItem(result, needs);
      choices.set(item.key, { is: 'result', result });
      return item;
    }),
  }));
  const ofCommands = commands.map((each) => {
    const item = commandItem(each);
    choices.set(item.key, { is: 'command', command: each.command });
    return item;
  });
  const best = Math.min(...commands.map(({ closeness }) => closeness));
  const all =
    ofCommands.length > 0 ? [...found, { group: 'commands' as const, best, items: ofCommands }] : found;
  const groups = all
    .toSorted((a, b) => a.best - b.best)
    .map(({ group, items }): PaletteGroup => {
      const shown = group === 'dates' ? SHOWN_DATES : SHOWN;
      // To hide a single one would take as much room as to show it.
      const isCut = isAsked && !expanded.has(group) && items.length > shown + 1;
      const more: PaletteItem = {
        key: `more ${group}`,
        icon: paletteIcon('expand'),
        content: <span className="command-words">{t('search.more', { count: items.length - shown })}</span>,
      };
      if (isCut) choices.set(more.key, { is: 'more', group });
      return {
        key: group,
        name: t(`search.group.${group}`),
        does: group === 'commands' ? '' : t(`search.does.${group}`),
        count: items.length,
        items: isCut ? [...items.slice(0, shown), more] : items,
      };
    });
  return { groups, choices, total: results.length + commands.length };
}

type PaletteGroupName = SearchResult['group'] | 'commands';

function commandItem({ command, ranges }: FoundCommand): PaletteItem {
  return {
    key: `command ${command.id}`,
    icon: paletteIcon(command.icon),
    content: (
      <span className="command-words">
        <MarkedText text={command.words} ranges={ranges} language={interfaceLanguage()} />
      </span>
    ),
    ...(command.isChosen !== undefined && { isChosen: command.isChosen }),
  };
}

function resultItem(result: SearchResult, { chosenActors, tree, sides }: EntryNeeds): PaletteItem {
  const isActor = result.group === 'people';
  const isInFilter = isActor && chosenActors.includes(result.actor.id);
  return {
    key: keyOf(result),
    icon: <Sign result={result} tree={tree} sides={sides} />,
    content: <ResultRow result={result} isInFilter={isInFilter} />,
    ...(isActor && result.isInFilter && { isChosen: isInFilter }),
  };
}

function keyOf(result: SearchResult): string {
  switch (result.group) {
    case 'people':
      return `people ${result.actor.id}`;
    case 'words':
      return `words ${result.quotation}`;
    case 'glosses':
      return `glosses ${result.event.id} ${result.found[0]?.text}`;
    case 'titles':
      return `titles ${result.event.id}`;
    case 'dates':
      return result.is === 'event'
        ? `dates ${result.event.id}`
        : `period ${result.year}-${result.month}-${result.day}`;
  }
}

type SignProps = Pick<EntryNeeds, 'tree' | 'sides'> & { readonly result: SearchResult };

/** The sign that it has elsewhere on the page: the mark of an event, the colour of a side. */
function Sign({ result, tree, sides }: SignProps) {
  if (result.group === 'words') return paletteIcon('quote');
  if (result.group === 'people') {
    const side = tree.sideOf(result.actor.id);
    const hue = side === undefined ? 'none' : hueOfLane(laneIdFromSide(side), sides);
    return <span className="result-side" data-hue={hue} />;
  }
  if (result.group === 'dates' && result.is === 'period') return paletteIcon('locate');
  const { kind, standing, lane } = result.event;
  return (
    <span className="result-glyph" data-hue={hueOfLane(lane, sides)}>
      <Glyph shape={shapeOfKind(kind)} line={lineOfStanding(standing)} />
    </span>
  );
}
