import { inPixels } from './anchor';

/** An element of the pool, with what was written to it last: to write the same again has its price too. */
export class Drawn {
  private place = '';
  private width = '';
  private height = '';
  private text = '';

  constructor(readonly element: HTMLElement) {}

  /** Pixels; null leaves a size to the words. */
  placeBox(x: number, width: number | null, y: number, height: number | null): void {
    const { style } = this.element;
    const place = `translate(${inPixels(x)}px, ${inPixels(y)}px)`;
    const widthNow = width === null ? this.width : `${inPixels(Math.max(width, 0))}px`;
    const heightNow = height === null ? this.height : `${inPixels(height)}px`;
    if (this.place !== place) style.transform = place;
    if (this.width !== widthNow) style.width = widthNow;
    if (this.height !== heightNow) style.height = heightNow;
    [this.place, this.width, this.height] = [place, widthNow, heightNow];
  }

  setText(text: string): void {
    if (this.text === text) return;
    this.text = text;
    this.element.textContent = text;
  }

  setData(name: string, value: string): void {
    if (this.element.dataset[name] !== value) this.element.dataset[name] = value;
  }
}

/** Elements that are drawn anew in every frame: kept by key, made where there is none, gone when not used. */
export class ElementPool {
  private readonly known = new Map<string, Drawn>();
  private used = new Set<string>();

  constructor(private readonly parent: HTMLElement) {}

  begin(): void {
    this.used = new Set();
  }

  /** The element of that key. */
  use(key: string, className: string): Drawn {
    this.used.add(key);
    const known = this.known.get(key);
    if (known) return known;
    const drawn = new Drawn(document.createElement('div'));
    drawn.element.className = className;
    this.parent.append(drawn.element);
    this.known.set(key, drawn);
    return drawn;
  }

  end(): void {
    for (const [key, { element }] of this.known) {
      if (this.used.has(key)) continue;
      element.remove();
      this.known.delete(key);
    }
  }
}
