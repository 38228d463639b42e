/** One event: its title, what sort of thing it is and how it stands, its date, who, and what the source says. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import { localText } from '../../domain/archive/language-map';
import { attributionChains } from '../../domain/evidence/attribution';
import { LocalTexts } from '../../ui/LocalTexts';
import { capitalised } from '../../words/capitals';
import { ownWords } from '../../words/message-pieces';
import { modalityWords } from '../../words/modality-words';
import { interfaceLanguage, t } from '../../words/translate';
import type { ChronologyFrame } from './chronology-facts';
import { EntryDate } from './EntryDate';
import { EntryPeople } from './EntryPeople';
import { Local } from './Local';
import { NoteMarks } from './NoteMarks';
import { claimsOfPart, type NumberedNote } from './numbered-notes';

interface ChronologyEntryProps {
  readonly event: DiplomaticEvent;
  readonly notes: readonly NumberedNote[];
  readonly facts: ChronologyFrame;
}

export function ChronologyEntry({ event, notes, facts }: ChronologyEntryProps) {
  const { id, kind, standing, where, when } = event;
  const title = localText(event.title, interfaceLanguage());
  const standingWords = t(`standing.${standing}`);
  const place = [
    ...(where?.place ? [localText(where.place, interfaceLanguage()).text] : []),
    ...(where?.channel ? [t(`channel.${where.channel}`)] : []),
  ].join(t('join.comma'));
  return (
    <article className="chronology__event" id={`event-${id}`}>
      <h3 className="chronology__event-title">
        {/* Paper has no legend: what has not happened says so before its title. */}
        {standing !== 'occurred' && (
          <>
            <strong>{t('chronology.standing', { standing: capitalised(standingWords) })}</strong>{' '}
          </>
        )}
        <span lang={title.language}>{title.text}</span>
        <NoteMarks claims={claimsOfPart(event, 'title')} notes={notes} />
      </h3>
      <p className="chronology__facts">
        {t('chronology.sentence', {
          words: t('chronology.kindAndStanding', { kind: t(`kind.${kind}`), standing: standingWords }),
        })}{' '}
        <EntryDate event={event} archive={facts.archive} notes={notes} />{' '}
        {place !== '' && (
          <>
            {t('chronology.sentence', { words: t('chronology.place', { place }) })}
            <NoteMarks claims={claimsOfPart(event, 'place')} notes={notes} />{' '}
          </>
        )}
        {facts.links && <a href={facts.links.toEvent(id)}>{t('chronology.openEvent')}</a>}
      </p>
      {when.note && (
        <p className="chronology__aside">
          <Local map={when.note} />
        </p>
      )}
      <EntryPeople event={event} facts={facts} notes={notes} />
      {event.noEvidenceYet && (
        <p className="chronology__aside">
          {t('chronology.sentence', { words: t('event.noEvidenceYet') })}{' '}
          {event.note && <Local map={event.note} />}
        </p>
      )}
      <ul className="chronology__claims">
        {claimsOfPart(event, 'main').map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} event={event} facts={facts} />
            <NoteMarks claims={[claim]} notes={notes} />
            {claim.inference && (
              <span className="chronology__aside">
                {' '}
                {t('chronology.because', { reason: '' })}
                <Local map={claim.inference.reason} />
              </span>
            )}
            {claim.note && (
              <span className="chronology__aside">
                {' '}
                <Local map={claim.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

interface ClaimLineProps {
  readonly claim: Claim;
  readonly event: DiplomaticEvent;
  readonly facts: ChronologyFrame;
}

/** What is claimed in our words, and how the source puts it. */
function ClaimLine({ claim, event, facts: { sources, tree } }: ClaimLineProps) {
  const [chain] = attributionChains(claim, sources);
  const modality = chain ? modalityWords(claim, event, chain.source, tree) : ownWords(t('event.noEvidence'));
  const [first, ...rest] = modality;
  return claim.gloss ? (
    <>
      <Local map={claim.gloss} />
      <span className="chronology__modality">
        {t('join.bracket')}
        <LocalTexts texts={modality} />
        {t('join.bracketEnd')}
      </span>
    </>
  ) : (
    <span className="chronology__modality">
      {first && <LocalTexts texts={[{ ...first, text: capitalised(first.text) }, ...rest]} />}
    </span>
  );
}
