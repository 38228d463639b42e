/** What is chosen, actors and facets, each as a chip with the way to take it out again. */
import { useChosenOptions } from '../../state/chosen-options';
import { Icon } from '../../ui/Icon';
import { optionWords } from '../../words/facet-words';
import { t } from '../../words/translate';

export function ChosenOptions() {
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
              onClick={remove}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
