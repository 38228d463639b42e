/** Who had part in an event, in which role, and by which name the source prints them. */
import type { DiplomaticEvent, Participation } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { interfaceLanguage, t } from '../../words/translate';
import type { ChronologyFrame } from './chronology-facts';
import { NoteMarks } from './NoteMarks';
import { claimsOfPart, type NumberedNote } from './numbered-notes';

interface EntryPeopleProps {
  readonly event: DiplomaticEvent;
  readonly facts: ChronologyFrame;
  readonly notes: readonly NumberedNote[];
}

export function EntryPeople({ event, facts, notes }: EntryPeopleProps) {
  if (event.participations.length === 0) return null;
  const claims = claimsOfPart(event, 'participation');
  return (
    <div className="chronology__people">
      <span>
        {t('chronology.who')}
        {t('join.colon')}
      </span>
      <ul aria-label={t('chronology.who')}>
        {event.participations.map((participation) => (
          <li key={participation.id}>
            {nameInWords(participation, facts)}
            <NoteMarks
              claims={claims.filter((claim) => claim.participation === participation.id)}
              notes={notes}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameInWords({ actor: id, role, printed }: Participation, { tree }: ChronologyFrame): string {
  const actor = tree.byId.get(id);
  const name = actor ? localText(actor.name, interfaceLanguage()).text : id;
  const words = { name, role: t(`role.${role}`) };
  return printed === undefined || printed === name
    ? t('chronology.participant', words)
    : t('chronology.participantPrinted', { ...words, printed });
}
