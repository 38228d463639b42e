/** Where the focus is, told so that it is found again when the same page has been drawn anew. */

/** What keeps its name from one drawing to the next. */
const LASTING = ['data-mark-id', 'data-event-id', 'data-quotation', 'data-pane'] as const;

/** A step from an element to one of its children: the how-manieth of its kind. */
interface Step {
  readonly tag: string;
  readonly index: number;
}

export interface FocusPlace {
  /** Selector of what lasts. */
  readonly from: string;
  readonly steps: readonly Step[];
}

/** Null where nothing has the focus. In a menu that will be gone, the place is that of the button that opened it. */
export function focusPlace(): FocusPlace | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  return placeOf(openerOf(focused) ?? focused);
}

/** How many frames a part of the page may take to be there again. */
const MAX_FRAMES = 60;

/** Gives the focus to what is in that place, unless the reader has gone elsewhere meanwhile. */
export function restoreFocus(place: FocusPlace, isOver: () => boolean): void {
  const before = document.activeElement;
  const attempt = (frame: number) => {
    if (isOver() || document.activeElement !== before) return;
    const element = elementAt(place);
    element?.focus();
    if (element !== null && document.activeElement === element) return;
    if (frame < MAX_FRAMES) requestAnimationFrame(() => attempt(frame + 1));
  };
  attempt(0);
}

/** The button of the menu that the element stands in. */
function openerOf(element: Element): Element | null {
  const id = element.closest('[role="menu"]')?.id;
  return id ? document.querySelector(`[aria-controls~="${CSS.escape(id)}"]`) : null;
}

function placeOf(element: Element): FocusPlace {
  const steps: Step[] = [];
  let at = element;
  while (at !== document.body && lastingName(at) === null && at.parentElement !== null) {
    const { tagName: tag, parentElement: parent } = at;
    const ofKind = [...parent.children].filter(({ tagName }) => tagName === tag);
    steps.unshift({ tag, index: ofKind.indexOf(at) });
    at = parent;
  }
  return { from: lastingName(at) ?? 'body', steps };
}

function lastingName(element: Element): string | null {
  const name = LASTING.find((each) => element.hasAttribute(each));
  return name === undefined ? null : `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
}

function elementAt({ from, steps }: FocusPlace): HTMLElement | null {
  let at: Element | null = document.querySelector(from);
  for (const { tag, index } of steps) {
    at = [...(at?.children ?? [])].filter(({ tagName }) => tagName === tag)[index] ?? null;
  }
  return at instanceof HTMLElement ? at : null;
}
