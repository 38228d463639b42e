/** One facet: its values that the dataset has, each with its sign, its words and how many events it leaves. */
import { localText } from '../../domain/archive/language-map';
import {
  type FacetName,
  type FacetOption,
  type FacetValue,
  offeredOptions,
} from '../../domain/filter/facets';
import { lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { StandingLine } from '../../ui/StandingLine';
import { facetWords } from '../../words/facet-words';
import { interfaceLanguage, t } from '../../words/translate';

interface FacetGroupProps {
  readonly name: FacetName;
  /** Events with each value under the other choices; undefined while they are being counted. */
  readonly counts: ReadonlyMap<FacetValue, number> | undefined;
}

export function FacetGroup({ name, counts }: FacetGroupProps) {
  const { present, sources } = useOpenDataset();
  const here: ReadonlySet<FacetValue> = present.facets[name];
  const chosen: readonly FacetValue[] = useView(({ view }) => view.facets[name]);
  const { toggleFacet } = useViewActions();
  const options = offeredOptions(name, here, chosen);
  // Of one source there is nothing to choose: its name stands over the page, and every event rests on it.
  if (options.length === 0 || (name === 'source' && here.size < 2 && chosen.length === 0)) return null;
  return (
    <fieldset className="facet">
      <legend className="section-label">{t(`filters.${name}`)}</legend>
      {options.map((option) => {
        const { value } = option;
        const count = counts?.get(value) ?? 0;
        const source = option.name === 'source' ? sources.get(option.value) : undefined;
        const title = source && localText(source.title, interfaceLanguage());
        return (
          <label key={value} className="facet__option" title={title?.text}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggleFacet(name, value)}
            />
            <FacetSign option={option} />
            <span className="facet__name">
              <span lang={title?.language}>{facetWords(option, source)}</span>
              <span className="visually-hidden">
                {counts && t('join.comma') + t('filters.count', { count })}
              </span>
            </span>
            <span className="facet__count figures" aria-hidden="true" data-zero={count === 0}>
              {counts && count}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The sign that the value has in chart and list; modality and source have none, being words. */
function FacetSign({ option }: { readonly option: FacetOption }) {
  switch (option.name) {
    case 'kind':
      return <Glyph shape={shapeOfKind(option.value)} line="solid" />;
    case 'standing':
      return <StandingLine line={lineOfStanding(option.value)} />;
    case 'basis':
      return <span className="facet__dot" data-kind={option.value === 'stated' ? 'stated' : 'inferred'} />;
    case 'modality':
    case 'source':
      return null;
  }
}
