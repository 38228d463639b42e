/** What was brought beside and was not taken, and why. */
import { signsWrittenOut } from '../../data/document/problem';
import type { Refusal } from '../../data/files/brought-file';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';

/** Of very many, these are enough to see why. */
const SHOWN = 100;

export function PassedOver({ refusals }: { readonly refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <div className="open-data__passed-over">
      <p>{t('open.passedOver', { count: refusals.length, number: numberWords(refusals.length) })}</p>
      <ul>
        {refusals.slice(0, SHOWN).map(({ path, message, remedy }) => (
          <li key={`${path} ${message}`}>
            <code lang="">{signsWrittenOut(path ?? '')}</code>{' '}
            <span lang="en">{signsWrittenOut(`${message}; ${remedy}`)}.</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
