/** The reader's filter as a sentence, for where no control shows it. */
import type { ActorTree } from '../../domain/actors/actor-tree';
import { type EventFilter, isFiltering } from '../../domain/filter/event-filter';
import { FACET_NAMES, facetOptions } from '../../domain/filter/facets';
import { facetWords, optionWords } from '../../words/facet-words';
import { listOfNames } from '../../words/lists';
import { t } from '../../words/translate';

/** "Filter: with Xie Feng and Jake Sullivan, all together; kind: Call, Talks." */
export function filterInWords(filter: EventFilter, tree: Pick<ActorTree, 'byId'>): string {
  if (!isFiltering(filter)) return t('chronology.noFilter');
  const parts = [...actorWords(filter, tree), ...facetParts(filter)];
  return t('chronology.filter', { filter: parts.join(t('chronology.semicolon')) });
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

function facetParts({ facets }: EventFilter): readonly string[] {
  return FACET_NAMES.flatMap((name) => {
    const chosen: readonly string[] = facets[name];
    if (chosen.length === 0) return [];
    const values = facetOptions(name)
      .filter(({ value }) => chosen.includes(value))
      .map(facetWords)
      .join(t('chronology.comma'));
    return [t('chronology.facet', { facet: t(`chronology.facets.${name}`), values })];
  });
}
