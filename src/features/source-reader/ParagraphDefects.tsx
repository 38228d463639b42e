/** What the spoiled passages of a paragraph likely mean, on demand. */
import type { Defect } from '../../domain/archive/source';
import { useOpenDataset } from '../../state/open-dataset';
import { DefectNote } from '../../ui/DefectNote';
import { defectWords } from '../../words/defect-words';
import { t } from '../../words/translate';

export function ParagraphDefects({ defects }: { readonly defects: readonly Defect[] }) {
  const { sources } = useOpenDataset();
  return (
    <details className="paragraph-defects">
      <summary>{t('source.defects', { count: defects.length })}</summary>
      {defects.map((defect) => {
        const source = sources.get(defect.quotation.source);
        return source && <DefectNote key={defect.quotation.id} {...defectWords(defect, source)} />;
      })}
    </details>
  );
}
