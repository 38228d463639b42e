/** The rules of an inference: knowledge from outside is named, and what is named is there. */
import type { Inference } from '../../domain/archive/evidence';
import type { WrittenInference } from './inferences';
import type { KnownIds } from './known-ids';
import { type Reporter, reportUnknown } from './reporter';

export function checkInferences(written: readonly WrittenInference[], known: KnownIds): void {
  for (const { inference, here } of written) checkInference(inference, known, here);
}

function checkInference({ basis, outsideReferences }: Inference, known: KnownIds, here: Reporter): void {
  if (basis === 'outside' && outsideReferences.length === 0) {
    here.report(
      'error',
      'an inference from outside knowledge names no outside reference',
      'name at least one in "outsideReferences"',
    );
  }
  for (const [index, id] of outsideReferences.entries()) {
    if (!known.outsideReferences.has(id))
      reportUnknown(here.at('outsideReferences', index), 'outside reference', id);
  }
}
