/**
 * The colours of the tokens as a browser would work them out, for one scheme: for tests and for the pictures of
 * docs/visual-language.md. What it does not know it refuses: a colour that nobody looked at must not pass.
 */
import type { Declaration } from './stylesheet';

/** What the page looks like at the time: the three things that change a colour. */
export interface Scheme {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
  readonly medium: 'screen' | 'print';
}

/** Red, green, blue and opacity, each 0 to 1, in sRGB. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Whether a rule of the tokens speaks in a scheme. Its keys are all conditions that the tokens may have. */
const CONDITIONS: Readonly<Record<string, (scheme: Scheme) => boolean>> = {
  ':root': () => true,
  ':root, :root[data-theme]': () => true,
  ':root[data-theme="light"]': ({ theme }) => theme === 'light',
  ':root[data-theme="dark"]': ({ theme }) => theme === 'dark',
  ':root[data-contrast="more"]': ({ contrast }) => contrast === 'more',
  '@media (prefers-contrast: more)': ({ contrast }) => contrast === 'more',
  '@media print': ({ medium }) => medium === 'print',
  '@media (prefers-reduced-transparency: reduce)': () => false,
  '@media (forced-colors: active)': () => false,
};

export class TokenColours {
  private readonly values = new Map<string, string>();

  /** @throws Error where a rule stands under a condition that CONDITIONS does not know. */
  constructor(
    declarations: readonly Declaration[],
    readonly scheme: Scheme,
  ) {
    for (const { context, property, value } of declarations) {
      if (context.some((each) => each.startsWith('[data-hue'))) continue;
      if (context.every((each) => this.holds(each))) this.values.set(property, value);
    }
  }

  /** Names of all tokens that are colours: `--color-…`. */
  names(): readonly string[] {
    return [...this.values.keys()].filter((name) => name.startsWith('--color-'));
  }

  /** @param name with or without `--color-` */
  colour(name: string): Colour {
    return this.evaluate(`var(${name.startsWith('--') ? name : `--color-${name}`})`);
  }

  /** What is seen where one lies on the other; the lower must be opaque. */
  over(upper: Colour, lower: Colour): Colour {
    const alpha = upper[3];
    const mix = (at: 0 | 1 | 2) => upper[at] * alpha + lower[at] * (1 - alpha);
    return [mix(0), mix(1), mix(2), 1];
  }

  private holds(condition: string): boolean {
    const asks = CONDITIONS[condition];
    if (asks === undefined) throw new Error(`no colour may depend on “${condition}”`);
    return asks(this.scheme);
  }

  private evaluate(value: string): Colour {
    if (value === 'transparent') return [0, 0, 0, 0];
    if (value.startsWith('#')) return fromHex(value);
    const call = /^([\w-]+)\((.*)\)$/.exec(value);
    const [, name, body = ''] = call ?? [];
    const parts = split(body, ',');
    if (name === 'var') return this.evaluate(this.value(parts[0] ?? ''));
    if (name === 'light-dark') return this.evaluate(parts[this.isDark() ? 1 : 0] ?? '');
    if (name === 'rgb') return fromRgb(body);
    if (name === 'color-mix') return this.mix(parts);
    throw new Error(`cannot read the colour “${value}”`);
  }

  /** Paper is always light. */
  private isDark(): boolean {
    return this.scheme.theme === 'dark' && this.scheme.medium === 'screen';
  }

  /** As declared, with all it refers to still in it. @throws Error where there is no such token. */
  value(name: string): string {
    const value = this.values.get(name);
    if (value === undefined) throw new Error(`${name} is not defined`);
    return value;
  }

  /** Two opaque colours are mixed in sRGB; thinned with `transparent`, a colour stays itself in every space. */
  private mix([space, first = '', second = '']: readonly string[]): Colour {
    const [colour = '', own] = split(first, ' ');
    const [other = '', others] = split(second, ' ');
    const share = others === undefined ? 1 - this.share(own ?? '50%') : this.share(others);
    const [a, b] = [this.evaluate(colour), this.evaluate(other)];
    if (other === 'transparent') return [a[0], a[1], a[2], a[3] * (1 - share)];
    if (space !== 'in srgb' || a[3] < 1 || b[3] < 1) throw new Error(`cannot mix ${first} and ${second}`);
    return this.over([b[0], b[1], b[2], share], a);
  }

  private share(text: string): number {
    const value = text.startsWith('var(') ? this.value(text.slice(4, -1)) : text;
    if (!/^\d+%$/.test(value)) throw new Error(`“${text}” is no share`);
    return Number.parseFloat(value) / 100;
  }
}

/** `#rrggbb`, or `#rgb`. */
export function toHex(colour: Colour): string {
  const byte = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(colour[0])}${byte(colour[1])}${byte(colour[2])}`;
}

function fromHex(hex: string): Colour {
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`${hex} is not written #rrggbb`);
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), 1];
}

function fromRgb(body: string): Colour {
  const numbers = /^(\d+) (\d+) (\d+) \/ (\d+)%$/.exec(body)?.slice(1).map(Number);
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = Number.NaN] = numbers ?? [];
  if (Number.isNaN(alpha)) throw new Error(`rgb(${body}) is not written as the others`);
  return [red / 255, green / 255, blue / 255, alpha / 100];
}

/** Parts between separators that stand in no parentheses. */
function split(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
