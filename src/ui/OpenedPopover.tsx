/** A panel as the library makes it: beside its button, shut by Escape or a press elsewhere, the focus back on the button. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Popover } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';

interface OpenedPopoverProps {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** What the button stands in, so that the panel lies in the same landmark of the page. */
  readonly container: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

export function OpenedPopover({ id, name, isOpen, onOpen, button, container, children }: OpenedPopoverProps) {
  return (
    <CSPProvider disableStyleElements>
      <Popover.Root
        open={isOpen}
        onOpenChange={(next, { event }) => {
          // A press on the button is the button's own matter.
          if (event.target instanceof Node && button.current?.contains(event.target)) return;
          onOpen(next);
        }}
      >
        <Popover.Portal container={container}>
          <Popover.Positioner
            className="popover-place"
            anchor={button}
            align="start"
            sideOffset={4}
            collisionPadding={8}
          >
            <Popover.Popup id={id} className="popover" aria-label={name} finalFocus={button}>
              {children}
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </CSPProvider>
  );
}
