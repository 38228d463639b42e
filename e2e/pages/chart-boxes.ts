/** What is where in the chart, as the browser has drawn it. */
import type { Page } from '@playwright/test';

interface DrawnMark {
  readonly id: string;
  /** Of the words' line: marks of one row have the same. */
  readonly top: number;
  readonly words: string;
  /** Left and right ends of glyph, pill and words, those that are shown. */
  readonly boxes: readonly { readonly part: string; readonly left: number; readonly right: number }[];
}

export interface DrawnChart {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Of which something can be seen. */
  readonly marks: readonly DrawnMark[];
  /** For each ruler the ends of its words. */
  readonly rulers: readonly (readonly {
    readonly text: string;
    readonly left: number;
    readonly right: number;
  }[])[];
}

export async function drawnChart(page: Page): Promise<DrawnChart> {
  return page.evaluate(() => {
    const center = document.querySelector('.chart .vis-panel.vis-center')?.getBoundingClientRect();
    const chart = document.querySelector('.chart__clip')?.getBoundingClientRect();
    if (center === undefined || chart === undefined) throw new Error('no chart');
    const isSeen = ({ left, right, width }: DOMRect) =>
      width > 0 && right > center.left && left < center.right;
    const marks = [...document.querySelectorAll<HTMLElement>('.chart .mark')].map((mark) => {
      const parts = [...mark.querySelectorAll('.glyph, .mark__count, .mark__label')];
      const boxes = parts
        .map((part) => ({ part: part.getAttribute('class') ?? '', box: part.getBoundingClientRect() }))
        .filter(({ box }) => isSeen(box))
        .map(({ part, box: { left, right } }) => ({ part, left, right }));
      return {
        id: mark.dataset.markId ?? '',
        top: Math.round(mark.getBoundingClientRect().top),
        words: mark.querySelector('.mark__label')?.textContent ?? '',
        boxes,
      };
    });
    const tops = [...document.querySelectorAll('.calendar-layer__ruler')].map(
      (ruler) => ruler.getBoundingClientRect().top,
    );
    const ticks = [...document.querySelectorAll('.calendar-layer__tick')].flatMap((tick) => {
      const range = document.createRange();
      range.selectNodeContents(tick);
      const { top } = tick.getBoundingClientRect();
      const { left, right } = range.getBoundingClientRect();
      return tick.textContent === '' ? [] : [{ text: tick.textContent ?? '', top, left, right }];
    });
    return {
      left: center.left,
      right: center.right,
      height: chart.height,
      marks: marks.filter(({ boxes }) => boxes.length > 0),
      rulers: tops.map((top) =>
        ticks
          .filter((tick) => Math.abs(tick.top - top) < 3)
          .map(({ text, left, right }) => ({ text, left, right }))
          .toSorted((a, b) => a.left - b.left),
      ),
    };
  });
}

/** What is wrong with it: marks that touch, words beyond the window, dates that touch. Empty if nothing is. */
export function faultsOf({ left, right, marks, rulers }: DrawnChart): readonly string[] {
  const faults: string[] = [];
  for (const top of new Set(marks.map((mark) => mark.top))) {
    const row = marks
      .filter((mark) => mark.top === top)
      .flatMap(({ id, boxes }) => boxes.map((box) => ({ id, ...box })))
      .toSorted((a, b) => a.left - b.left);
    for (const [index, box] of row.entries()) {
      const before = row[index - 1];
      if (before && box.left < before.right - 0.5)
        faults.push(`${before.id} ${before.part} under ${box.id} ${box.part}`);
    }
    const glyphs = row.filter(({ part }) => part.includes('glyph'));
    for (const [index, glyph] of glyphs.entries()) {
      const before = glyphs[index - 1];
      if (before && glyph.left - before.left < 16)
        faults.push(`glyphs of ${before.id} and ${glyph.id} touch`);
    }
  }
  for (const { id, boxes } of marks) {
    const words = boxes.find(({ part }) => part.includes('label'));
    if (words && words.right > right + 0.5) faults.push(`words of ${id} reach ${words.right - right} px out`);
    if (words && words.left < left - 0.5) faults.push(`words of ${id} are cut at the left`);
  }
  for (const ruler of rulers) {
    for (const [index, tick] of ruler.entries()) {
      const before = ruler[index - 1];
      if (before && tick.left < before.right) faults.push(`"${before.text}" under "${tick.text}"`);
      if (tick.text === before?.text) faults.push(`"${tick.text}" twice`);
      if (tick.right > right + 0.5) faults.push(`"${tick.text}" is cut`);
    }
  }
  return faults;
}
