/** Where the source and the outside record differ: what each says, side by side, and what is shown here. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { type LanguageMap, localText } from '../../domain/archive/language-map';
import type { Conflict } from '../../domain/archive/source';
import { useOpenDataset } from '../../state/open-dataset';
import { interfaceLanguage, t } from '../../words/translate';

export function ConflictList({ event }: { readonly event: DiplomaticEvent }) {
  const { archive } = useOpenDataset();
  const conflicts = archive.conflicts.filter((conflict) => conflict.event === event.id);
  if (conflicts.length === 0) return null;
  return (
    <section aria-label={t('event.conflicts')}>
      <h4 className="section-label">{t('event.conflicts')}</h4>
      {conflicts.map((conflict) => (
        <ConflictItem key={conflict.id} conflict={conflict} />
      ))}
    </section>
  );
}

function ConflictItem({ conflict }: { readonly conflict: Conflict }) {
  return (
    <div className="conflict">
      <p className="conflict__point">
        <Words map={conflict.point} />
      </p>
      <dl className="conflict__sides">
        <div>
          <dt className="conflict__speaker" data-speaker="source">
            {t('event.sourceSays')}
          </dt>
          <dd className="conflict__words">
            <Words map={conflict.sourceSays} />
          </dd>
        </div>
        <div>
          <dt className="conflict__speaker" data-speaker="record">
            {t('event.recordSays')}
          </dt>
          <dd className="conflict__words">
            <Words map={conflict.recordSays} />
          </dd>
        </div>
        <div className="conflict__handling">
          <dt className="conflict__speaker">{t('event.handling')}</dt>
          <dd className="conflict__words">
            <Words map={conflict.handling} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Words({ map }: { readonly map: LanguageMap }) {
  const { text, language } = localText(map, interfaceLanguage());
  return <span lang={language}>{text}</span>;
}
