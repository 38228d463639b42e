/** The exact words of a quotation, the spoiled ones among them underlined. */
import { balanced } from '../../base/turning-signs';
import type { Quotation } from '../../domain/archive/evidence';
import { piecesFromRanges } from '../../domain/evidence/pieces';
import { useDefectsOf } from '../../state/defects';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';

export function QuotedWords({ quotation }: { readonly quotation: Quotation }) {
  const { sources } = useOpenDataset();
  const { statuses } = useEvidence();
  const defects = useDefectsOf(quotation);
  const status = statuses.get(quotation.id);
  const start = status?.status === 'anchored' ? status.start : 0;
  const ranges = defects.map(({ defect, start: from, end: to }) => ({
    id: defect.gravity,
    start: from - start,
    end: to - start,
  }));
  return (
    <q lang={sources.get(quotation.source)?.language}>
      {piecesFromRanges(balanced(quotation.exact), ranges).map(({ start: at, text, ids }) =>
        ids.length === 0 ? (
          text
        ) : (
          <span
            key={at}
            className="defect-words"
            data-gravity={ids.includes('unreadable') ? 'unreadable' : undefined}
          >
            {text}
          </span>
        ),
      )}
    </q>
  );
}
