/** What stands below the chart: events without a date, what the signs mean, and what the picture is of. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import { localText } from '../../../domain/archive/language-map';
import type { EventKind, Standing } from '../../../domain/archive/vocabulary';
import { hueOfLane, lineOfStanding, shapeOfKind } from '../../../domain/marks/appearance';
import { GLYPH_SIZE } from '../../../ui/glyph-paths';
import { capitalised } from '../../../words/capitals';
import { numberWords } from '../../../words/numbers';
import { shortened } from '../../../words/shortened';
import { interfaceLanguage, t } from '../../../words/translate';
import { drawGlyph, words } from './draw-mark';
import { drawLine } from './draw-rule';
import type { FaceName, InkName, Looks } from './looks';
import type { PicturePlan } from './picture-plan';
import { fitted, wrapped } from './wrap';

/** What was drawn, and how much room it takes, in pixels. */
export interface Block {
  readonly drawn: string;
  readonly height: number;
}

const LINE = 20;
const SIGN_GAP = 6;
/** How long the rule of a standing is. */
const RULE_SAMPLE = 30;
const BETWEEN = 22;

/** Something with a sign before it. */
interface Sign {
  readonly drawSign: (x: number, y: number) => string;
  /** Pixels; that of a glyph where nothing is said. */
  readonly width?: number;
  readonly words: string;
  readonly language?: string;
}

export function drawUndated(
  { undated }: PicturePlan,
  archive: ArchiveHead,
  looks: Looks,
  width: number,
): Block {
  if (undated.count === 0) return NOTHING;
  const signs = undated.rows.map((row): Sign => {
    const { text, language } = localText(row.title, interfaceLanguage());
    const hue = looks.ink(hueOfLane(row.lane, archive.sides));
    return {
      words: text,
      language,
      drawSign: (x, y) =>
        drawGlyph(shapeOfKind(row.kind), lineOfStanding(row.standing), { x, y: y + 3, hue }),
    };
  });
  const more = undated.count - undated.rows.length;
  const rest = more > 0 ? [t('group.moreHere', { number: numberWords(more) })] : [];
  return stacked(
    [drawWords(t('chart.shelf'), 'small', 'muted', looks), drawSigns(signs, looks, width)].concat(
      rest.map((said) => drawWords(said, 'small', 'muted', looks)),
    ),
  );
}

/** Only of what is in the picture. */
export function drawLegend(plan: PicturePlan, looks: Looks, width: number): Block {
  const hue = looks.ink('secondary');
  const { kinds, standings } = occurring(plan);
  const ofKinds = [...kinds].map(
    (kind): Sign => ({
      words: capitalised(t(`kind.${kind}`)),
      drawSign: (x, y) => drawGlyph(shapeOfKind(kind), 'solid', { x, y: y + 3, hue }),
    }),
  );
  const ofStandings = [...standings].map(
    (standing): Sign => ({
      words: capitalised(t(`standing.${standing}`)),
      width: GLYPH_SIZE + 5 + RULE_SAMPLE,
      drawSign: (x, y) => {
        const line = lineOfStanding(standing);
        const [left, middle] = [x + GLYPH_SIZE + 5, y + 3 + GLYPH_SIZE / 2];
        return (
          drawGlyph('square', line, { x, y: y + 3, hue }) +
          drawLine({ left, right: left + RULE_SAMPLE, middle, line, hue, looks })
        );
      },
    }),
  );
  return stacked([
    drawSigns(ofKinds, looks, width),
    drawSigns(ofStandings, looks, width),
    drawParagraph(t('picture.edges'), 'small', 'muted', looks, width),
    drawParagraph(t('picture.inferred'), 'small', 'muted', looks, width),
  ]);
}

function occurring({ lanes, undated }: PicturePlan): {
  readonly kinds: ReadonlySet<EventKind>;
  readonly standings: ReadonlySet<Standing>;
} {
  const bundles = lanes.flatMap(({ marks }) => marks.flatMap(({ mark }) => mark.bundles));
  return {
    kinds: new Set([
      ...bundles.flatMap((bundle) => [...bundle.kinds.keys()]),
      ...undated.rows.map(({ kind }) => kind),
    ]),
    standings: new Set([
      ...bundles.map(({ standing }) => standing),
      ...undated.rows.map(({ standing }) => standing),
    ]),
  };
}

/** One beside the other, in as many lines as they need. */
function drawSigns(signs: readonly Sign[], looks: Looks, width: number): Block {
  const face = looks.face('small');
  let [x, y] = [0, 0];
  const drawn = signs.map(({ drawSign, width: ofSign = GLYPH_SIZE, words: said, language }) => {
    const indent = ofSign + SIGN_GAP;
    const shown = fitted(said, language ?? interfaceLanguage(), face.measure, width - indent);
    const room = indent + face.measure(shown);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const at = {
      x: x + indent,
      y: y + 14,
      fill: looks.ink('text'),
      ...(language !== undefined && { language }),
    };
    const each = drawSign(x, y) + words(shown, face, { ...at, width: face.measure(shown) });
    x += room + BETWEEN;
    return each;
  });
  return { drawn: drawn.join(''), height: signs.length === 0 ? 0 : y + LINE };
}

export function drawParagraph(
  said: string,
  face: FaceName,
  ink: InkName,
  looks: Looks,
  width: number,
  language: string = interfaceLanguage(),
): Block {
  const { size, measure } = looks.face(face);
  const pitch = Math.ceil(size * 1.4);
  const lines = wrapped(shortened(said, MOST_OF_PARAGRAPH), language, measure, width);
  return {
    drawn: lines
      .map((line, index) =>
        words(line, looks.face(face), { x: 0, y: (index + 0.75) * pitch, fill: looks.ink(ink), language }),
      )
      .join(''),
    height: lines.length * pitch,
  };
}

/** Letters: a picture is no place for more. */
const MOST_OF_PARAGRAPH = 1500;

export function drawWords(said: string, face: FaceName, ink: InkName, looks: Looks): Block {
  return drawParagraph(said, face, ink, looks, Number.POSITIVE_INFINITY);
}

const NOTHING: Block = { drawn: '', height: 0 };
/** Between two blocks. */
const GAP = 4;

/** One below the other; what is empty takes no room. */
export function stacked(blocks: readonly Block[], gap = GAP): Block {
  let height = 0;
  const drawn = blocks
    .filter((block) => block.height > 0)
    .map((block, index) => {
      if (index > 0) height += gap;
      const moved = moveDown(block.drawn, height);
      height += block.height;
      return moved;
    });
  return { drawn: drawn.join(''), height };
}

function moveDown(drawn: string, by: number): string {
  return by === 0 ? drawn : `<g transform="translate(0 ${Math.round(by * 10) / 10})">${drawn}</g>`;
}
