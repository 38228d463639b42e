/** Across the page, above what it is about: one line that says what was found, and on request each finding. */
import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import './findings-panel.css';

interface FindingsPanelProps {
  readonly name: string;
  readonly summary: string;
  /** What the button says that shows the findings, and that hides them. */
  readonly show: string;
  readonly hide: string;
  readonly isOpenAtFirst?: boolean;
  /** Absent where there is no more to say than the summary. */
  readonly children?: ReactNode;
}

export function FindingsPanel({
  name,
  summary,
  show,
  hide,
  isOpenAtFirst = false,
  children,
}: FindingsPanelProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <section className="findings-panel" aria-label={name}>
      <p className="findings-panel__summary" role="status">
        {summary}
        {children !== undefined && (
          <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? hide : show}
          </Button>
        )}
      </p>
      {isOpen && children}
    </section>
  );
}
