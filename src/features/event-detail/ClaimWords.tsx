/** A claim: what is said in short, the exact words that bear it, and who says so. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import { localText } from '../../domain/archive/language-map';
import { attributionChain } from '../../domain/evidence/attribution';
import { useOpenDataset } from '../../state/open-dataset';
import { Chain } from '../../ui/Chain';
import { hopWords } from '../../words/attribution-words';
import { INTERFACE_LANGUAGE, t } from '../../words/translate';
import { InferenceNote } from './InferenceNote';
import { QuotationButton } from './QuotationButton';

interface ClaimWordsProps {
  readonly claim: Claim;
  readonly event: DiplomaticEvent;
}

export function ClaimWords({ claim, event }: ClaimWordsProps) {
  const { sources } = useOpenDataset();
  const chain = attributionChain(claim, sources);
  const gloss = claim.gloss && localText(claim.gloss, INTERFACE_LANGUAGE);
  const note = claim.note && localText(claim.note, INTERFACE_LANGUAGE);
  const items = chain.hops.map((hop, index) => {
    const { text, inferredBecause } = hopWords(hop);
    const isOwnVoice = index === 0 && chain.isOwnVoice;
    return {
      text: isOwnVoice
        ? `${localText(hop.name, INTERFACE_LANGUAGE).text}, ${t('attribution.ownVoice')}`
        : text,
      ...(inferredBecause !== undefined && {
        note: { word: t('attribution.inferred'), title: inferredBecause },
      }),
    };
  });
  return (
    <div className="claim">
      {gloss && (
        <h3 className="claim__gloss" lang={gloss.language}>
          {gloss.text} <span className="claim__modality">{t(`modality.${claim.modality}`)}</span>
        </h3>
      )}
      {claim.evidence.map((quotation) => (
        <QuotationButton key={quotation.id} quotation={quotation} event={event.id} />
      ))}
      {claim.evidence.length > 0 && <Chain label={t('attribution.label')} items={items} isFirstStrong />}
      {claim.inference && <InferenceNote inference={claim.inference} />}
      {note && (
        <p className="claim__note" lang={note.language}>
          {note.text}
        </p>
      )}
    </div>
  );
}
