/**
 * From the first screen that the build has written to the app that takes its place. Where it suits the view, it
 * stays until the app can draw the same at once; where it does not, it has not been seen.
 */
import { useLayoutEffect } from 'react';

/** Where in the page the reader was: at each level, which child. Empty where nowhere. */
type FocusPlace = readonly number[];

/** Follows the focus, which a reader may move until the app has been drawn. */
export interface FollowedFocus {
  place(): FocusPlace;
  stop(): void;
}

/**
 * Waits with what is written until `fetch` is done, if it is shown; takes what is not shown, and the chronology for
 * readers without scripts, out of the page. Never rejects.
 */
export async function leaveFirstScreen(
  root: HTMLElement,
  fetch: () => Promise<void>,
): Promise<FollowedFocus> {
  const { dataset } = document.documentElement;
  const isShown = dataset.firstScreen === 'shown' && root.childElementCount > 0;
  if (isShown) await fetch();
  else root.replaceChildren();
  if (!isShown) delete dataset.firstScreen;
  for (const written of document.querySelectorAll('body > .chronology')) written.remove();
  return followFocus(isShown ? root : null);
}

function followFocus(root: HTMLElement | null): FollowedFocus {
  let place = root === null ? [] : placeOf(document.activeElement, root);
  const follow = () => {
    if (root !== null) place = placeOf(document.activeElement, root);
  };
  root?.addEventListener('focusin', follow);
  return { place: () => place, stop: () => root?.removeEventListener('focusin', follow) };
}

function placeOf(element: Element | null, root: Element): FocusPlace {
  const parent = element?.parentElement;
  if (!element || !parent || element === root || !root.contains(element)) return [];
  return [...placeOf(parent, root), [...parent.children].indexOf(element)];
}

interface StandsInPlaceProps {
  readonly root: HTMLElement;
  readonly focus: FollowedFocus;
}

/** Gives the focus to what stands where the reader was, in the moment in which it is drawn. Nothing moves in it. */
export function StandsInPlace({ root, focus }: StandsInPlaceProps) {
  useLayoutEffect(() => {
    focus.stop();
    const place = focus.place();
    const { dataset } = document.documentElement;
    // From now on the styles only keep room for what is still on its way.
    if (dataset.firstScreen === 'shown') dataset.firstScreen = 'taken';
    let element: Element | undefined = place.length > 0 ? root : undefined;
    for (const index of place) element = element?.children[index];
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }, [root, focus]);
  return null;
}
