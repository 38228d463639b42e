/** What the filled and the open dot mean, on demand. */
import { BasisLine } from '../../ui/BasisLine';
import { t } from '../../words/translate';

export function BasisLegend() {
  return (
    <details className="explanation">
      <summary>{t('basis.explain')}</summary>
      <BasisLine kind="stated">{t('basis.statedMeans')}</BasisLine>
      <BasisLine kind="inferred">{t('basis.inferredMeans')}</BasisLine>
    </details>
  );
}
