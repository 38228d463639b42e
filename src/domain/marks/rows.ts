/** Drafts in rows: near ones joined, the others one beside the other or below, the chosen one alone. */
import type { EventId } from '../archive/ids';
import { type Draft, holds, joined } from './draft';
import type { MarkTitles, MeasureText } from './labels';
import type { MarkContent } from './mark';
import { type Density, GLYPH_ROOM, LABEL_GAP, leastWidth, MIN_GLYPH_DISTANCE, targetWidth } from './metrics';

export interface RowRules {
  /** Milliseconds that one pixel stands for. */
  readonly msPerPx: number;
  readonly density: Density;
  /** The open event, which is never hidden in a group. */
  readonly chosen: EventId | null;
  /** What a mark is called, in the interface's language. */
  readonly titles: (content: MarkContent) => MarkTitles;
  readonly measure: MeasureText;
  /** Whether groups ask for room for their words too; else they share what room the cells of their time have. */
  readonly areGroupsNamed: boolean;
}

/** The rows of drafts in their order. */
export function rowsOf(
  drafts: readonly Draft[],
  rules: RowRules,
  maxRows: number,
): readonly (readonly Draft[])[] {
  if (rules.density === 'full') return assignRows(joinAlike(drafts, rules), rules, maxRows);
  return [oneRow(drafts, rules)].filter((row) => row.length > 0);
}

/** Neighbours whose glyphs and rules would touch are joined, if they stand alike; the chosen event stays alone. */
function joinAlike(singles: readonly Draft[], { msPerPx, chosen }: RowRules): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const single of singles) {
    const at = drafts.findLastIndex((draft) => isJoinable(draft, single, chosen));
    const other = drafts[at];
    if (other === undefined) drafts.push(single);
    else drafts[at] = joined(other, single, msPerPx);
  }
  return drafts;
}

/** Only short marks are joined: a long rule beside another keeps a row of its own. */
function isJoinable(a: Draft, b: Draft, chosen: EventId | null): boolean {
  const [first, second] = [a.bundles[0], b.bundles[0]];
  if (first === undefined || second === undefined || first.standing !== second.standing) return false;
  if (holds(a, chosen) || holds(b, chosen)) return false;
  return b.x - a.x < MIN_GLYPH_DISTANCE && Math.max(a.ruleEnd, b.ruleEnd) - a.x < 2 * MIN_GLYPH_DISTANCE;
}

/** The room a draft asks for in its row: its rule or its short words, whichever is longer. */
function wantedEnd(draft: Draft, { titles, measure, areGroupsNamed }: RowRules): number {
  const { count, x, ruleEnd } = draft;
  // A cell is wider than any pill, which is set aside by a few pixels where its group begins late in it.
  if (count > 1 && !areGroupsNamed) return Math.max(ruleEnd, x + GLYPH_ROOM);
  return Math.max(ruleEnd, x + leastWidth(count) + measure(titles(draft).short) + LABEL_GAP);
}

/** First fit in order of start: an earlier mark keeps its row whatever comes later. */
function assignRows(
  drafts: readonly Draft[],
  rules: RowRules,
  maxRows: number,
): readonly (readonly Draft[])[] {
  const rows: Draft[][] = [];
  const rowEnds: number[] = [];
  for (const draft of drafts) {
    const free = rowEnds.findIndex((end) => end <= draft.x);
    const isChosen = holds(draft, rules.chosen);
    if (free !== -1 || rows.length < maxRows || isChosen) {
      const row = free === -1 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), draft];
      rowEnds[row] = wantedEnd(draft, rules);
      continue;
    }
    // No room in any row: it joins the nearest of those that stand last in theirs, which then is a group.
    const nearest = rows
      .map((each) => each.at(-1))
      .filter((last) => last !== undefined && !holds(last, rules.chosen))
      .reduce((best, last) => (best === undefined || (last?.x ?? 0) >= best.x ? last : best), undefined);
    const row = rows.findIndex((each) => each.at(-1) === nearest);
    if (nearest === undefined) continue;
    const both = joined(nearest, draft, rules.msPerPx);
    rows[row]?.splice(-1, 1, both);
    rowEnds[row] = wantedEnd(both, rules);
  }
  return rows;
}

/**
 * All drafts in one row, near ones joined. The chosen event stands alone at its own place: what is too near
 * before it or behind it is set aside by a few pixels, and joined with what it would then touch.
 */
function oneRow(singles: readonly Draft[], { msPerPx, chosen, density }: RowRules): readonly Draft[] {
  const ground = { msPerPx, density };
  const at = singles.findIndex((draft) => holds(draft, chosen));
  const own = singles[at];
  if (own === undefined) return joinNear(singles, Number.NEGATIVE_INFINITY, ground);
  const before = [...joinNear(singles.slice(0, at), Number.NEGATIVE_INFINITY, ground)];
  for (;;) {
    const [last, other] = [before.at(-1), before.at(-2)];
    if (last === undefined || other === undefined) break;
    const place = Math.min(last.x, own.x - targetWidth(last.count, density));
    if (place >= other.x + targetWidth(other.count, density)) break;
    before.splice(-2, 2, joined(other, last, msPerPx));
  }
  return [...before, own, ...joinNear(singles.slice(at + 1), own.x + targetWidth(1, density), ground)];
}

/** `from`: where the first of them may stand, in pixels. */
function joinNear(
  singles: readonly Draft[],
  from: number,
  { msPerPx, density }: Pick<RowRules, 'msPerPx' | 'density'>,
): readonly Draft[] {
  const row: Draft[] = [];
  for (const single of singles) {
    const last = row.at(-1);
    const [place, lastPlace] = [Math.max(single.x, from), Math.max(last?.x ?? 0, from)];
    // A pill is thought of also where there is none yet, so that words are left to most.
    const isNear =
      place === lastPlace || place - lastPlace < targetWidth(Math.max(last?.count ?? 0, 2), density);
    if (last !== undefined && isNear) row[row.length - 1] = joined(last, single, msPerPx);
    else row.push(single);
  }
  return row;
}
