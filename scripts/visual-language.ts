/**
 * Draws docs/visual-language.svg from what the page itself is drawn with: the tokens, the glyphs and the words of
 * the interface. `npm run look` writes it, `npm run look -- --check` only compares.
 *
 * Exit: 0 written or up to date, 1 out of date, 2 wrong arguments.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { lineOfStanding, shapeOfKind } from '../src/domain/marks/appearance';
import { declarationsIn } from '../src/styles/stylesheet';
import { type Scheme, TokenColours, toHex } from '../src/styles/token-colours';
import { en } from '../src/words/en';
import { glyph, type Pen, rule, SANS, SERIF, words } from './visual-language-drawing';

const FILE = 'docs/visual-language.svg';
const PANEL = { width: 600, height: 560 };
const PANELS: readonly { readonly title: string; readonly scheme: Scheme }[] = [
  { title: 'Light', scheme: { theme: 'light', contrast: 'normal', medium: 'screen' } },
  { title: 'Dark', scheme: { theme: 'dark', contrast: 'normal', medium: 'screen' } },
  { title: 'Light, high contrast', scheme: { theme: 'light', contrast: 'more', medium: 'screen' } },
  { title: 'Dark, high contrast', scheme: { theme: 'dark', contrast: 'more', medium: 'screen' } },
];
export async function main(argv: readonly string[]): Promise<number> {
  const [option, ...rest] = argv;
  if (rest.length > 0 || (option !== undefined && option !== '--check')) {
    process.stderr.write('use: npm run look [-- --check]\n');
    return 2;
  }
  const drawn = await drawVisualLanguage();
  if (option === undefined) {
    await writeFile(FILE, drawn);
    process.stdout.write(`${FILE}: written\n`);
    return 0;
  }
  const isSame = (await readFile(FILE, 'utf8').catch(() => '')) === drawn;
  process.stdout.write(
    isSame ? `${FILE}: up to date\n` : `${FILE} is not what is drawn now; run \`npm run look\`\n`,
  );
  return isSame ? 0 : 1;
}

/** The whole picture, as it stands in the file. */
export async function drawVisualLanguage(): Promise<string> {
  const [colours, lines, glyphs] = await Promise.all(
    ['src/styles/tokens/colour.css', 'src/styles/tokens/line.css', 'src/ui/glyph.css'].map(async (file) =>
      declarationsIn(await readFile(file, 'utf8')),
    ),
  );
  const lengths = new Map(lines?.map(({ property, value }) => [property, value]));
  const panels = PANELS.map(({ title, scheme }, at) => {
    const tokens = new TokenColours(colours ?? [], scheme);
    const pen: Pen = {
      ink: (name) => toHex(tokens.colour(name)),
      opacity: tokens.value('--opacity-guide'),
      length: (name) => Number.parseFloat(lengths.get(`--${name}`) ?? 'NaN'),
      strokes: (line) =>
        (glyphs ?? [])
          .filter(
            ({ context, property }) =>
              context.at(-1) === `.glyph[data-line="${line}"]` && property.startsWith('stroke'),
          )
          .map(({ property, value }) => ` ${property}="${value}"`)
          .join(''),
    };
    const [x, y] = [(at % 2) * PANEL.width, Math.floor(at / 2) * PANEL.height];
    return `<g transform="translate(${x} ${y})">\n${panel(title, pen).join('\n')}\n</g>`;
  });
  const [width, height] = [PANEL.width * 2, PANEL.height * 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Kinds are shapes, standings are lines, sides are hues; bounds, evidence and the two rulers">
${panels.join('\n')}
</svg>
`;
}

function panel(title: string, pen: Pen): readonly string[] {
  return [
    `<rect width="${PANEL.width}" height="${PANEL.height}" fill="${pen.ink('ground')}"/>`,
    words(24, 34, title, pen.ink('text'), `font: 600 17px ${SERIF}`),
    `<path d="M24 46.5H576" stroke="${pen.ink('line-ink')}"/>`,
    ...section(24, 70, 'Kind is shape', pen),
    ...kinds(pen),
    ...section(214, 70, 'Standing is line', pen),
    ...standings(pen),
    ...section(404, 70, 'Side is hue', pen),
    ...sides(pen),
    ...section(24, 290, 'Bounds', pen),
    ...bounds(pen),
    ...section(214, 290, 'Evidence', pen),
    ...evidence(pen),
    ...section(24, 430, 'One instant, two days', pen),
    ...rulers(pen),
  ];
}

function kinds(pen: Pen): readonly string[] {
  return (Object.keys(en.kind) as (keyof typeof en.kind)[]).flatMap((kind, at) => {
    const y = 92 + at * 21;
    return [
      glyph(24, y - 10, shapeOfKind(kind), 'solid', pen.ink('text-secondary'), pen),
      words(48, y + 1, en.kind[kind], pen.ink('text')),
    ];
  });
}

function standings(pen: Pen): readonly string[] {
  return (Object.keys(en.standing) as (keyof typeof en.standing)[]).flatMap((standing, at) => {
    const [y, hue, line] = [94 + at * 31, pen.ink('side-2'), lineOfStanding(standing)];
    return [
      glyph(214, y - 11, 'square', line, hue, pen),
      words(234, y, en.standing[standing], pen.ink('text')),
      rule(214, y + 9, 150, line, hue, pen),
    ];
  });
}

function sides(pen: Pen): readonly string[] {
  const names = ['side-1', 'side-2', 'side-3', 'side-4', 'side-both', 'side-none'];
  return names.flatMap((name, at) => {
    const [y, hue] = [94 + at * 31, pen.ink(name)];
    return [
      glyph(404, y - 11, 'disc', 'solid', hue, pen),
      words(424, y, name.replace('side-', '').replace(/^\d/, 'side $&'), hue, `font: 600 14px ${SERIF}`),
      `<rect x="512" y="${y - 13}" width="64" height="17" rx="2" fill="${hue}"/>`,
      words(520, y, 'Tue 16', pen.ink('ground'), `font: 600 12px ${SANS}`),
      rule(404, y + 9, 172, 'solid', hue, pen),
    ];
  });
}

function bounds(pen: Pen): readonly string[] {
  const hue = pen.ink('side-1');
  const shown = [
    ['certain', 'certain', 'both ends known'],
    ['certain', 'open', 'end not known'],
    ['cut', 'cut', 'cut by the window'],
  ] as const;
  return shown.flatMap(([start, end, name], at) => {
    const y = 312 + at * 34;
    const id = `fade${hue.slice(1)}`;
    const tick = (x: number) =>
      `<path d="M${x} ${y + 5}v${pen.length('line-tick-height')}" stroke="${hue}" stroke-width="${pen.length('line-tick')}"/>`;
    return [
      at === 0
        ? `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="24" x2="174" y1="0" y2="0"><stop offset="0.3" stop-color="${hue}"/><stop offset="1" stop-color="${hue}" stop-opacity="0"/></linearGradient>`
        : '',
      words(24, y, name, pen.ink('text')),
      rule(24, y + 8, 150, 'solid', end === 'open' ? `url(#${id})` : hue, pen, true),
      start === 'certain' ? tick(24.75) : '',
      end === 'certain' ? tick(173.25) : '',
    ].filter((each) => each !== '');
  });
}

function evidence(pen: Pen): readonly string[] {
  const [text, serif] = [pen.ink('text'), `font: 15px ${SERIF}`];
  const wave = Array.from({ length: 15 }, (_, at) => `q2 ${at % 2 === 0 ? -3 : 3} 4 0`).join('');
  return [
    `<rect x="214" y="298" width="204" height="20" fill="${pen.ink('mark-chosen')}"/>`,
    `<path d="M214 319h204" stroke="${pen.ink('mark-rule')}" stroke-width="2"/>`,
    words(216, 313, 'the passage that is chosen', text, serif),
    words(216, 343, 'a passage that supports', text, serif),
    `<path d="M214 348.5h204" stroke="${pen.ink('mark-line')}"/>`,
    `<path d="M215.5 360v24" stroke="${pen.ink('mark-rule')}" stroke-width="3"/>`,
    words(228, 377, '“its words, in the event”', text, serif),
    words(452, 313, 'assistant', text, serif),
    `<path d="M452 319${wave}" fill="none" stroke="${pen.ink('defect')}" stroke-width="1.2"/>`,
    words(452, 343, 'defect of words', pen.ink('text-secondary')),
    words(452, 373, 'Conflicts', pen.ink('conflict'), `font: 600 13px ${SANS}`),
  ];
}

function rulers(pen: Pen): readonly string[] {
  const [top, bottom, guide] = [446, 518, 392];
  const day = (x: number, y: number, name: string) => [
    `<path d="M${x + 0.5} ${y}v25" stroke="${pen.ink('line-strong')}"/>`,
    words(x + 8, y + 17, name, pen.ink('text')),
  ];
  const tag = (y: number, name: string) => [
    `<rect x="${guide}" y="${y}" width="56" height="17" rx="2" fill="${pen.ink('side-both')}"/>`,
    words(guide + 6, y + 13, name, pen.ink('ground'), `font: 600 12px ${SANS}`),
  ];
  return [
    `<rect x="310" y="${top + 25}" width="266" height="${bottom - top - 25}" fill="${pen.ink('day')}"/>`,
    ...[top, top + 25, bottom, bottom + 25].map(
      (y) => `<path d="M24 ${y + 0.5}H576" stroke="${pen.ink('line-strong')}"/>`,
    ),
    ...day(110, top, 'Mon 15'),
    ...day(310, top, 'Tue 16'),
    ...day(180, bottom, 'Mon 15'),
    ...day(470, bottom, 'Tue 16'),
    words(24, top + 17, 'Beijing', pen.ink('text-muted')),
    words(24, bottom + 17, 'Washington', pen.ink('text-muted')),
    `<path d="M${guide + 0.5} ${top}V${bottom + 25}" stroke="${pen.ink('side-both')}" opacity="${pen.opacity}"/>`,
    glyph(guide + 8, 480, 'disc', 'solid', pen.ink('side-both'), pen),
    words(guide + 28, 491, 'Video meeting', pen.ink('text')),
    rule(guide, 500, 60, 'solid', pen.ink('side-both'), pen),
    ...tag(top + 4, '08:45'),
    ...tag(bottom + 4, '19:45'),
  ];
}

function section(x: number, y: number, name: string, pen: Pen): readonly string[] {
  return [
    words(x, y, name.toUpperCase(), pen.ink('text-muted'), `font: 600 11px ${SANS}; letter-spacing: 0.055em`),
  ];
}
