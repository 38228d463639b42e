/**
 * A button with a small panel of controls. The button stands at once; the panel comes from the library when it
 * is first pressed.
 */
import { type ReactNode, useId, useRef, useState } from 'react';
import { Icon } from './Icon';
import { lastFocused } from './last-focused';
import type { PopoverPanel } from './PopoverPanel';
import './button.css';
import './popover.css';

interface PopoverProps {
  /** What the panel is called. */
  readonly name: string;
  /** What stands on the button. */
  readonly face: ReactNode;
  /** Said where the panel could not be fetched. */
  readonly failed: string;
  /** The panel's controls; `close` shuts it and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

const fetchPanel = () => import('./PopoverPanel').then(({ PopoverPanel: panel }) => panel);

export function Popover({ name, face, failed, children }: PopoverProps) {
  const [Panel, setPanel] = useState<typeof PopoverPanel | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = () => {
    setFailed(false);
    fetchPanel().then(
      (panel) => {
        setPanel(() => panel);
        // Who has gone elsewhere meanwhile is not called back.
        if (lastFocused() === button.current) setOpen(true);
      },
      () => setFailed(true),
    );
  };
  return (
    <span ref={root} className="popover-root">
      <button
        ref={button}
        type="button"
        className="button popover-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        // On the way to it: then it mostly is there when it is pressed.
        onPointerEnter={() => void fetchPanel().catch(() => {})}
        onClick={() => (isOpen ? setOpen(false) : open())}
      >
        {face}
        <Icon name="expand" />
      </button>
      {isFailed && (
        <span role="alert" className="popover-failed">
          {failed}
        </span>
      )}
      {Panel && (
        <Panel
          id={id}
          name={name}
          anchor={button}
          opener={button}
          // In the same landmark of the page.
          container={root}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
        >
          {children(() => setOpen(false))}
        </Panel>
      )}
    </span>
  );
}
