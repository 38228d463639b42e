/** One facet: its values that the dataset has, each with its sign, its words and how many events it leaves. */
import { FACETS, type FacetName, type FacetValue } from '../../domain/filter/facets';
import { lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { StandingLine } from '../../ui/StandingLine';
import { facetWords } from '../../words/facet-words';
import { t } from '../../words/translate';

interface FacetGroupProps {
  readonly name: FacetName;
  /** Events with each value under the other choices; undefined while they are being counted. */
  readonly counts: ReadonlyMap<FacetValue, number> | undefined;
}

export function FacetGroup({ name, counts }: FacetGroupProps) {
  const { present } = useOpenDataset();
  const chosen: readonly FacetValue[] = useView(({ view }) => view.facets[name]);
  const { toggleFacet } = useViewActions();
  // What the dataset never has is no choice, unless the address made it.
  const values = FACETS[name].filter((value) => present.facets[name].has(value) || chosen.includes(value));
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend className="section-label">{t(`filters.${name}`)}</legend>
      {values.map((value) => {
        const count = counts?.get(value) ?? 0;
        return (
          <label key={value} className="facet__option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggleFacet(name, value)}
            />
            <FacetSign name={name} value={value} />
            <span className="facet__name">
              {facetWords(name, value)}
              <span className="visually-hidden">, {t('filters.count', { count })}</span>
            </span>
            <span className="actor-branch__count figures" aria-hidden="true" data-zero={count === 0}>
              {counts && count}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The sign that the value has in chart and list; modality has none, being words. */
function FacetSign({ name, value }: { readonly name: FacetName; readonly value: FacetValue }) {
  switch (name) {
    case 'kind':
      return <Glyph shape={shapeOfKind(value as FacetValue<'kind'>)} line="solid" />;
    case 'standing':
      return <StandingLine line={lineOfStanding(value as FacetValue<'standing'>)} />;
    case 'basis':
      return <span className="facet__dot" data-kind={value === 'stated' ? 'stated' : 'inferred'} />;
    case 'modality':
      return null;
  }
}
