/** The date, argued: the words that print it, and for each component whether it is stated or inferred. */
import { balanced } from '../../base/turning-signs';
import type { DateBasis, DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { hasStoredCopies } from '../../domain/evidence/stored-copies';
import { formatEdtf } from '../../domain/time/edtf-format';
import { useOpenDataset } from '../../state/open-dataset';
import { BasisLine } from '../../ui/BasisLine';
import { interfaceLanguage, t } from '../../words/translate';
import { ClaimBasis } from './ClaimBasis';
import { InferenceNote } from './InferenceNote';
import { PropertyRow } from './PropertyRow';
import { useLanguageOfClaims } from './use-language-of-claims';

const PARTS = ['day', 'month', 'year', 'bounds'] as const;

export function DateProperty({ event }: { readonly event: DiplomaticEvent }) {
  const { printed, basis, timeZoneBasis, instant, note } = event.when;
  const claims = event.claims.filter(({ target }) => target === 'date');
  const language = useLanguageOfClaims(claims);
  const { archive } = useOpenDataset();
  const noteText = note && localText(note, interfaceLanguage());
  if (event.noEvidenceYet && !noteText) return null;
  return (
    <PropertyRow name={t('event.date')}>
      {event.noEvidenceYet ? null : printed ? (
        <p>
          {t('date.printed')}{' '}
          <q className="property-row__printed" lang={language}>
            {balanced(printed.words)}
          </q>
          {printed.edtf && (
            <span className="property-row__aside">
              {' '}
              {t('date.alone', { edtf: formatEdtf(printed.edtf) })}
            </span>
          )}
        </p>
      ) : (
        <p>{hasStoredCopies(event, archive.sources) ? t('date.notPrinted') : t('date.notQuoted')}</p>
      )}
      <ClaimBasis event={event} claims={claims} />
      {PARTS.map((part) => (
        <BasisOfPart key={part} name={t(`basis.${part}`)} basis={basis[part]} />
      ))}
      <BasisOfPart name={t('basis.timeZone')} basis={timeZoneBasis} />
      {instant && <InferenceNote subject={t('basis.instant')} inference={instant.inference} />}
      {noteText && (
        <p className="property-row__note" lang={noteText.language}>
          {noteText.text}
        </p>
      )}
    </PropertyRow>
  );
}

function BasisOfPart({ name, basis }: { readonly name: string; readonly basis: DateBasis | undefined }) {
  if (basis === undefined) return null;
  return basis.is === 'inferred' ? (
    <InferenceNote subject={name} inference={basis} />
  ) : (
    <BasisLine kind="stated">
      {name} <strong>{t('basis.stated')}</strong>
    </BasisLine>
  );
}
