/**
 * Whether the stored texts bear what is quoted from them: every quotation is found exactly once, by the
 * very function that anchors it in the reader.
 */
import type { Archive } from '../../domain/archive/archive';
import type { Quotation } from '../../domain/archive/evidence';
import type { ClaimId, EventId } from '../../domain/archive/ids';
import { evidenceStatusOf, type SourceTexts } from '../../domain/evidence/evidence-status';
import type { Path, Problem } from '../document/problem';
import type { DatasetPaths } from './archive-from-wire';
import { createReporter } from './reporter';

interface QuotedAt {
  readonly quotation: Quotation;
  readonly path: Path;
  readonly event?: EventId;
  readonly claim?: ClaimId;
}

/** What of a dataset quotes: its sources and its events. */
type Quoting = Pick<Archive, 'sources' | 'events'>;

/** One problem for each quotation that its text does not bear; those whose text is absent are passed over. */
export function evidenceProblems(
  quoting: Quoting,
  paths: DatasetPaths,
  texts: SourceTexts,
): readonly Problem[] {
  const sources = new Map(quoting.sources.map((source) => [source.id, source]));
  const problems: Problem[] = [];
  for (const { quotation, path, ...subject } of quotedPlaces(quoting, paths)) {
    const evidence = evidenceStatusOf(quotation, sources.get(quotation.source), texts);
    const here = createReporter(problems, path, subject);
    const words = `“${excerpt(quotation.exact)}”`;
    const text = `the stored ${quotation.segment} of "${quotation.source}"`;
    if (evidence.status === 'orphan') {
      here.report(
        'error',
        `the quotation "${quotation.id}" is not found in ${text}: ${words} with its prefix and suffix does not occur there`,
        'compare exact, prefix and suffix with the text letter by letter; a near text is never accepted',
      );
    } else if (evidence.status === 'ambiguous') {
      here.report(
        'error',
        `the quotation "${quotation.id}" occurs ${evidence.occurrences} times in ${text}: ${words}`,
        'lengthen prefix or suffix until the passage is unique',
      );
    }
  }
  return problems;
}

function quotedPlaces(quoting: Quoting, paths: DatasetPaths): readonly QuotedAt[] {
  const bySource = quoting.sources.flatMap((source) => {
    const at = (quotation: Quotation, ...steps: Path): QuotedAt => ({
      quotation,
      path: [...paths.ofSource(source.id), ...steps, 'exact'],
    });
    return [
      ...source.provenance.flatMap(({ evidence }, hop) =>
        evidence.map((quotation, index) => at(quotation, 'provenance', hop, 'evidence', index)),
      ),
      ...(['defects', 'unclaimed'] as const).flatMap((list) =>
        source[list].map(({ quotation }, index) => at(quotation, list, index, 'quotation')),
      ),
    ];
  });
  const byEvent = quoting.events.flatMap((event) =>
    event.claims.flatMap((claim, claimIndex) => {
      const path = [...paths.ofEvent(event.id), 'claims', claimIndex];
      const at = (quotation: Quotation, steps: Path): QuotedAt => ({
        quotation,
        path: [...path, ...steps, 'exact'],
        event: event.id,
        claim: claim.id,
      });
      return [
        ...claim.evidence.map((quotation, index) => at(quotation, ['evidence', index])),
        ...claim.attribution.flatMap((hop, hopIndex) =>
          hop.evidence.map((quotation, index) => at(quotation, ['attribution', hopIndex, 'evidence', index])),
        ),
      ];
    }),
  );
  return [...bySource, ...byEvent];
}

function excerpt(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}
