/** What is chosen, actors and facets, each as a chip with the way to take it out again, and what that leaves. */
import { useQuery } from '@tanstack/react-query';
import { useChosenOptions } from '../../state/chosen-options';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter } from '../../state/view-context';
import { Icon } from '../../ui/Icon';
import { optionWords } from '../../words/facet-words';
import { leftWords } from '../../words/numbers';
import { t } from '../../words/translate';

/** The number that is left is shown where the options are folded away. */
export function ChosenOptions() {
  const { queries } = useOpenDataset();
  const { data: counts } = useQuery(queries.counts(useEventFilter()));
  return (
    <ul className="chosen-options">
      {useChosenOptions().map(({ key, option, remove }) => {
        const name = optionWords(option);
        return (
          <li key={key}>
            <button
              type="button"
              className="chosen-options__chip"
              aria-label={t('filters.remove', { name })}
              onClick={({ currentTarget }) => {
                neighbourOf(currentTarget)?.focus();
                remove();
              }}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      {counts && <li className="chosen-options__left figures">{leftWords(counts.value)}</li>}
    </ul>
  );
}

/** The chip after it, else the one before: it has the focus when this one is gone. */
function neighbourOf(chip: HTMLElement): HTMLElement | null | undefined {
  const item = chip.parentElement;
  const chipIn = (sibling: Element | null | undefined) => sibling?.querySelector('button');
  return chipIn(item?.nextElementSibling) ?? chipIn(item?.previousElementSibling);
}
