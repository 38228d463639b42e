/** Spoiled passages that several notes touch are explained once, at the first of them. */
import type { QuotationId } from '../../domain/archive/ids';
import type { Defect, Source } from '../../domain/archive/source';
import { defectsOfQuotation } from '../../domain/evidence/defects';
import type { ChronologyFrame } from './chronology-facts';
import type { NumberedNote } from './numbered-notes';

type Evidence = Pick<ChronologyFrame, 'sources' | 'statuses'>;

export interface NoteDefects {
  readonly source: Source | undefined;
  readonly defects: readonly Defect[];
}

export function defectsOfNote({ quotation }: NumberedNote, { sources, statuses }: Evidence): NoteDefects {
  const source = sources.get(quotation.source);
  const touched = source ? defectsOfQuotation(source, quotation, statuses) : [];
  return { source, defects: touched.map(({ defect }) => defect) };
}

/** The number of the first of the notes that touches a defect, by the id of its quotation. */
export function firstNoteOfDefects(
  notes: readonly NumberedNote[],
  evidence: Evidence,
): ReadonlyMap<QuotationId, number> {
  return new Map(
    notes
      .flatMap((note) =>
        defectsOfNote(note, evidence).defects.map(({ quotation }) => [quotation.id, note.number] as const),
      )
      // Of one key the last entry stays.
      .toReversed(),
  );
}
