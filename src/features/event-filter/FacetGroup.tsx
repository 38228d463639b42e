/** One facet: its values that the dataset has; of very many the most frequent, and a way to the others. */
import { type ReactNode, useRef, useState } from 'react';
import { localText } from '../../domain/archive/language-map';
import {
  type FacetName,
  type FacetOption,
  type FacetValue,
  offeredOptions,
} from '../../domain/filter/facets';
import { useOpenDataset, usePresentOptions } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { interfaceLanguage, t } from '../../words/translate';
import { FacetOptionBox } from './FacetOptionBox';
import { MoreOptions } from './MoreOptions';
import { OptionField } from './OptionField';
import { FEW, foundOptions, frequentOptions, type ListedOption, MAX_AT_ONCE, STEP } from './option-list';

interface FacetGroupProps {
  readonly name: FacetName;
  /** Events with each value under the other choices; undefined while they are being counted. */
  readonly counts: ReadonlyMap<FacetValue, number> | undefined;
}

export function FacetGroup({ name, counts }: FacetGroupProps) {
  const present = usePresentOptions();
  const here: ReadonlySet<FacetValue> = present.facets[name];
  const chosen: readonly FacetValue[] = useView(({ view }) => view.facets[name]);
  const options = offeredOptions(name, here, chosen);
  // Of one source there is nothing to choose: its name stands over the page, and every event rests on it.
  if (options.length === 0 || (name === 'source' && here.size < 2 && chosen.length === 0)) return null;
  const box = (option: FacetOption) => (
    <FacetOptionBox
      key={option.value}
      option={option}
      isChosen={chosen.includes(option.value)}
      count={counts && (counts.get(option.value) ?? 0)}
    />
  );
  return (
    <fieldset className="facet">
      <legend className="section-label">{t(`filters.${name}`)}</legend>
      {options.length <= MAX_AT_ONCE ? (
        options.map(box)
      ) : (
        <ManyOptions name={name} options={options} chosen={chosen} counts={counts} box={box} />
      )}
    </fieldset>
  );
}

interface ManyOptionsProps extends FacetGroupProps {
  readonly options: readonly FacetOption[];
  readonly chosen: readonly FacetValue[];
  readonly box: (option: FacetOption) => ReactNode;
}

interface NamedOption extends ListedOption {
  readonly option: FacetOption;
}

function ManyOptions({ name, options, chosen, counts, box }: ManyOptionsProps) {
  const { sources } = useOpenDataset();
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(FEW);
  const list = useRef<HTMLDivElement>(null);
  const named = options.map((option): NamedOption => {
    const source = option.name === 'source' ? sources.get(option.value) : undefined;
    return {
      option,
      name: source ? localText(source.title, interfaceLanguage()).text : option.value,
      count: counts?.get(option.value) ?? 0,
      isChosen: chosen.includes(option.value),
    };
  });
  const group = t(`filters.${name}`);
  const isSought = words.trim() !== '';
  const found = isSought ? foundOptions(named, words) : undefined;
  const shown = found?.slice(0, STEP) ?? frequentOptions(named, limit);
  // What is chosen stays in sight, also while another is looked for.
  const others = found ? named.filter((each) => each.isChosen && !shown.includes(each)) : [];
  return (
    <>
      <OptionField
        group={group}
        total={options.length}
        words={words}
        found={found && { count: found.length, shown: shown.length }}
        onType={setWords}
      />
      <div ref={list} className="facet__many">
        {[...others, ...shown].map(({ option }) => box(option))}
      </div>
      {!isSought && (
        <MoreOptions
          list={list}
          group={group}
          shown={shown.length}
          total={options.length}
          onMore={() => setLimit(limit + STEP)}
        />
      )}
    </>
  );
}
