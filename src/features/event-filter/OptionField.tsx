/** A field that finds options by their names, and says how many there are. */
import { Icon } from '../../ui/Icon';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';

interface OptionFieldProps {
  /** What the options are, as the heading over them says it. */
  readonly group: string;
  /** How many there are in all. */
  readonly total: number;
  readonly words: string;
  /** How many were found, and how many of them are shown; undefined while nothing is sought. */
  readonly found: { readonly count: number; readonly shown: number } | undefined;
  readonly onType: (words: string) => void;
}

export function OptionField({ group, total, words, found, onType }: OptionFieldProps) {
  return (
    <>
      <label className="option-field">
        <Icon name="search" />
        <span className="visually-hidden">{t('filters.findIn', { group })}</span>
        <input
          type="search"
          value={words}
          placeholder={t('filters.findOne', { number: numberWords(total) })}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target }) => onType(target.value)}
        />
      </label>
      <p className="option-field__found" role="status">
        {found && foundWords(found)}
      </p>
    </>
  );
}

function foundWords({ count, shown }: { readonly count: number; readonly shown: number }): string {
  if (count === 0) return t('filters.noneFound');
  const number = numberWords(count);
  return count > shown ? t('filters.foundMore', { number, shown }) : t('filters.found', { count, number });
}
