// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { focusPlace, restoreFocus } from './focus-place';

const NEVER = () => false;

function draw(inside: string): void {
  document.body.innerHTML = `<div id="root"><header><button>A</button><button>B</button></header>${inside}</div>`;
}

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the place of the focus', () => {
  it('is found again when the page is drawn anew', () => {
    draw('');
    document.querySelectorAll('button')[1]?.focus();
    const place = focusPlace();
    draw('');
    if (place === null) throw new Error('nothing had the focus');
    restoreFocus(place, NEVER);
    expect(focused()).toBe('B');
  });

  it('goes by what lasts, wherever it stands then', () => {
    draw('<ul><li data-event-id="x"><button>X</button></li></ul>');
    document.querySelector<HTMLElement>('li button')?.focus();
    const place = focusPlace();
    draw(
      '<p></p><ul><li data-event-id="y"><button>Y</button></li><li data-event-id="x"><button>Z</button></li></ul>',
    );
    if (place === null) throw new Error('nothing had the focus');
    restoreFocus(place, NEVER);
    expect(focused()).toBe('Z');
  });

  it('is the button that opened it for a menu, which is gone then', () => {
    draw('<nav><button aria-controls="menu">M</button></nav>');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="menu" role="menu"><button>Chinese</button></div>',
    );
    document.querySelector<HTMLElement>('#menu button')?.focus();
    const place = focusPlace();
    draw('<nav><button aria-controls="menu">M</button></nav>');
    if (place === null) throw new Error('nothing had the focus');
    restoreFocus(place, NEVER);
    expect(focused()).toBe('M');
  });

  it('is nowhere where nothing has it, and nobody is taken there once it is over', () => {
    draw('');
    expect(focusPlace()).toBeNull();
    document.querySelector('button')?.focus();
    const place = focusPlace();
    draw('');
    if (place === null) throw new Error('nothing had the focus');
    restoreFocus(place, () => true);
    expect(document.activeElement).toBe(document.body);
  });
});
