/** Events that have no place on the axis of time; they are never dropped. */
import { localText } from '../../domain/archive/language-map';
import { hueOfLane, lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import type { EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';

interface UndatedShelfProps {
  readonly rows: readonly EventRow[];
  /** How many there are, shown or not. */
  readonly count: number;
}

export function UndatedShelf({ rows, count }: UndatedShelfProps) {
  const { archive } = useOpenDataset();
  const chosen = useView(({ view }) => view.event);
  const { selectEvent } = useViewActions();
  if (rows.length === 0) return null;
  return (
    <div className="undated-shelf">
      <h3 className="undated-shelf__name">{t('chart.shelf')}</h3>
      <ul className="undated-shelf__events">
        {rows.map((row) => {
          const title = localText(row.title, interfaceLanguage());
          return (
            <li key={row.id}>
              <button
                type="button"
                className="undated-shelf__event"
                data-hue={hueOfLane(row.lane, archive.sides)}
                aria-current={row.id === chosen ? 'true' : undefined}
                onClick={() => selectEvent(row.id)}
              >
                <Glyph shape={shapeOfKind(row.kind)} line={lineOfStanding(row.standing)} />
                <span lang={title.language}>{title.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {count > rows.length && (
        <p className="undated-shelf__more figures">
          {t('chart.shelfMore', { number: numberWords(count - rows.length) })}
        </p>
      )}
    </div>
  );
}
