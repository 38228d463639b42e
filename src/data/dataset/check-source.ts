/** The rules of one source: its hops, its spoiled passages, and the words that bear nothing. */
import type { Source } from '../../domain/archive/source';
import { checkHop, checkInference, checkQuotation, type KnownIds, reportUnknown } from './check-event';
import type { Reporter } from './reporter';

export function checkSource(source: Source, known: KnownIds, here: Reporter): void {
  source.provenance.forEach((hop, index) => {
    checkHop(hop, known, here.at('provenance', index));
  });
  source.defects.forEach((defect, index) => {
    const there = here.at('defects', index);
    checkOwnQuotation(defect.quotation, source, known, there.at('quotation'));
    if (defect.event !== undefined && !known.events.has(defect.event))
      reportUnknown(there.at('event'), 'event', defect.event);
    if (defect.inference) checkInference(defect.inference, known, there.at('inference'));
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
