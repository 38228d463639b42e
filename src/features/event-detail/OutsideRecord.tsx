/** What publications outside the source say: set apart by a double rule, since it is no evidence here. */
import { balanced } from '../../base/turning-signs';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import type { Publication } from '../../domain/archive/source';
import { useOpenDataset } from '../../state/open-dataset';
import { edtfTextWords } from '../../words/event-dates';
import { interfaceLanguage, t } from '../../words/translate';
import { ConflictList } from './ConflictList';
import './outside-record.css';

export function OutsideRecord({ event }: { readonly event: DiplomaticEvent }) {
  const { archive } = useOpenDataset();
  const bearing = archive.outsideReferences
    .filter(({ bearsOn }) => bearsOn.some(({ event: id }) => id === event.id))
    .flatMap((reference) =>
      reference.bearsOn
        .filter(({ event: id }) => id === event.id)
        .map(({ stance }) => ({ reference, stance })),
    );
  const hasConflicts = archive.conflicts.some((conflict) => conflict.event === event.id);
  if (bearing.length === 0 && !hasConflicts) return null;
  return (
    <section className="outside-record" aria-label={t('event.outside')}>
      <h3 className="section-label">{t('event.outside')}</h3>
      <dl>
        {bearing.map(({ reference, stance }) => {
          const fact = localText(reference.fact, interfaceLanguage());
          return (
            <div key={`${reference.id} ${stance}`} className="outside-record__item" data-stance={stance}>
              <dt>{t(`event.stance.${stance}`)}</dt>
              <dd>
                <span lang={fact.language}>{fact.text}</span>
                <ul className="outside-record__publications">
                  {reference.publications.map((publication) => (
                    <li
                      key={`${publication.publisher} ${publication.title} ${publication.url} ${publication.date}`}
                    >
                      <PublicationLine publication={publication} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
      <ConflictList event={event} />
    </section>
  );
}

/** Nobody tells in which language a publication is. */
function PublicationLine({ publication }: { readonly publication: Publication }) {
  const { publisher, title, date, url, access } = publication;
  const name = balanced(title ?? url ?? '');
  return (
    <>
      <span lang="">{balanced(publisher)}</span>
      {name !== '' && t('join.comma')}
      {url === undefined ? (
        <span lang="">{name}</span>
      ) : (
        <a lang="" href={url} rel="noreferrer noopener" target="_blank">
          {name}
        </a>
      )}
      {date !== undefined && t('join.comma') + edtfTextWords(date)}
      {access !== 'seen' && <i>{t('join.brackets', { words: t(`event.access.${access}`) })}</i>}
    </>
  );
}
