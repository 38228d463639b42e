/** A spoiled passage, explained: its words, what they likely mean, and why that is held. */
import './defect-note.css';

interface Text {
  readonly text: string;
  readonly language: string;
}

interface DefectNoteProps {
  readonly quoted: Text;
  readonly lead: string;
  readonly sense?: Text;
  /** What ends the sentence, in the script of `lead`. */
  readonly end: string;
  readonly about: readonly Text[];
}

export function DefectNote({ quoted, lead, sense, end, about }: DefectNoteProps) {
  return (
    <p className="defect-note">
      <q className="defect-words" lang={quoted.language}>
        {quoted.text}
      </q>{' '}
      {lead}
      {sense && (
        <>
          {' '}
          <span className="defect-note__sense" lang={sense.language}>
            {sense.text}
          </span>
        </>
      )}
      {end}{' '}
      <span className="defect-note__about">
        {about.map(({ text, language }) => (
          <span key={text} lang={language}>
            {text}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}
