/** The rules of one source: its hops, its spoiled passages, and the words that bear nothing. */
import type { Source } from '../../domain/archive/source';
import { checkHopOrder } from './check-attribution';
import { checkHop, checkQuotation } from './check-event';
import type { KnownIds } from './known-ids';
import { type Reporter, reportUnknown } from './reporter';

export function checkSource(source: Source, known: KnownIds, here: Reporter): void {
  source.provenance.forEach((hop, index) => {
    checkHop(hop, known, here.at('provenance', index));
  });
  checkHopOrder(source.provenance, here.at('provenance'));
  if (source.provenance.length === 0) {
    here
      .at('provenance')
      .report(
        'error',
        'nobody is said to have written or published this source, so that every chain of attribution ends in the open',
        'add at least the hop that wrote or published it to "provenance"',
      );
  }
  if (source.coverage === 'whole' && Object.keys(source.texts).length === 0) {
    here
      .at('coverage')
      .report(
        'error',
        'the source is said to be read whole, but no text of it is stored, so that nobody can check it',
        'store its text, or set "coverage" to "partial"',
      );
  }
  source.defects.forEach((defect, index) => {
    const there = here.at('defects', index);
    checkOwnQuotation(defect.quotation, source, known, there.at('quotation'));
    if (defect.event !== undefined && !known.events.has(defect.event))
      reportUnknown(there.at('event'), 'event', defect.event);
    if (defect.likelySense === undefined && defect.gravity !== 'unreadable') {
      there.report(
        'error',
        'a defect that can be read has no likely sense',
        'say in "likelySense" what was most likely meant, or set "gravity" to "unreadable"',
      );
    }
  });
  source.unclaimed.forEach(({ quotation }, index) => {
    checkOwnQuotation(quotation, source, known, here.at('unclaimed', index, 'quotation'));
  });
}

/** What a source says of its own words is quoted from itself. */
function checkOwnQuotation(
  quotation: Source['defects'][number]['quotation'],
  source: Source,
  known: KnownIds,
  here: Reporter,
): void {
  checkQuotation(quotation, known, here);
  if (quotation.source !== source.id && known.sources.has(quotation.source)) {
    here
      .at('source')
      .report(
        'error',
        `this passage is quoted from "${quotation.source}" but stands at "${source.id}"`,
        'move it to the source whose words it quotes',
      );
  }
}
