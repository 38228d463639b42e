/** Every value of every facet, how actors are matched, and the way out of the filter. Actors are found as people. */

import type { SourceId } from '../../../domain/archive/ids';
import type { Source } from '../../../domain/archive/source';
import { type EventFilter, isFiltering } from '../../../domain/filter/event-filter';
import { FACET_NAMES, type FacetValue, offeredOptions } from '../../../domain/filter/facets';
import type { PresentOptions } from '../../../state/open-dataset';
import type { ViewActions } from '../../../state/view-store';
import { facetWords } from '../../../words/facet-words';
import { t } from '../../../words/translate';
import type { Command } from './command';
import { SOURCE_SYNONYMS } from './sources-named';

type FilterActions = Pick<ViewActions, 'toggleFacet' | 'matchActors' | 'clearFilter'>;

export function filterCommands(
  filter: EventFilter,
  present: PresentOptions['facets'],
  sources: ReadonlyMap<SourceId, Source>,
  { toggleFacet, matchActors, clearFilter }: FilterActions,
): readonly Command[] {
  const clear: readonly Command[] = isFiltering(filter)
    ? [
        {
          id: 'clear-filter',
          words: t('command.clearFilter'),
          icon: 'close',
          isOffered: true,
          after: 'filter',
          run: clearFilter,
        },
      ]
    : [];
  const matches = (['any', 'all'] as const).map(
    (match): Command => ({
      id: `match-${match}`,
      words: t(`command.match.${match}`),
      icon: 'filter',
      isChosen: filter.match === match,
      isOffered: filter.actors.length > 1 && filter.match !== match,
      after: 'filter',
      run: () => matchActors(match),
    }),
  );
  const facets = FACET_NAMES.flatMap((name) =>
    offeredOptions(name, present[name], filter.facets[name]).map((option): Command => {
      const source = option.name === 'source' ? sources.get(option.value) : undefined;
      const chosen: readonly FacetValue[] = filter.facets[name];
      return {
        id: name === 'source' ? `source ${option.value}` : `${name} ${option.value}`,
        words: t(`command.facet.${name}`, { value: facetWords(option, source) }),
        alsoCalled: source ? [SOURCE_SYNONYMS, ...Object.values(source.title)] : [],
        icon: 'filter',
        isChosen: chosen.includes(option.value),
        isOffered: false,
        after: 'filter',
        run: () => toggleFacet(name, option.value),
      };
    }),
  );
  return [...clear, ...matches, ...facets];
}
