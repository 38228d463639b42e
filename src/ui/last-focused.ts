/**
 * What the reader last went to, by key or by press. The page's own word for it is lost where a widget takes
 * an element out and puts it in again, and some browsers do not focus a button that is pressed.
 */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Weak: else all of a page that was left would be kept for the sake of one of its buttons. */
let last: WeakRef<HTMLElement> | null = null;

function follow({ target }: Event): void {
  const element = target instanceof Element ? target.closest<HTMLElement>(FOCUSABLE) : null;
  if (element !== null) last = new WeakRef(element);
}

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', follow, { capture: true });
  document.addEventListener('pointerdown', follow, { capture: true });
}

/** Null before the first focus or press, and where the element is gone for good. It may have left the page since. */
export function lastFocused(): HTMLElement | null {
  return last?.deref() ?? null;
}
