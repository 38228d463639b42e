/**
 * A small dialog at an element of the page, over a component library; to be loaded when it is first needed.
 * Escape, its button and a press elsewhere close it. It takes the focus to its first button and gives it to nobody: who opened it does.
 */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Popover as Base } from '@base-ui/react/popover';
import { type ReactNode, useRef } from 'react';
import { Icon } from './Icon';
import './anchored-popover.css';

interface AnchoredPopoverProps {
  readonly title: string;
  /** The element beside which it stands. */
  readonly anchor: Element;
  /** What its button for closing is called. */
  readonly closeLabel: string;
  /** `isDismissed`: by Escape or its button, so that the focus is free; else the reader went elsewhere. */
  readonly onClose: (isDismissed: boolean) => void;
  readonly children: ReactNode;
}

export function AnchoredPopover({ title, anchor, closeLabel, onClose, children }: AnchoredPopoverProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <CSPProvider disableStyleElements>
      <Base.Root
        open
        onOpenChange={(isOpen, { reason }) => {
          if (!isOpen) onClose(reason === 'escape-key' || reason === 'close-press');
        }}
      >
        <Base.Portal>
          <Base.Positioner
            anchor={anchor}
            side="bottom"
            align="start"
            sideOffset={6}
            collisionPadding={8}
            className="anchored-popover__place"
          >
            <Base.Popup
              className="anchored-popover"
              initialFocus={() => body.current?.querySelector('button') ?? true}
              finalFocus={false}
            >
              <div className="anchored-popover__head">
                <Base.Title className="anchored-popover__title">{title}</Base.Title>
                <Base.Close className="anchored-popover__close" aria-label={closeLabel}>
                  <Icon name="close" />
                </Base.Close>
              </div>
              <div ref={body} className="anchored-popover__body">
                {children}
              </div>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
