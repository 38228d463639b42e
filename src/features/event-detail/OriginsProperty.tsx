/** How many independent origins attest the event, and the state of all its quotations. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { originsOfEvent } from '../../domain/evidence/origins';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { evidenceCountWords } from '../../words/evidence-words';
import { listOfNames } from '../../words/lists';
import { interfaceLanguage, t } from '../../words/translate';
import { PropertyRow } from './PropertyRow';

export function OriginsProperty({ event }: { readonly event: DiplomaticEvent }) {
  const { sources } = useOpenDataset();
  const { statuses } = useEvidence();
  const origins = originsOfEvent(event, sources);
  const quotations = quotationsOfEvent(event).map(({ quotation }) => quotation);
  if (quotations.length === 0) return null;
  return (
    <PropertyRow name={t('event.attestedBy')}>
      <p>{t('event.origins', { count: origins.length })}</p>
      <ul className="origins">
        {origins.map(({ id, sources: repeating }) => {
          const titles = repeating.map(({ title }) => localText(title, interfaceLanguage()));
          const [only] = titles;
          return (
            <li key={id}>
              {titles.length === 1 && only ? (
                <span lang={only.language}>{only.text}</span>
              ) : (
                t('event.originOfSources', {
                  count: titles.length,
                  names: listOfNames(titles.map(({ text: title }) => t('citation.title', { title }))),
                })
              )}
            </li>
          );
        })}
      </ul>
      <p className="property-row__aside">{evidenceCountWords(quotations, statuses)}</p>
    </PropertyRow>
  );
}
