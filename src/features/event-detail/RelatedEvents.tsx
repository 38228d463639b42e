/** Events that this one is related to, both ways. */
import { useQuery } from '@tanstack/react-query';
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import type { MessageKey } from '../../words/catalogue';
import { interfaceLanguage, t } from '../../words/translate';

export function RelatedEvents({ event }: { readonly event: DiplomaticEvent }) {
  const { queries } = useOpenDataset();
  const { selectEvent } = useViewActions();
  const { data } = useQuery(queries.related(event.id));
  const related = data?.value ?? [];
  if (related.length === 0) return null;
  return (
    <section className="related-events" aria-label={t('event.related')}>
      <h3 className="section-label">{t('event.related')}</h3>
      <ul>
        {related.map(({ type, row, isInferred, isPointedAt }) => {
          const label: MessageKey = isPointedAt ? `relation.${type}` : `relation.${type}-inverse`;
          const title = localText(row.title, interfaceLanguage());
          return (
            <li key={`${label} ${row.id}`} className="related-events__item">
              <span className="related-events__type">
                {t(label)}
                {isInferred && <i> {t('basis.inferred')}</i>}
              </span>
              <Button look="link" onClick={() => selectEvent(row.id)}>
                <span lang={title.language}>{title.text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
