/** The picture of a whole timeline, as SVG: what it is of, the chart, what has no date, what the signs mean, where it is from. */
import type { ExportInput } from '../../../data/export/export-input';
import { exportedVersion } from '../../../data/export/export-input';
import { todayHere } from '../../../data/open/today';
import { localText } from '../../../domain/archive/language-map';
import { dayWords } from '../../../words/calendar-words';
import { edtfTextWords } from '../../../words/event-dates';
import { interfaceLanguage, t } from '../../../words/translate';
import { drawChart, gutterOf } from './draw-chart';
import { drawGroups } from './draw-groups';
import { type Block, drawLegend, drawParagraph, drawUndated, stacked } from './draw-notes';
import type { Looks } from './looks';
import { type PicturePlan, planPicture } from './picture-plan';
import { element, text } from './svg';

export interface Picture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly plan: PicturePlan;
}

const MARGIN = 32;
const BETWEEN_PARTS = 20;

/** @param styles of the typefaces that are to be in it, as text of a stylesheet that we made */
export async function drawPicture(
  input: ExportInput,
  looks: Looks,
  styles: (drawn: string) => Promise<string>,
): Promise<Picture> {
  const plan = await planPicture(input, looks);
  const gutter = gutterOf(plan, looks);
  const inner = gutter + plan.width;
  const links = input.opensAnywhere ? { linkToEvent: input.linkToEvent } : {};
  const chart: Block = {
    drawn: `<g transform="translate(${gutter} 0)">${drawChart({ plan, archive: input.head, looks, ...links })}</g>`,
    height: plan.rows.height,
  };
  const { drawn, height: innerHeight } = stacked(
    [
      drawHead(input, plan, looks, inner),
      chart,
      drawGroups(plan, { archive: input.head, looks, width: inner, ...links }),
      drawUndated(plan, input.head, looks, inner),
      drawLegend(plan, looks, inner),
      drawFoot(input, looks, inner),
    ],
    BETWEEN_PARTS,
  );
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(innerHeight + 2 * MARGIN)];
  const title = localText(input.head.title, interfaceLanguage());
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'xml:lang': interfaceLanguage() },
      'aria-labelledby': 'title description',
    },
    element('title', { id: 'title', 'xml:lang': title.language }, text(title.text)),
    element('desc', { id: 'description' }, text(countWords(input, plan))),
    await styles(drawn),
    element('rect', { width, height, fill: looks.ink('ground') }),
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, drawn),
  );
  return { svg, width, height, plan };
}

function drawHead(input: ExportInput, plan: PicturePlan, looks: Looks, width: number): Block {
  const title = localText(input.head.title, interfaceLanguage());
  return stacked([
    drawParagraph(title.text, 'title', 'text', looks, width, title.language),
    drawParagraph(countWords(input, plan), 'small', 'secondary', looks, width),
  ]);
}

/** "5 of 21 events. Filter: kind: Call." */
function countWords({ words, unread }: ExportInput, { matching, total }: PicturePlan): string {
  return words.extent({ matching, total, unread });
}

function drawFoot(input: ExportInput, looks: Looks, width: number): Block {
  const { id, asOf, licence, rightsNote } = input.head;
  const rights = localText(rightsNote, interfaceLanguage());
  const version = t('chronology.version', {
    id,
    version: exportedVersion(input),
    day: dayWords(asOf, 'plain'),
  });
  const written = t('chronology.writtenAt', { day: edtfTextWords(todayHere(input.exportedAt)) });
  return stacked([
    drawParagraph(
      `${t('chronology.sentence', { words: version })} ${written}`,
      'small',
      'secondary',
      looks,
      width,
    ),
    drawParagraph(t('chronology.licence', { licence }), 'small', 'secondary', looks, width),
    drawParagraph(rights.text, 'small', 'secondary', looks, width, rights.language),
    drawParagraph(`${t('app.name')}${t('join.colon')}${input.link}`, 'small', 'secondary', looks, width),
  ]);
}
