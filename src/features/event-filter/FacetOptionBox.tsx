/** One value of a facet: its checkbox, its sign, its words and how many events it leaves. */
import { localText } from '../../domain/archive/language-map';
import type { FacetOption } from '../../domain/filter/facets';
import { lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { StandingLine } from '../../ui/StandingLine';
import { facetWords } from '../../words/facet-words';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';

interface FacetOptionBoxProps {
  readonly option: FacetOption;
  readonly isChosen: boolean;
  /** Undefined while the events are being counted. */
  readonly count: number | undefined;
}

export function FacetOptionBox({ option, isChosen, count }: FacetOptionBoxProps) {
  const { sources } = useOpenDataset();
  const { toggleFacet } = useViewActions();
  const source = option.name === 'source' ? sources.get(option.value) : undefined;
  const title = source && localText(source.title, interfaceLanguage());
  const number = count === undefined ? undefined : numberWords(count);
  return (
    <label className="facet__option" title={title?.text}>
      <input type="checkbox" checked={isChosen} onChange={() => toggleFacet(option.name, option.value)} />
      <FacetSign option={option} />
      <span className="facet__name">
        <span lang={title?.language}>{facetWords(option, source)}</span>
        <span className="visually-hidden">
          {count !== undefined && t('join.comma') + t('filters.has', { count, number: number ?? '' })}
        </span>
      </span>
      <span className="facet__count figures" aria-hidden="true" data-zero={count === 0}>
        {number}
      </span>
    </label>
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
