/** Stations one after the other, joined by a small mark; for screen readers an ordered list. */
import { useId, useState } from 'react';
import './chain.css';
import { LocalTexts, type TextInLanguage } from './LocalTexts';

interface ChainItem {
  /** What the station says, in texts that each have their language. */
  readonly texts: readonly TextInLanguage[];
  /** A short word after them, explained by a reason in full. */
  readonly note?: { readonly word: string; readonly reason: TextInLanguage };
}

interface ChainProps {
  readonly label: string;
  readonly items: readonly ChainItem[];
  /** The first station carries the weight: who said it. */
  readonly isFirstStrong?: boolean;
}

export function Chain({ label, items, isFirstStrong = false }: ChainProps) {
  return (
    <ol className="chain" aria-label={label} data-first-strong={isFirstStrong}>
      {items.map(({ texts, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a station has no id of its own; its place in the chain is its identity
        <li key={index} className="chain__item">
          <span className="chain__text">
            <LocalTexts texts={texts} />
          </span>
          {note && <ChainNote word={note.word} reason={note.reason} />}
        </li>
      ))}
    </ol>
  );
}

/** A word that opens into its explanation; a `details` element would break the line. */
function ChainNote({ word, reason }: NonNullable<ChainItem['note']>) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      {' '}
      <button
        type="button"
        className="chain__note"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {word}
      </button>
      <span id={id} className="chain__reason" lang={reason.language} hidden={!isOpen}>
        {reason.text}
      </span>
    </>
  );
}
