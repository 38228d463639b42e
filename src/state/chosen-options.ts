/** The choices of the filter one by one, each with the way to undo it. */
import type { Actor } from '../domain/archive/actor';
import type { ActorId } from '../domain/archive/ids';
import type { EventFilter } from '../domain/filter/event-filter';
import { FACET_NAMES, type FacetName, type FacetValue, withToggled } from '../domain/filter/facets';
import { useOpenDataset } from './open-dataset';
import { useEventFilter, useViewActions } from './view-context';

/** An actor, or a value of a facet. The actor's record is absent where a link names one that is not here. */
export type FilterOption =
  | { readonly is: 'actor'; readonly id: ActorId; readonly actor?: Actor }
  | { readonly is: 'facet'; readonly name: FacetName; readonly value: FacetValue };

export interface ChosenOption {
  readonly key: string;
  readonly option: FilterOption;
  /** The filter as it would be without it. */
  readonly without: EventFilter;
  remove(): void;
}

/** In the order of choosing, actors first. */
export function useChosenOptions(): readonly ChosenOption[] {
  const { tree } = useOpenDataset();
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
  const facets = FACET_NAMES.flatMap((name) =>
    filter.facets[name].map(
      (value): ChosenOption => ({
        key: `${name} ${value}`,
        option: { is: 'facet', name, value },
        without: { ...filter, facets: withToggled(filter.facets, name, value) },
        remove: () => toggleFacet(name, value),
      }),
    ),
  );
  return [...actors, ...facets];
}
