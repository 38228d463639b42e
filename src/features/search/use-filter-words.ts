/** The filter in one sentence, with what it leaves: told after a choice in the search has changed it. */
import { useQuery } from '@tanstack/react-query';
import { useChosenOptions } from '../../state/chosen-options';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter } from '../../state/view-context';
import { optionWords } from '../../words/facet-words';
import { listOfNames } from '../../words/lists';
import { t } from '../../words/translate';

/** Empty while it is being counted. */
export function useFilterWords(): string {
  const { queries } = useOpenDataset();
  const { data: counts, isPlaceholderData } = useQuery(queries.counts(useEventFilter()));
  const names = useChosenOptions().map(({ option }) => optionWords(option));
  if (counts === undefined || isPlaceholderData) return '';
  const { matching, total } = counts.value;
  return names.length === 0
    ? t('search.unfiltered', { total })
    : t('search.filteredBy', { names: listOfNames(names), count: matching, total });
}
