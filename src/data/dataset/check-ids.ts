/** Ids stand once: they are in links, and a link must lead to one thing. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Source } from '../../domain/archive/source';
import type { Path } from '../document/problem';
import type { Located } from './located';
import { idIn, type RawList } from './raw-lists';
import type { Reporter } from './reporter';

type IdAt = Located<string>;

/** Reports every further record with an id that was seen before; the first one keeps it. */
export function checkUnique(ids: readonly IdAt[], what: string, root: Reporter): void {
  const seen = new Set<string>();
  for (const { record: id, path } of ids) {
    if (seen.has(id)) {
      root
        .at(...path)
        .report(
          'error',
          `the ${what} "${id}" stands twice`,
          'give each its own id, since ids stand in links',
        );
    }
    seen.add(id);
  }
}

/** Warns of each that an eye may take for one before it: they are kept apart, but people read and type them. */
export function checkLooks(ids: readonly IdAt[], what: string, root: Reporter): void {
  const seen = new Map<string, string>();
  for (const { record: id, path } of ids) {
    const look = id.replaceAll(/[1Il]/g, 'l').replaceAll(/[0O]/g, 'O');
    const other = seen.get(look) ?? id;
    if (other !== id) {
      root
        .at(...path)
        .report(
          'warning',
          `the ${what} "${id}" looks like "${other}": they differ only in 1, I and l, or in 0 and O`,
          'give one of them another id before links to it are about',
        );
    }
    seen.set(look, other);
  }
}

/** The ids of a list, those of faulty records included. */
export function idsOf({ values }: RawList, list: string): readonly IdAt[] {
  return values.flatMap((value, index) => {
    const id = idIn(value);
    return id === undefined ? [] : [{ record: id, path: [list, index, 'id'] }];
  });
}

/** Claims and quotations share the dataset's room, participations that of their event. */
export function checkIdsWithin(
  events: readonly Located<DiplomaticEvent>[],
  sources: readonly Located<Source>[],
  root: Reporter,
): void {
  const claims: IdAt[] = [];
  const quotations: IdAt[] = [];
  const collect = (evidence: readonly { readonly id: string }[], path: Path) => {
    for (const [index, { id }] of evidence.entries()) {
      quotations.push({ record: id, path: [...path, 'evidence', index, 'id'] });
    }
  };
  for (const { record, path } of sources) {
    record.provenance.forEach((hop, index) => {
      collect(hop.evidence, [...path, 'provenance', index]);
    });
    for (const list of ['defects', 'unclaimed'] as const) {
      for (const [index, { quotation }] of record[list].entries()) {
        quotations.push({ record: quotation.id, path: [...path, list, index, 'quotation', 'id'] });
      }
    }
  }
  for (const { record, path } of events) {
    for (const [index, claim] of record.claims.entries()) {
      const here = [...path, 'claims', index];
      claims.push({ record: claim.id, path: [...here, 'id'] });
      collect(claim.evidence, here);
      claim.attribution.forEach((hop, hopIndex) => {
        collect(hop.evidence, [...here, 'attribution', hopIndex]);
      });
    }
    const participations = record.participations.map(({ id }, index) => ({
      record: id as string,
      path: [...path, 'participations', index, 'id'],
    }));
    checkUnique(participations, 'participation', root);
  }
  checkUnique(claims, 'claim', root);
  checkUnique(quotations, 'quotation', root);
}
