/** The events of one date, and below them the words that attest them. */
import { t } from '../../words/translate';
import { ChronologyEntry } from './ChronologyEntry';
import type { ChronologyFrame } from './chronology-facts';
import { NoteText } from './NoteText';
import { firstNoteOfDefects } from './note-defects';
import type { NotedGroup } from './numbered-notes';

interface ChronologyGroupProps {
  readonly group: NotedGroup;
  readonly facts: ChronologyFrame;
}

export function ChronologyGroup({ group: { heading, events, notes }, facts }: ChronologyGroupProps) {
  const told = firstNoteOfDefects(notes, facts);
  return (
    <section className="chronology__group">
      <h2 className="chronology__date">
        {heading.day} <span className="chronology__place">{heading.place}</span>
      </h2>
      <div className="chronology__events">
        {events.map((event) => (
          <ChronologyEntry
            key={event.id}
            event={event}
            notes={notes.filter((note) => note.event === event)}
            facts={facts}
          />
        ))}
        {notes.length > 0 && (
          <ol className="chronology__notes" aria-label={t('chronology.notes')}>
            {notes.map((note) => (
              <li key={note.quotation.id} id={`note-${note.number}`} value={note.number}>
                <span className="chronology__number">{note.number}</span>
                <NoteText note={note} told={told} facts={facts} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
