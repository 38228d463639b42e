/** Which dataset this is, on what terms, and the way back to the view. */
import { todayHere } from '../../data/open/today';
import { dayWords } from '../../words/calendar-words';
import { edtfTextWords } from '../../words/event-dates';
import { t } from '../../words/translate';
import type { ChronologyFrame } from './chronology-facts';
import { Local } from './Local';

export function DatasetFacts({
  facts: { archive, statuses, link, writtenAt },
}: {
  readonly facts: ChronologyFrame;
}) {
  const { id, version, asOf, licence, rightsNote } = archive;
  const found = [...statuses.values()].filter(({ status }) => status === 'anchored').length;
  return (
    <footer className="chronology__part">
      <h2 className="chronology__part-title">{t('chronology.dataset')}</h2>
      <p>
        {t('chronology.sentence', {
          words: t('chronology.version', { id, version, day: dayWords(asOf, 'plain') }),
        })}{' '}
        {t('chronology.sentence', { words: t('status.checked', { count: found, total: statuses.size }) })}
        {writtenAt && ` ${t('chronology.writtenAt', { day: edtfTextWords(todayHere(writtenAt)) })}`}
      </p>
      <p>{t('chronology.licence', { licence })}</p>
      <p>
        <Local map={rightsNote} />
      </p>
      {link !== undefined && (
        <p className="chronology__link">
          {t('chronology.link')}
          {t('join.colon')}
          <a href={link}>{link}</a>
        </p>
      )}
    </footer>
  );
}
