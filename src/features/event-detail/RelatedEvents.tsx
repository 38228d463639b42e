/** Events that this one is related to, both ways. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import type { MessageKey } from '../../words/catalogue';
import { interfaceLanguage, t } from '../../words/translate';

interface Related {
  readonly label: MessageKey;
  readonly event: DiplomaticEvent;
  readonly isInferred: boolean;
}

export function RelatedEvents({ event }: { readonly event: DiplomaticEvent }) {
  const { archive } = useOpenDataset();
  const { selectEvent } = useViewActions();
  const related = relatedTo(event, archive.events);
  if (related.length === 0) return null;
  return (
    <section className="related-events" aria-label={t('event.related')}>
      <h3 className="section-label">{t('event.related')}</h3>
      <ul>
        {related.map(({ label, event: other, isInferred }) => {
          const title = localText(other.title, interfaceLanguage());
          return (
            <li key={`${label} ${other.id}`} className="related-events__item">
              <span className="related-events__type">
                {t(label)}
                {isInferred && <i> {t('basis.inferred')}</i>}
              </span>
              <Button look="link" onClick={() => selectEvent(other.id)}>
                <span lang={title.language}>{title.text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function relatedTo(event: DiplomaticEvent, events: readonly DiplomaticEvent[]): readonly Related[] {
  const outgoing = event.relations.flatMap(({ type, event: id, inference }): readonly Related[] => {
    const other = events.find((each) => each.id === id);
    return other ? [{ label: `relation.${type}`, event: other, isInferred: inference !== undefined }] : [];
  });
  const incoming = events.flatMap((other) =>
    other.relations
      .filter(({ event: id }) => id === event.id)
      .map(
        ({ type, inference }): Related => ({
          label: `relation.${type}-inverse`,
          event: other,
          isInferred: inference !== undefined,
        }),
      ),
  );
  return [...outgoing, ...incoming];
}
