/** The values of facets in words, and any option of the filter as a name. */
import { localText } from '../domain/archive/language-map';
import type { FilterOption } from '../domain/filter/event-filter';
import type { FacetOption } from '../domain/filter/facets';
import { capitalised } from './capitals';
import { interfaceLanguage, t } from './translate';

/** "Press briefing", "Has not happened": as a label, so with a capital. */
export function facetWords({ name, value }: FacetOption): string {
  switch (name) {
    case 'kind':
      return t(`kind.${value}`);
    case 'standing':
      return capitalised(t(`standing.${value}`));
    case 'modality':
      return capitalised(t(`modality.${value}`));
    case 'basis':
      return capitalised(t(`restsOn.${value}`));
  }
}

/** An id that the dataset does not know comes from a link; it is shown as it is, so that it can be removed. */
export function optionWords(option: FilterOption): string {
  if (option.is === 'facet') return facetWords(option.facet);
  const { id, actor } = option;
  return actor ? localText(actor.name, interfaceLanguage()).text : t('filters.unknown', { id });
}
