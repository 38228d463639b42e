/**
 * What lies over the page until it is closed: a sheet, or a panel at the side. The library keeps the focus inside
 * and the page out of reach, closes the topmost on Escape or a press beside it, and gives the focus back.
 */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useEffect, useId, useState } from 'react';
import { lastFocused } from './last-focused';
import './dialog.css';

/** Those that are open, the topmost last. Two that do not lie one in the other would both hear one Escape. */
const stack: string[] = [];
const heard = new WeakSet<Event>();

interface DialogProps {
  readonly name: string;
  /** Where it stands among the page’s parts, whatever its name is in the reader’s language. */
  readonly place: string;
  /** `sheet` comes from below where the page is narrow; `panel` stands at the side where there is room. */
  readonly look: 'sheet' | 'panel';
  /** What is focused first; without it, the first thing in it that can be. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Another dialog opens over it in the same step, and takes the focus. */
  readonly isCovered?: boolean;
  readonly onClose: () => void;
  /** A dialog among them lies on top of this one. */
  readonly children: ReactNode;
}

export function Dialog({ name, place, look, initialFocus, isCovered, onClose, children }: DialogProps) {
  // Some browsers do not focus a button that is pressed: the library would not know where the reader was.
  const [opener] = useState(lastFocused);
  const id = useId();
  useEffect(() => {
    stack.push(id);
    return () => {
      stack.splice(stack.indexOf(id), 1);
    };
  }, [id]);
  return (
    <CSPProvider disableStyleElements>
      <Base.Root
        open
        onOpenChange={(isOpen, { event }) => {
          // A native one, as the search’s, lies over all of these and hears the same Escape.
          if (isOpen || stack.at(-1) !== id || heard.has(event) || document.querySelector(':modal')) return;
          heard.add(event);
          onClose();
        }}
      >
        <Base.Portal>
          <Base.Backdrop className="dialog-scrim" />
          <Base.Popup
            className="pane dialog"
            aria-label={name}
            data-pane={place}
            data-look={look}
            initialFocus={isCovered ? false : (initialFocus ?? true)}
            finalFocus={() => returnTo(opener, place)}
          >
            {children}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}

/** Where it came from; gone for good, what still stands open below; `true` leaves it to the library. */
function returnTo(opener: HTMLElement | null, place: string): HTMLElement | true {
  if (opener?.isConnected && opener.closest(`[data-pane="${place}"]`) === null) return opener;
  return document.querySelector<HTMLElement>(`.pane:not([data-pane="${place}"])`) ?? true;
}
