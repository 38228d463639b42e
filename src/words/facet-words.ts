/** The values of facets in words, and any option of the filter as a name. */
import type { Actor } from '../domain/archive/actor';
import { localText } from '../domain/archive/language-map';
import type { FacetName, FacetValue } from '../domain/filter/facets';
import { capitalised } from './capitals';
import { INTERFACE_LANGUAGE, type MessageKey, t } from './translate';

/** "Press briefing", "Has not happened": as a label, so with a capital. */
export function facetWords(name: FacetName, value: FacetValue): string {
  return capitalised(t(`${name === 'basis' ? 'restsOn' : name}.${value}` as MessageKey));
}

interface NamedActor {
  readonly is: 'actor';
  readonly id: string;
  readonly actor?: Actor;
}

interface NamedFacet {
  readonly is: 'facet';
  readonly name: FacetName;
  readonly value: FacetValue;
}

/** An id that the dataset does not know comes from a link; it is shown as it is, so that it can be removed. */
export function optionWords(option: NamedActor | NamedFacet): string {
  if (option.is === 'facet') return facetWords(option.name, option.value);
  const { id, actor } = option;
  return actor ? localText(actor.name, INTERFACE_LANGUAGE).text : t('filters.unknown', { id });
}
