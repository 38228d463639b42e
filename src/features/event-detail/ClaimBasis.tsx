/** What bears a property: the words that state it, each a way into the source, and the reasons of inferences. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import { localText } from '../../domain/archive/language-map';
import { BasisLine } from '../../ui/BasisLine';
import { INTERFACE_LANGUAGE } from '../../words/translate';
import { InferenceNote } from './InferenceNote';
import { QuotationButton } from './QuotationButton';
import { QuotationDefects } from './QuotationDefects';

interface ClaimBasisProps {
  readonly event: DiplomaticEvent;
  readonly claims: readonly Claim[];
}

export function ClaimBasis({ event, claims }: ClaimBasisProps) {
  return claims.map((claim) => {
    const note = claim.note && localText(claim.note, INTERFACE_LANGUAGE);
    return (
      <div key={claim.id}>
        {claim.evidence.map((quotation) => (
          <div key={quotation.id}>
            <BasisLine kind="stated">
              <QuotationButton quotation={quotation} event={event.id} look="inline" />
            </BasisLine>
            <QuotationDefects quotation={quotation} />
          </div>
        ))}
        {claim.inference && <InferenceNote inference={claim.inference} />}
        {note && (
          <p className="property-row__note" lang={note.language}>
            {note.text}
          </p>
        )}
      </div>
    );
  });
}
