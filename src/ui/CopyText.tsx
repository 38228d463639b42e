/** A button that copies a text; where the clipboard refuses, the text is shown to be copied by hand. */
import type { ReactNode } from 'react';
import { Button } from './Button';
import { useCopy } from './use-copy';
import './copy-text.css';

interface CopyTextProps {
  /** Made when the button is pressed. */
  readonly text: () => string;
  readonly look?: 'plain' | 'outlined' | 'link';
  /** What is copied, where the button’s own words are short. */
  readonly help?: string;
  readonly copied: string;
  readonly refused: string;
  readonly children: ReactNode;
}

export function CopyText({ text, look = 'plain', help, copied, refused, children }: CopyTextProps) {
  const { outcome, copy } = useCopy();
  return (
    <span className="copy-text">
      <Button look={look} title={help} aria-label={help} onClick={() => copy(text())}>
        {children}
      </Button>
      <span className="copy-text__outcome" role="status">
        {outcome !== null && (outcome === 'copied' ? copied : refused)}
      </span>
      {outcome === 'refused' && (
        <textarea className="copy-text__by-hand" readOnly rows={6} value={text()} aria-label={refused} />
      )}
    </span>
  );
}
