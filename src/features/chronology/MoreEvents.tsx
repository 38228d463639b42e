/** Events beyond what is given in full: named by date and title; of those beyond that their number, and where they are. */
import type { ArchiveHead } from '../../domain/archive/archive';
import { dateHeading } from '../../words/event-dates';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { MAX_IN_FULL, type NamedEvent } from './chronology-facts';
import { Local } from './Local';

interface MoreEventsProps {
  readonly events: readonly NamedEvent[];
  readonly archive: ArchiveHead;
  /** Events beyond these. */
  readonly unprinted: number;
  /** Where the whole dataset is. */
  readonly file: string | undefined;
}

export function MoreEvents({ events, archive, unprinted, file }: MoreEventsProps) {
  const count = events.length + unprinted;
  if (count === 0) return null;
  return (
    <section className="chronology__part">
      <h2 className="chronology__part-title">
        {t('chronology.rest', { count, number: numberWords(count) })}
      </h2>
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
      {unprinted > 0 && (
        <p className="chronology__unprinted">
          {t('chronology.unprinted', { count: unprinted, number: numberWords(unprinted) })}
          {file !== undefined && (
            <>
              {' '}
              {t('chronology.wholeFile')}
              {t('join.colon')}
              <a href={file}>{file}</a>
            </>
          )}
        </p>
      )}
    </section>
  );
}
