/** A button that copies a text; where the clipboard refuses, the text is shown to be copied by hand. */
import type { ReactNode } from 'react';
import { Button } from './Button';
import { useCopy } from './use-copy';
import './copy-text.css';

interface CopyTextProps {
  /** Made when the button is pressed. */
  readonly text: () => string;
  /** Names what would be copied, where that can change while the button stays: then the last outcome is over. */
  readonly subject?: string;
  readonly look?: 'plain' | 'outlined' | 'link';
  /** What is copied, where the button’s own words are short; it begins with these, since it is the button’s name. */
  readonly help?: string;
  readonly copied: string;
  readonly refused: string;
  readonly children: ReactNode;
}

export function CopyText({ text, subject, look = 'plain', help, copied, refused, children }: CopyTextProps) {
  const copying = useCopy(subject);
  const { outcome } = copying;
  return (
    <span className="copy-text" data-outcome={outcome ?? undefined}>
      <Button look={look} title={help} aria-label={help} onClick={() => copying.copy(text())}>
        {children}
      </Button>
      <span className="copy-text__outcome" role="status">
        {outcome !== null && (outcome === 'copied' ? copied : refused)}
      </span>
      {outcome === 'refused' && (
        <textarea
          className="copy-text__by-hand"
          readOnly
          rows={6}
          value={copying.text}
          aria-label={refused}
          onFocus={({ target }) => target.select()}
        />
      )}
    </span>
  );
}
