/** A claim: what is said in short and how it is put, the exact words that bear it, and who says so. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import { localText } from '../../domain/archive/language-map';
import { attributionChains } from '../../domain/evidence/attribution';
import { useOpenDataset } from '../../state/open-dataset';
import { LocalTexts } from '../../ui/LocalTexts';
import { modalityWords } from '../../words/modality-words';
import { interfaceLanguage, t } from '../../words/translate';
import { AttributionLine } from './AttributionLine';
import { InferenceNote } from './InferenceNote';
import { QuotationButton } from './QuotationButton';
import { QuotationDefects } from './QuotationDefects';
import './claim-words.css';

interface ClaimWordsProps {
  readonly claim: Claim;
  readonly event: DiplomaticEvent;
}

export function ClaimWords({ claim, event }: ClaimWordsProps) {
  const { tree, sources } = useOpenDataset();
  const gloss = claim.gloss && localText(claim.gloss, interfaceLanguage());
  const note = claim.note && localText(claim.note, interfaceLanguage());
  const chains = attributionChains(claim, sources);
  return (
    <div className="claim">
      {gloss && (
        <h3 className="claim__gloss" lang={gloss.language}>
          {gloss.text}
        </h3>
      )}
      <p className="claim__modality">
        {chains.length === 0 ? (
          t('event.noEvidence')
        ) : (
          <LocalTexts texts={modalityWords(claim, event, chains[0]?.source, tree)} />
        )}
      </p>
      {chains.map((chain) => (
        <div key={chain.source?.id ?? 'unknown'} className="claim__source">
          {chain.evidence.map((quotation) => (
            <QuotationButton key={quotation.id} quotation={quotation} event={event.id} />
          ))}
          <AttributionLine chain={chain} event={event} ownHops={claim.attribution.length} />
          {chain.evidence.map((quotation) => (
            <QuotationDefects key={quotation.id} quotation={quotation} />
          ))}
        </div>
      ))}
      {claim.inference && <InferenceNote inference={claim.inference} />}
      {note && (
        <p className="claim__note" lang={note.language}>
          {note.text}
        </p>
      )}
    </div>
  );
}
