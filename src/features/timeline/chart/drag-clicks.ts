/** Tells choosing from dragging: a click that ends a drag chooses nothing. */

/** A pointer that moved further than this between down and up was dragging. */
const DRAG_TOLERANCE_PX = 5;

/** Keeps clicks that end a drag from what is in `host`; returns the way to stop. */
export function ignoreClicksOfDrags(host: HTMLElement): () => void {
  let pressedAt: { readonly x: number; readonly y: number } | null = null;

  const onPointerDown = ({ clientX, clientY }: PointerEvent) => {
    pressedAt = { x: clientX, y: clientY };
  };
  const onClick = (event: MouseEvent) => {
    const pressed = pressedAt;
    pressedAt = null;
    // Clicks of keyboards and screen readers have no press before.
    if (pressed === null || event.detail === 0) return;
    const distance = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (distance > DRAG_TOLERANCE_PX) event.stopPropagation();
  };
  host.addEventListener('pointerdown', onPointerDown, { capture: true });
  host.addEventListener('click', onClick, { capture: true });
  return () => {
    host.removeEventListener('pointerdown', onPointerDown, { capture: true });
    host.removeEventListener('click', onClick, { capture: true });
  };
}
