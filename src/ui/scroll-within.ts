/** Scrolling that moves one scroller only: `scrollIntoView` would move the page and every clipped box above it too. */

/** Brings the element to the middle of its nearest scroller, if it is not in view already. */
export function scrollToMiddle(element: Element): void {
  const scroller = scrollerOf(element);
  const box = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const isPage = scroller === document.scrollingElement;
  const top = isPage ? 0 : view.top;
  const height = isPage ? window.innerHeight : view.height;
  scroller.scrollTop += box.top - top - (height - Math.min(box.height, height)) / 2;
}

/** Shows the element in the pane that it scrolls in, by the least way; never moves the page itself. */
export function showInPane(element: Element): void {
  const scroller = scrollerOf(element);
  if (scroller === document.scrollingElement) return;
  const box = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (box.top < view.top) scroller.scrollTop -= view.top - box.top;
  else if (box.bottom > view.bottom) scroller.scrollTop += box.bottom - view.bottom;
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
