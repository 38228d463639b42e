/** Elements that are drawn anew in every frame: kept by key, made where there is none, gone when not used. */
export class ElementPool {
  private readonly known = new Map<string, HTMLElement>();
  private used = new Set<string>();

  constructor(private readonly parent: HTMLElement) {}

  begin(): void {
    this.used = new Set();
  }

  /** The element of that key. */
  use(key: string, className: string): HTMLElement {
    this.used.add(key);
    const known = this.known.get(key);
    if (known) return known;
    const element = document.createElement('div');
    element.className = className;
    this.parent.append(element);
    this.known.set(key, element);
    return element;
  }

  end(): void {
    for (const [key, element] of this.known) {
      if (this.used.has(key)) continue;
      element.remove();
      this.known.delete(key);
    }
  }
}

/** Pixels; null leaves a size to the words. */
export function placeBox(
  element: HTMLElement,
  x: number,
  width: number | null,
  y: number,
  height: number | null,
): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  if (width !== null) element.style.width = `${Math.max(width, 0)}px`;
  if (height !== null) element.style.height = `${height}px`;
}

export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
