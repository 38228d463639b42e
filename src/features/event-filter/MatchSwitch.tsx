/** Any of the chosen actors, or all of them together: who met whom. */
import { useId } from 'react';
import type { ActorMatch } from '../../domain/actors/actor-filter';
import { useView, useViewActions } from '../../state/view-context';
import { t } from '../../words/translate';

const MATCHES: readonly ActorMatch[] = ['any', 'all'];

export function MatchSwitch() {
  const match = useView(({ view }) => view.match);
  const { matchActors } = useViewActions();
  const helpId = useId();
  return (
    <fieldset className="match-switch" aria-describedby={helpId}>
      <legend className="visually-hidden">{t('filters.match')}</legend>
      {MATCHES.map((each) => (
        <label key={each} className="match-switch__choice" data-chosen={each === match}>
          <input
            type="radio"
            name="match"
            className="visually-hidden"
            checked={each === match}
            onChange={() => matchActors(each)}
          />
          {t(`filters.${each}`)}
        </label>
      ))}
      <span id={helpId} className="match-switch__help" hidden={match !== 'all'}>
        {t('filters.allHelp')}
      </span>
    </fieldset>
  );
}
