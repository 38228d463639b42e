/** A dialog at the side with a head that stays in sight: what it is, what can be done to all of it, and the way out. */
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Icon } from './Icon';
import './panel.css';

interface PanelProps {
  /** What it is called; its heading too, unless `heading` says more. */
  readonly name: string;
  readonly heading?: string;
  /** Where it stands among the page’s parts, whatever its name is in the reader’s language. */
  readonly place: string;
  /** "Close the citations" */
  readonly closeName: string;
  /** Buttons that stand before the one that closes. */
  readonly tools?: ReactNode;
  /** What stays in sight under the heading. */
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Panel({
  name,
  heading = name,
  place,
  closeName,
  tools,
  lead,
  onClose,
  children,
}: PanelProps) {
  return (
    <Dialog name={name} place={place} look="panel" onClose={onClose}>
      <article className="panel">
        <div className="top-bar panel__head">
          <h2 className="section-label panel__heading">{heading}</h2>
          {tools}
          <Button aria-label={closeName} onClick={onClose}>
            <Icon name="close" />
          </Button>
          {lead !== undefined && <div className="panel__lead">{lead}</div>}
        </div>
        {children}
      </article>
    </Dialog>
  );
}
