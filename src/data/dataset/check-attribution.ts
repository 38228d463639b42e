/**
 * The rules of a chain: from the first speaker up to the source, then on through the hops of the source,
 * which belong to it and are never copied; each hop no earlier than the one before.
 */
import type { Claim, Hop } from '../../domain/archive/evidence';
import type { HopAct } from '../../domain/archive/vocabulary';
import { daysFromCivil } from '../../domain/time/civil-day';
import { boundsFromEdtf } from '../../domain/time/edtf-bounds';
import { parseEdtf } from '../../domain/time/edtf-parse';
import type { KnownIds } from './known-ids';
import type { Reporter } from './reporter';

/** What is done to a source as a whole. */
export const ACTS_ON_SOURCES: readonly HopAct[] = [
  'published',
  'edited',
  'republished',
  'translated',
  'reposted',
];

export function checkAttribution(claim: Claim, known: KnownIds, here: Reporter): void {
  if (claim.attribution.length === 0) return;
  if (claim.evidence.length === 0) {
    here
      .at('attribution')
      .report(
        'error',
        'the attribution ends in no source: the claim quotes none',
        'quote the words by which the source attributes it, or remove the attribution',
      );
  }
  for (const [index, { act }] of claim.attribution.entries()) {
    if (!ACTS_ON_SOURCES.includes(act)) continue;
    here
      .at('attribution', index, 'act')
      .report(
        'error',
        `"${act}" is done to a source, not to a claim`,
        'move the hop to the "provenance" of the source, which is appended to every chain when shown',
      );
  }
  checkHopOrder(claim.attribution, here.at('attribution'));
  const quoted = claim.evidence.map(({ source }) => source);
  for (const id of new Set(quoted)) {
    const ofSource = known.sources.get(id)?.provenance ?? [];
    const late = ofSource
      .map((hop) => ({ hop, before: latestBeginning(claim.attribution, hop) }))
      .find(({ before }) => before !== undefined);
    if (late?.before === undefined) continue;
    here
      .at('evidence', quoted.indexOf(id), 'source')
      .report(
        'error',
        `"${id}" has a hop on ${late.hop.date}, before a hop of the attribution on ${late.before.date}`,
        'correct the dates of the hops',
      );
  }
}

/** Hops of one chain in their order; those without a date say nothing, and hide nothing. */
export function checkHopOrder(hops: readonly Hop[], here: Reporter): void {
  for (const [index, hop] of hops.entries()) {
    const before = latestBeginning(hops.slice(0, index), hop);
    if (before === undefined) continue;
    here
      .at(index, 'date')
      .report(
        'error',
        `this hop, on ${hop.date}, is before a hop that it comes after, on ${before.date}`,
        'put the hops in the order in which the words went through them, or correct a date',
      );
  }
}

/** Of the earlier hops one that cannot have begun before the hop was over. */
function latestBeginning(earlier: readonly Hop[], hop: Hop): Hop | undefined {
  return earlier.find((before) => isBefore(hop, before));
}

/** Whether `a` was over before `b` can have begun. */
function isBefore(a: Hop, b: Hop): boolean {
  const [{ latest }, { earliest }] = [dayBounds(a.date), dayBounds(b.date)];
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** The first and the last day that a date can mean, as days since 1970-01-01; absent where nothing bounds it, or it is no date. */
export function dayBounds(date: string | undefined): {
  readonly earliest?: number;
  readonly latest?: number;
} {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (parsed === undefined || !parsed.ok) return {};
  const { earliest, latest } = boundsFromEdtf(parsed.value);
  return {
    ...(typeof earliest !== 'string' && { earliest: daysFromCivil(earliest) }),
    ...(typeof latest !== 'string' && { latest: daysFromCivil(latest) }),
  };
}
