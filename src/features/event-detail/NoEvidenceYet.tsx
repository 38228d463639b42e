/** In the place of claims: that nobody has quoted words for the event so far, and what whoever tells of it says. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { interfaceLanguage, t } from '../../words/translate';
import './no-evidence-yet.css';

export function NoEvidenceYet({ event }: { readonly event: DiplomaticEvent }) {
  const note = event.note && localText(event.note, interfaceLanguage());
  return (
    <div className="no-evidence-yet">
      <h3 className="no-evidence-yet__title">{t('event.noEvidenceYet')}</h3>
      <p className="no-evidence-yet__meaning">{t('event.noEvidenceYetMeans')}</p>
      {note && (
        <p className="no-evidence-yet__note" lang={note.language}>
          {note.text}
        </p>
      )}
    </div>
  );
}
