/** The search with all that it needs: what is typed, what is found for it, and what choosing does. */
import '../../words/late';
import { useDeferredValue, useState } from 'react';
import type { SearchResult } from '../../domain/search/event-search';
import { CLOSENESS } from '../../domain/search/match-text';
import { linkFromView } from '../../state/address-sync';
import { useOpenDataset } from '../../state/open-dataset';
import { linkReach } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { PaletteDialog } from '../../ui/PaletteDialog';
import { useCopy } from '../../ui/use-copy';
import { linkOutcomeWords } from '../../words/link-words';
import { t } from '../../words/translate';
import { findCommands } from './commands/command';
import { paletteEntries } from './palette-entries';
import { SearchMessage } from './SearchMessage';
import { useChooseResult } from './use-choose-result';
import { useCommands } from './use-commands';
import { useFilterWords } from './use-filter-words';
import { useSearch } from './use-search';

interface SearchDeskProps {
  /** Closes the search; `act` is done when the page has the focus again. */
  readonly onLeave: (act?: () => void) => void;
}

/** At most so many of each group are asked for. */
const LIMIT = 100;
const NOTHING: readonly SearchResult[] = [];

export function SearchDesk({ onLeave }: SearchDeskProps) {
  const { archive, loaded, tree } = useOpenDataset();
  const view = useView((state) => state.view);
  const [query, setQuery] = useState('');
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  /** What the status speaks of: what was found, or what the last choice has done. */
  const [told, setTold] = useState<'found' | 'filter' | 'copy'>('found');
  const [isAskingDate, setAskingDate] = useState(false);
  const link = linkFromView(view);
  const { outcome, copy } = useCopy(link);
  const filterWords = useFilterWords();

  const asked = useDeferredValue(query.trim());
  const isAsked = asked !== '';
  /** What is listed still answers what was typed before. */
  const isBehind = query.trim() !== asked;
  const { search, news, answer, isAnswering, tryAgain } = useSearch(asked, LIMIT);

  const startAnew = (typed: string, isDate: boolean) => {
    setQuery(typed);
    setExpanded(new Set());
    setTold('found');
    setAskingDate(isDate);
  };
  const commands = useCommands({ asked, askDate: () => startAnew('', true), copyLink: () => copy(link) });
  const found = isAskingDate ? [] : findCommands(commands, asked);
  // Before anything is typed nothing is found, whatever was found last.
  const all = isAsked ? (answer?.value ?? NOTHING) : NOTHING;
  const areNear = all.some(({ closeness }) => closeness === CLOSENESS.near);
  // Who names a command is not told what is spelt a little like it.
  const results = areNear && found.length > 0 ? NOTHING : all;
  const { groups, choices, total } = paletteEntries({
    results,
    commands: found,
    expanded,
    chosenActors: view.actors,
    tree,
    sides: archive.sides,
    isAsked,
  });

  const chooseResult = useChooseResult(onLeave, () => setTold('filter'));
  const choose = (key: string) => {
    const choice = choices.get(key);
    // Enter comes faster than the list: nobody chooses what was not asked for.
    if (choice === undefined || isBehind) return;
    if (choice.is === 'more') return setExpanded(new Set([...expanded, choice.group]));
    if (choice.is === 'result') return chooseResult(choice.result);
    const { after, run } = choice.command;
    if (after === 'leaves') return onLeave(run);
    if (after !== 'stays') setTold(after);
    run();
  };

  const isComing = isAsked && answer === undefined && tryAgain === undefined;
  const says = tryAgain !== undefined ? 'failed' : isAsked ? saysOfAnswer() : isAskingDate && 'askDate';
  return (
    <PaletteDialog
      name={t('search.name')}
      field={t('search.field')}
      placeholder={t('search.placeholder')}
      listName={t('search.list')}
      closeName={t('search.close')}
      clearName={t('search.clear')}
      query={query}
      isBusy={isBehind || isComing || isAnswering}
      onQuery={(typed) => startAnew(typed, isAskingDate && (typed === '' || !isAsked))}
      groups={groups}
      onChoose={choose}
      onClose={() => onLeave()}
      message={(clear) => (
        <SearchMessage
          query={asked}
          says={says || null}
          search={search}
          news={news}
          onClear={clear}
          onTryAgain={tryAgain}
        />
      )}
      status={statusOf()}
      keys={t('search.keys')}
    />
  );

  function statusOf(): string {
    if (told === 'filter') return filterWords;
    if (told === 'copy')
      return outcome === null ? '' : linkOutcomeWords(outcome === 'copied', linkReach(view.dataset));
    // Told once: a number that grows would be read out without end. A small dataset is there before it is said.
    if (isComing && search === undefined && loaded.remote !== undefined) return t('search.preparing');
    if (!isAsked || isComing || isAnswering || tryAgain !== undefined) return '';
    return answer?.isComplete === false
      ? t('search.atLeast', { count: LIMIT })
      : t('search.results', { count: total });
  }

  function saysOfAnswer(): 'building' | 'nothing' | 'near' | null {
    if (isComing) return search === undefined ? 'building' : null;
    if (total === 0) return isAnswering ? null : 'nothing';
    return areNear && results.length > 0 ? 'near' : null;
  }
}
