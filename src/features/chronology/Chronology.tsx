/**
 * The dataset, or what the filter leaves of it, as a text to be read from top to bottom: events by date, their
 * quotations as numbered notes, sources, outside record. Nothing in it asks the browser: the build writes it too.
 */
import '../../words/late';
import { localText } from '../../domain/archive/language-map';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';
import { ChronologyGroup } from './ChronologyGroup';
import { ChronologySources } from './ChronologySources';
import type { ChronologyFacts } from './chronology-facts';
import { DatasetFacts } from './DatasetFacts';
import { filterInWords } from './filter-in-words';
import { Local } from './Local';
import { MoreEvents } from './MoreEvents';
import { notedGroups } from './numbered-notes';
import { OutsideFacts } from './OutsideFacts';

export function Chronology(facts: ChronologyFacts) {
  const { archive, tree, events, named, matching, total, filter, order, file, notice } = facts;
  const title = localText(archive.title, interfaceLanguage());
  return (
    <article className="chronology" aria-label={t('chronology.name')}>
      <header className="chronology__head">
        {notice !== undefined && <p className="chronology__notice">{notice}</p>}
        <p className="chronology__running">
          <strong>{t('app.name')}</strong>
          <span>
            {t('chronology.name')}
            {t('join.comma')}
            {t(order === 'time' ? 'chronology.byTime' : 'chronology.byText')}
          </span>
        </p>
        <h1 className="chronology__title" lang={title.language}>
          {title.text}
        </h1>
        <p className="chronology__summary">
          <Local map={archive.summary} />
        </p>
        <p className="chronology__filter">
          {t('chronology.events', {
            count: matching,
            number: numberWords(matching),
            total: numberWords(total),
          })}{' '}
          {filterInWords(filter, tree, archive.sources)}
        </p>
        <p className="chronology__help">{t('chronology.intro')}</p>
      </header>
      {notedGroups(events, archive).map((group) => (
        <ChronologyGroup key={group.events[0]?.id} group={group} facts={facts} />
      ))}
      <MoreEvents
        events={named}
        archive={archive}
        unprinted={matching - events.length - named.length}
        file={file}
      />
      <ChronologySources facts={facts} />
      <OutsideFacts archive={archive} events={events} />
      <DatasetFacts facts={facts} />
    </article>
  );
}
