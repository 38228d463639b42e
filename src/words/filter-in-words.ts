/** The reader's filter as a sentence, for where no control shows it. */
import type { ActorTree } from '../domain/actors/actor-tree';
import type { Source } from '../domain/archive/source';
import { type EventFilter, isFiltering } from '../domain/filter/event-filter';
import { chosenFacets, FACET_NAMES } from '../domain/filter/facets';
import { facetWords, optionWords } from './facet-words';
import { listOfNames } from './lists';
import { t } from './translate';

/** "Filter: with Xie Feng and Jake Sullivan, all together; kind: Call, Talks." */
export function filterInWords(
  filter: EventFilter,
  tree: Pick<ActorTree, 'byId'>,
  sources: readonly Source[],
): string {
  if (!isFiltering(filter)) return t('chronology.noFilter');
  const parts = [...actorWords(filter, tree), ...facetParts(filter, sources)];
  return t('chronology.filter', { filter: parts.join(t('join.semicolon')) });
}

function actorWords({ actors, match }: EventFilter, tree: Pick<ActorTree, 'byId'>): readonly string[] {
  const names = actors.map((id) => {
    const actor = tree.byId.get(id);
    return optionWords({ is: 'actor', id, ...(actor && { actor }) });
  });
  const [only, another] = names;
  if (only === undefined) return [];
  if (another === undefined) return [t('chronology.oneActor', { name: only })];
  return [t(match === 'all' ? 'chronology.allOf' : 'chronology.anyOf', { names: listOfNames(names) })];
}

function facetParts({ facets }: EventFilter, sources: readonly Source[]): readonly string[] {
  const chosen = chosenFacets(facets);
  return FACET_NAMES.flatMap((name) => {
    const values = chosen
      .filter((option) => option.name === name)
      .map((option) =>
        facetWords(
          option,
          sources.find(({ id }) => id === option.value),
        ),
      )
      .join(t('join.comma'));
    return values === '' ? [] : [t('chronology.facet', { facet: t(`chronology.facets.${name}`), values })];
  });
}
