/** Stations one after the other, joined by a small mark; for screen readers an ordered list. */
import { useId, useState } from 'react';
import './chain.css';

export interface ChainItem {
  readonly text: string;
  /** A short word after the text, explained by `title` text in full. */
  readonly note?: { readonly word: string; readonly title: string };
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
      {items.map(({ text, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a station has no id of its own; its place in the chain is its identity
        <li key={index} className="chain__item">
          <span className="chain__text">{text}</span>
          {note && <ChainNote word={note.word} title={note.title} />}
        </li>
      ))}
    </ol>
  );
}

/** A word that opens into its explanation; a `details` element would break the line. */
function ChainNote({ word, title }: NonNullable<ChainItem['note']>) {
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
      <span id={id} className="chain__reason" hidden={!isOpen}>
        {title}
      </span>
    </>
  );
}
