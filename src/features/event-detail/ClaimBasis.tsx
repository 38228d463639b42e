/**
 * What bears a property: the words that state it, each a way into the source, how they put it and who says
 * them where that is not plain, and the reasons of inferences.
 */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { BasisLine } from '../../ui/BasisLine';
import { LocalTexts } from '../../ui/LocalTexts';
import { modalityWords } from '../../words/modality-words';
import { interfaceLanguage } from '../../words/translate';
import { InferenceNote } from './InferenceNote';
import { QuotationButton } from './QuotationButton';
import { QuotationDefects } from './QuotationDefects';

interface ClaimBasisProps {
  readonly event: DiplomaticEvent;
  readonly claims: readonly Claim[];
}

export function ClaimBasis({ event, claims }: ClaimBasisProps) {
  return claims.map((claim) => <BasisOfClaim key={claim.id} event={event} claim={claim} />);
}

interface BasisOfClaimProps {
  readonly event: DiplomaticEvent;
  readonly claim: Claim;
}

function BasisOfClaim({ event, claim }: BasisOfClaimProps) {
  const { tree, sources } = useOpenDataset();
  const { evidence, modality, attribution, inference } = claim;
  const [gloss, note] = [claim.gloss, claim.note].map((map) => map && localText(map, interfaceLanguage()));
  const isPlain = modality === 'asserted' && attribution.length === 0;
  const source = evidence[0] && sources.get(evidence[0].source);
  return (
    <div>
      {gloss && <p lang={gloss.language}>{gloss.text}</p>}
      {evidence.map((quotation) => (
        <div key={quotation.id}>
          <BasisLine kind={modality === 'unreadable' ? 'inferred' : 'stated'}>
            <QuotationButton quotation={quotation} event={event.id} look="inline" />
            {!isPlain && (
              <span className="property-row__aside">
                {' '}
                <LocalTexts texts={modalityWords(claim, event, source, tree)} />
              </span>
            )}
          </BasisLine>
          <QuotationDefects quotation={quotation} />
        </div>
      ))}
      {inference && <InferenceNote inference={inference} />}
      {note && (
        <p className="property-row__note" lang={note.language}>
          {note.text}
        </p>
      )}
    </div>
  );
}
