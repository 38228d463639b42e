/** What is seen and pressed of one event in the list: its sign, its title, the opening words that attest it and who said them. */
import { balanced } from '../../base/turning-signs';
import { type LocalText, localText } from '../../domain/archive/language-map';
import { lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import type { EventRow } from '../../domain/store/event-store';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Glyph } from '../../ui/Glyph';
import { capitalised } from '../../words/capitals';
import { otherCivilDates } from '../../words/event-dates';
import { inSeries } from '../../words/joining';
import { interfaceLanguage, t } from '../../words/translate';

interface EventRowFaceProps {
  readonly row: EventRow;
  /** `rail` is the narrow column beside an open source: titles only. */
  readonly look: 'full' | 'rail';
  readonly isOpen: boolean;
}

export function EventRowFace({ row, look, isOpen }: EventRowFaceProps) {
  const { archive } = useOpenDataset();
  const { selectEvent } = useViewActions();
  const title = localText(row.title, interfaceLanguage());
  const elsewhere = otherCivilDates(row.when, archive);
  const saidBy = saidByWords(row);
  const standing = row.standing === 'occurred' ? null : t(`standing.${row.standing}`);
  return (
    <button
      type="button"
      className="event-row__open"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => selectEvent(row.id)}
    >
      <Glyph shape={shapeOfKind(row.kind)} line={lineOfStanding(row.standing)} />
      <span className="event-row__title">
        <span lang={title.language}>{title.text}</span>
        <span className="visually-hidden">{t('join.comma') + t(`kind.${row.kind}`)}</span>
        {standing && <i className="event-row__standing"> {standing}</i>}
      </span>
      {look === 'full' && row.lead && (
        <span className="event-row__words">
          <q lang={row.lead.language}>{balanced(row.lead.exact)}</q>
        </span>
      )}
      {look === 'full' && (
        <span className="event-row__said-by">
          <span lang={saidBy.language}>{saidBy.text}</span>
          {row.lead &&
            row.lead.moreClaims > 0 &&
            t('join.comma') + t('list.more', { count: row.lead.moreClaims })}
          {elsewhere.length > 0 && (
            <span className="event-row__elsewhere">
              {inSeries(...elsewhere.map(({ day, place }) => t('list.elsewhere', { date: day, place })))}
            </span>
          )}
        </span>
      )}
    </button>
  );
}

function saidByWords({ saidBy, lead, noEvidenceYet }: EventRow): LocalText {
  if (!saidBy) {
    const without = noEvidenceYet ? 'event.noEvidenceYet' : 'event.noEvidence';
    return { text: t(lead ? 'list.ownVoice' : without), language: interfaceLanguage() };
  }
  const { text, language } = localText(saidBy, interfaceLanguage());
  return { text: capitalised(text), language };
}
