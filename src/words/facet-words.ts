/** The values of facets in words, and any option of the filter as a name. */
import { localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import type { FilterOption } from '../domain/filter/event-filter';
import type { FacetOption } from '../domain/filter/facets';
import { capitalised } from './capitals';
import { shortened } from './shortened';
import { interfaceLanguage, t } from './translate';

/** Letters of a source’s title that a narrow column and a chip have room for. */
const MAX_TITLE = 56;

/**
 * "Press briefing", "Has not happened": as a label, so with a capital. `source` is the record of a value that is
 * one; its title is cut, as by a reader who points at it.
 */
export function facetWords({ name, value }: FacetOption, source?: Source): string {
  switch (name) {
    case 'kind':
      return t(`kind.${value}`);
    case 'standing':
      return capitalised(t(`standing.${value}`));
    case 'modality':
      return capitalised(t(`modality.${value}`));
    case 'basis':
      return capitalised(t(`restsOn.${value}`));
    case 'source':
      return source
        ? shortened(localText(source.title, interfaceLanguage()).text, MAX_TITLE)
        : t('filters.unknown', { id: value });
  }
}

/** An id that the dataset does not know comes from a link; it is shown as it is, so that it can be removed. */
export function optionWords(option: FilterOption): string {
  if (option.is === 'facet') return facetWords(option.facet, option.source);
  const { id, actor } = option;
  return actor ? localText(actor.name, interfaceLanguage()).text : t('filters.unknown', { id });
}
