/** Which sources a query names: of thousands, commands are made and compared word by word of these only. */
import type { SourceId } from '../../../domain/archive/ids';
import type { Source } from '../../../domain/archive/source';
import type { FacetValue } from '../../../domain/filter/facets';
import { foldedText } from '../../../domain/search/fold';
import { unitsOf } from '../../../domain/search/words';
import { t } from '../../../words/translate';

/** By these a command of a source is found beside its titles. */
export const SOURCE_SYNONYMS = 'filter source 来源 筛选';

/** More of them nobody reads; who names more is not done typing. */
const MOST = 100;

const titles = new WeakMap<Source, string>();

/** Of those that events quote, in their order. Each that a command would be found by is among them, up to a number. */
export function sourcesNamed(
  present: ReadonlySet<FacetValue>,
  sources: ReadonlyMap<SourceId, Source>,
  query: string,
): ReadonlySet<FacetValue> {
  const asked = unitsOf(query).map((unit) => unit.map(({ text }) => text).join(''));
  const named = new Set<FacetValue>();
  if (asked.length === 0) return named;
  const label = foldedText(`${t('command.facet.source', { value: '' })} ${SOURCE_SYNONYMS}`);
  const others = asked.filter((words) => !label.includes(words));
  for (const [id, source] of sources) {
    if (named.size >= MOST) break;
    if (!present.has(id)) continue;
    const text = titles.get(source) ?? foldedText(Object.values(source.title).join(' '));
    titles.set(source, text);
    if (others.every((words) => text.includes(words))) named.add(id);
  }
  return named;
}
