/**
 * A part of the page that opens beside the others: a named region where there is room, a sheet of the same
 * name where there is not. Escape closes it; focus goes back to where it came from.
 */
import {
  createContext,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { lastFocused } from './last-focused';
import './pane.css';

/** Only where there is no room beside the others. */
const Dialog = lazy(() => import('./Dialog').then(({ Dialog: dialog }) => ({ default: dialog })));

interface PaneProps {
  readonly name: string;
  /** Where it stands on the page, whatever its name is in the reader’s language. */
  readonly place: 'event' | 'source';
  readonly isDialog: boolean;
  /** What a sheet focuses first; without it, the first thing in it that can be. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** What opens over it: as a sheet on top, or as a region after it. */
  readonly over?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Pane({ name, place, isDialog, initialFocus, over, onClose, children }: PaneProps) {
  const foot = useContext(SheetFoot);
  return isDialog ? (
    <Suspense>
      <Dialog
        name={name}
        place={place}
        look="sheet"
        {...(initialFocus && { initialFocus })}
        isCovered={Boolean(over)}
        onClose={onClose}
      >
        {children}
        {foot}
        {over}
      </Dialog>
    </Suspense>
  ) : (
    <>
      <RegionPane name={name} place={place} onClose={onClose}>
        {children}
      </RegionPane>
      {over}
    </>
  );
}

/** What stands at the foot of a sheet: of the page behind it nothing can be reached. */
export const SheetFoot = createContext<ReactNode>(null);

type RegionPaneProps = Pick<PaneProps, 'name' | 'place' | 'onClose' | 'children'>;

function RegionPane({ name, place, onClose, children }: RegionPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const opener = useReturnFocus();
  useEffect(() => {
    const element = pane.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      // At once: a second Escape may come before the next frame, and is for what is open below.
      if (opener?.isConnected) opener.focus({ preventScroll: true });
      onClose();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [opener, onClose]);
  return (
    <section ref={pane} tabIndex={-1} className="pane" aria-label={name} data-pane={place}>
      {children}
    </section>
  );
}

/** Gives the focus back to what had it before the pane opened, if that is still there and nobody else took it: to what it returns. */
function useReturnFocus(): HTMLElement | null {
  // Asked while rendering for the first time: an effect of a child may have moved the focus already.
  const [opener] = useState(lastFocused);
  useEffect(() => {
    return () => giveFocusBack(opener);
  }, [opener]);
  return opener;
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
