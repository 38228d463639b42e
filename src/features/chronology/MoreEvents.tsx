/** Events beyond what is given in full: named by date and title; those beyond the list's own limit are counted. */
import type { Archive } from '../../domain/archive/archive';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { dateHeading } from '../../words/event-dates';
import { t } from '../../words/translate';
import { MAX_IN_FULL } from './chronology-facts';
import { Local } from './Local';

interface MoreEventsProps {
  readonly events: readonly DiplomaticEvent[];
  readonly archive: Archive;
  /** Events beyond these. */
  readonly unnamed: number;
}

export function MoreEvents({ events, archive, unnamed }: MoreEventsProps) {
  if (events.length === 0) return null;
  return (
    <section className="chronology__part">
      <h2 className="chronology__part-title">{t('chronology.rest', { count: events.length + unnamed })}</h2>
      <p>{t('chronology.restHelp', { limit: MAX_IN_FULL })}</p>
      <ul className="chronology__passages">
        {events.map(({ id, when, title, standing }) => (
          <li key={id}>
            {dateHeading(when, archive).day}
            {t('join.semicolon')}
            <Local map={title} />
            {standing !== 'occurred' && t('join.brackets', { words: t(`standing.${standing}`) })}
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p>{t('chronology.unlisted', { count: unnamed })}</p>}
    </section>
  );
}
