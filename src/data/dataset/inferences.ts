/** How builders come by inferences. Each is held to its rules where it is written, and nowhere else. */
import type { Inference } from '../../domain/archive/evidence';
import type { OutsideReferenceId } from '../../domain/archive/ids';
import type { Room } from './known-ids';
import type { Reporter } from './reporter';
import type { WireInference, WireInlineInference } from './wire-evidence';

/** The inference that is written out or named at a place. */
export type ReadInference = (wire: WireInference, here: Reporter) => Inference;

export interface WrittenInference {
  readonly inference: Inference;
  readonly here: Reporter;
}

export interface SharedInferences {
  readonly byId: ReadonlyMap<string, Inference>;
  /** Those too that cannot be read. */
  readonly ids: Room<string>;
}

/**
 * What is written out is collected in `written`, to be checked at its place; what is named is checked where
 * it is defined. One that cannot be read, or is not there, stands in as an inference without a reason.
 */
export function inferenceReader({ byId, ids }: SharedInferences, written: WrittenInference[]): ReadInference {
  return (wire, here) => {
    if (typeof wire !== 'string') {
      const inference = inferenceFromWire(wire);
      written.push({ inference, here });
      return inference;
    }
    const found = byId.get(wire);
    if (found === undefined && !ids.has(wire)) {
      here.report(
        'error',
        `there is no shared inference "${wire}"`,
        'add it to "inferences", or write the inference out here',
      );
    }
    return found ?? { reason: {}, basis: 'text', outsideReferences: [] };
  };
}

export function inferenceFromWire({ reason, basis, outsideReferences }: WireInlineInference): Inference {
  return {
    reason,
    basis,
    outsideReferences: outsideReferences as readonly string[] as readonly OutsideReferenceId[],
  };
}
