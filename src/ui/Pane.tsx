/**
 * A part of the page that opens beside the others: a named region where there is room, a modal dialog of
 * the same name where there is not. Escape closes it; focus goes back to where it came from.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { lastFocused } from './last-focused';
import './pane.css';

interface PaneProps {
  readonly name: string;
  /** Where it stands on the page, whatever its name is in the reader’s language. */
  readonly place: 'event' | 'source' | 'about';
  readonly isDialog: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Pane({ name, place, isDialog, onClose, children }: PaneProps) {
  return isDialog ? (
    <DialogPane name={name} place={place} onClose={onClose}>
      {children}
    </DialogPane>
  ) : (
    <RegionPane name={name} place={place} onClose={onClose}>
      {children}
    </RegionPane>
  );
}

/** What stands at the foot of a dialog: of the page behind it nothing can be reached. */
export const DialogFoot = createContext<ReactNode>(null);

type InnerPaneProps = Omit<PaneProps, 'isDialog'>;

function RegionPane({ name, place, onClose, children }: InnerPaneProps) {
  const pane = useRef<HTMLElement>(null);
  useReturnFocus();
  useEffect(() => {
    const element = pane.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <section ref={pane} tabIndex={-1} className="pane" aria-label={name} data-pane={place}>
      {children}
    </section>
  );
}

function DialogPane({ name, place, onClose, children }: InnerPaneProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const foot = useContext(DialogFoot);
  useReturnFocus();
  // Before the effects of what is inside: the dialog takes the focus, and what is inside may take it further.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="pane pane--dialog"
      aria-label={name}
      data-pane={place}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      {foot}
    </dialog>
  );
}

/** Gives the focus back to what had it before the pane opened, if that is still there and nobody else took it. */
function useReturnFocus(): void {
  // Asked while rendering for the first time: an effect of a child may have moved the focus already.
  const [opener] = useState(lastFocused);
  useEffect(() => {
    return () => giveFocusBack(opener);
  }, [opener]);
}

/** For how many frames the opener may be out of the page (a chart that folds open takes its marks out and in). */
const MAX_FRAMES = 40;

/** From the next frame on, since until then the focus may still be inside the pane that goes. */
function giveFocusBack(to: HTMLElement | null, frame = 0): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    if (to?.isConnected) to.focus({ preventScroll: true });
    if (to !== null && document.activeElement === to) return;
    if (to !== null && frame < MAX_FRAMES) giveFocusBack(to, frame + 1);
    // It is gone for good, as with another event: then what still stands open is where to go on.
    else document.querySelector<HTMLElement>('.pane')?.focus({ preventScroll: true });
  });
}
