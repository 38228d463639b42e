/** What publications outside the sources say of the events, and where they differ: never quoted, never evidence. */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { EventId } from '../../domain/archive/ids';
import type { Conflict, Publication } from '../../domain/archive/source';
import { edtfTextWords } from '../../words/event-dates';
import { inSequence } from '../../words/joining';
import { t } from '../../words/translate';
import { Local } from './Local';
import type { ToldSoFar } from './told-so-far';

interface OutsideFactsProps {
  readonly archive: ArchiveHead;
  readonly told: ToldSoFar;
}

export function OutsideFacts({ archive, told: { titles } }: OutsideFactsProps) {
  const references = archive.outsideReferences.filter(({ bearsOn }) =>
    bearsOn.some(({ event }) => titles.has(event)),
  );
  const conflicts = archive.conflicts.filter(({ event }) => titles.has(event));
  if (references.length === 0 && conflicts.length === 0) return null;
  const named = (event: EventId) => {
    const title = titles.get(event);
    return (
      title && (
        <span className="chronology__aside">
          <Local map={title} />
        </span>
      )
    );
  };
  return (
    <section className="chronology__part">
      <h2 className="chronology__part-title">{t('chronology.outside')}</h2>
      <ul className="chronology__passages">
        {references.map(({ id, fact, publications, bearsOn }) => (
          <li key={id}>
            <Local map={fact} />
            {publications.map((publication) => (
              <PublicationLine
                key={`${publication.publisher} ${publication.title} ${publication.url} ${publication.date}`}
                publication={publication}
              />
            ))}
            {bearsOn
              .filter(({ event }) => titles.has(event))
              .map(({ event, stance }) => (
                <span key={`${event} ${stance}`} className="chronology__line">
                  <strong>{t(`event.stance.${stance}`)}</strong>
                  {t('join.colon')}
                  {named(event)}
                </span>
              ))}
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && <h3 className="chronology__small-title">{t('chronology.conflicts')}</h3>}
      <ul className="chronology__passages">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ConflictLines conflict={conflict} /> {named(conflict.event)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PublicationLine({ publication }: { readonly publication: Publication }) {
  const { publisher, title, date, url, access } = publication;
  const parts = [
    publisher,
    ...(title === undefined ? [] : [title]),
    ...(date === undefined ? [] : [edtfTextWords(date)]),
    ...(access === 'seen' ? [] : [t(`event.access.${access}`)]),
  ];
  return (
    <span className="chronology__line chronology__aside">
      {inSequence(...parts)}
      {url !== undefined && (
        <>
          {t('join.semicolon')}
          <a href={url} rel="noreferrer noopener">
            {url}
          </a>
        </>
      )}
    </span>
  );
}

function ConflictLines({ conflict }: { readonly conflict: Conflict }) {
  const { point, sourceSays, recordSays, handling } = conflict;
  const lines = [
    ['sourceSays', sourceSays],
    ['recordSays', recordSays],
    ['handling', handling],
  ] as const;
  return (
    <>
      <strong>
        <Local map={point} />
      </strong>
      {lines.map(([who, words]) => (
        <span key={who} className="chronology__line">
          {t(`chronology.${who}`, { words: '' })}
          <Local map={words} />
        </span>
      ))}
    </>
  );
}
