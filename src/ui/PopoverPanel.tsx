/**
 * A small dialog at an element of the page, over a component library; to be loaded when it is first needed.
 * Escape, a press elsewhere and, where it has a head, its button close it.
 */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Popover as Base } from '@base-ui/react/popover';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Icon } from './Icon';
import './popover-panel.css';

/** Pixels: room for the ring around a mark. */
const AT_A_MARK = 6;

/** On a phone it begins in its button, so that nothing of what comes next is left half covered. */
function distanceFromButton(): number {
  return window.matchMedia('(width < 720px)').matches ? -2 : 4;
}

interface PopoverPanelProps {
  readonly id?: string;
  /** What it is called; seen only where it has a head. */
  readonly name: string;
  /** With this it has a head: its name, and a button for closing that is called so. */
  readonly closeLabel?: string;
  /** The element beside which it stands. */
  readonly anchor: Element | RefObject<Element | null>;
  /**
   * The button that opens and shuts it, which gets the focus back. Where there is none the focus is given to nobody:
   * who opened it does.
   */
  readonly opener?: RefObject<HTMLElement | null>;
  /** What it stands in, where that is to be a landmark of the page; else the page itself. */
  readonly container?: RefObject<HTMLElement | null>;
  readonly isOpen?: boolean;
  /** `isDismissed`: by Escape or its button, so that the focus is free; else the reader went elsewhere. */
  readonly onClose: (isDismissed: boolean) => void;
  readonly children: ReactNode;
}

export function PopoverPanel({
  id,
  name,
  closeLabel,
  anchor,
  opener,
  container,
  isOpen = true,
  onClose,
  children,
}: PopoverPanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const hasHead = closeLabel !== undefined;
  return (
    <CSPProvider disableStyleElements>
      <Base.Root
        open={isOpen}
        onOpenChange={(next, { reason, event }) => {
          const isAtOpener = event.target instanceof Node && opener?.current?.contains(event.target);
          // A press on its button is the button's own matter; Escape is not, also before the focus has come to the panel.
          if (isAtOpener && reason !== 'escape-key') return;
          if (!next) onClose(reason === 'escape-key' || reason === 'close-press');
        }}
      >
        <Base.Portal container={container}>
          <Base.Positioner
            anchor={anchor}
            align="start"
            sideOffset={hasHead ? AT_A_MARK : distanceFromButton}
            collisionPadding={8}
            className="popover-panel__place"
          >
            <Base.Popup
              // The library has a name of its own for it, which `undefined` would take away.
              {...(id !== undefined && { id })}
              className="popover-panel"
              data-look={hasHead ? 'headed' : 'plain'}
              aria-label={hasHead ? undefined : name}
              // The first button of all would be the one that closes it.
              initialFocus={hasHead ? () => body.current?.querySelector('button') ?? true : undefined}
              finalFocus={opener ?? false}
            >
              {hasHead ? (
                <>
                  <div className="popover-panel__head">
                    <Base.Title className="popover-panel__title">{name}</Base.Title>
                    <Base.Close className="popover-panel__close" aria-label={closeLabel}>
                      <Icon name="close" />
                    </Base.Close>
                  </div>
                  <div ref={body} className="popover-panel__body">
                    {children}
                  </div>
                </>
              ) : (
                children
              )}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
