/** The choices of the filter one by one, each with the way to undo it. */
import type { EventFilter, FilterOption } from '../domain/filter/event-filter';
import { chosenFacets, withToggled } from '../domain/filter/facets';
import { useOpenDataset } from './open-dataset';
import { useEventFilter, useViewActions } from './view-context';

export interface ChosenOption {
  readonly key: string;
  readonly option: FilterOption;
  /** The filter as it would be without it. */
  readonly without: EventFilter;
  remove(): void;
}

/** In the order of choosing, actors first. */
export function useChosenOptions(): readonly ChosenOption[] {
  const { tree, sources } = useOpenDataset();
  const filter = useEventFilter();
  const { toggleActor, toggleFacet } = useViewActions();
  const actors = filter.actors.map((id): ChosenOption => {
    const actor = tree.byId.get(id);
    return {
      key: `actor ${id}`,
      option: { is: 'actor', id, ...(actor && { actor }) },
      without: { ...filter, actors: filter.actors.filter((other) => other !== id) },
      remove: () => toggleActor(id),
    };
  });
  const facets = chosenFacets(filter.facets).map((facet): ChosenOption => {
    const source = facet.name === 'source' ? sources.get(facet.value) : undefined;
    return {
      key: `${facet.name} ${facet.value}`,
      option: { is: 'facet', facet, ...(source && { source }) },
      without: { ...filter, facets: withToggled(filter.facets, facet.name, facet.value) },
      remove: () => toggleFacet(facet.name, facet.value),
    };
  });
  return [...actors, ...facets];
}
