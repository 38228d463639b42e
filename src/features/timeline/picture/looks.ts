/** Colours, faces and measures of the page, as values that a picture can be drawn with anywhere. */
import type { MeasureText } from '../../../domain/marks/labels';

export interface Face {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: string;
  readonly measure: MeasureText;
}

/** The faces that a picture is set in. */
const FACES = {
  title: 'var(--text-event-title)',
  lane: 'var(--text-lane)',
  mark: 'var(--text-mark)',
  count: 'var(--text-count)',
  tick: 'var(--text-tick)',
  small: 'var(--text-small)',
  caption: 'var(--text-caption)',
} as const;

export type FaceName = keyof typeof FACES;

/** The colours of a picture, by the token each is. */
const INKS = {
  ground: '--color-ground',
  day: '--color-day',
  text: '--color-text',
  secondary: '--color-text-secondary',
  muted: '--color-text-muted',
  line: '--color-line',
  strong: '--color-line-strong',
  'side-1': '--color-side-1',
  'side-2': '--color-side-2',
  'side-3': '--color-side-3',
  'side-4': '--color-side-4',
  both: '--color-side-both',
  none: '--color-side-none',
} as const;

export type InkName = keyof typeof INKS;

export interface Looks {
  /** "#rrggbb" */
  ink(name: InkName): string;
  face(name: FaceName): Face;
  /** Pixels, of a token as `--line-mark`. */
  length(name: string): number;
}

/** As the page has them in its light theme: what is printed and sent on stands on white. */
export function pageLooks(): Looks {
  const inks = lightInks();
  const context = document.createElement('canvas').getContext('2d');
  return {
    ink: (name) => inks.get(name) ?? '#000000',
    face: remembered((name: FaceName) => {
      const { family, size, weight } = probe((style) => {
        style.font = FACES[name];
      }, faceOf);
      const measure = remembered((text: string) => {
        if (context === null) return text.length * size * ROUGH_WIDTH;
        context.font = `${weight} ${size}px ${family}`;
        return context.measureText(text).width;
      });
      return { family, size, weight, measure };
    }),
    length: remembered((name) =>
      Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)),
    ),
  };
}

function faceOf({ fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): Omit<Face, 'measure'> {
  return { family: fontFamily, size: Number.parseFloat(fontSize), weight: fontWeight };
}

/** Read at one go, while the page has another theme of which nothing is drawn. */
function lightInks(): ReadonlyMap<InkName, string> {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  try {
    const inkOf = (name: InkName) =>
      probe(
        (style) => {
          style.color = `var(${INKS[name]})`;
        },
        ({ color }) => hexOf(color),
      );
    return new Map((Object.keys(INKS) as InkName[]).map((name) => [name, inkOf(name)]));
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

/** What an element of the page comes to with a style. */
function probe<T>(write: (style: CSSStyleDeclaration) => void, read: (style: CSSStyleDeclaration) => T): T {
  const element = document.createElement('span');
  write(element.style);
  document.body.append(element);
  const value = read(getComputedStyle(element));
  element.remove();
  return value;
}

/** Of a letter, as a part of its height, where nothing can be measured. */
const ROUGH_WIDTH = 0.55;

function remembered<K extends string, T>(of: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = of(key);
    known.set(key, value);
    return value;
  };
}

/** Browsers write a mixed colour as "color(srgb 0.5 0 1)", others as "rgb(128, 0, 255)"; drawing programs know neither. */
export function hexOf(color: string): string {
  const numbers = [...color.replace(/^[^(]*\((?:srgb )?/u, '').matchAll(/[\d.e-]+/gu)].map(([part]) =>
    Number(part),
  );
  const unit = color.startsWith('color(') ? 255 : 1;
  return `#${numbers
    .slice(0, 3)
    .map((part) =>
      Math.round(part * unit)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
