/** What is spoiled in the words of a quotation, each passage with its likely sense. */
import type { Quotation } from '../../domain/archive/evidence';
import { useDefectsOf } from '../../state/defects';
import { useOpenDataset } from '../../state/open-dataset';
import { DefectNote } from '../../ui/DefectNote';
import { defectWords } from '../../words/defect-words';

export function QuotationDefects({ quotation }: { readonly quotation: Quotation }) {
  const { sources } = useOpenDataset();
  const source = sources.get(quotation.source);
  const defects = useDefectsOf(quotation);
  if (source === undefined) return null;
  return defects.map(({ defect }) => (
    <DefectNote key={defect.quotation.id} {...defectWords(defect, source)} />
  ));
}
