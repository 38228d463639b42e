/** Who says so: the chain in one line, which opens into its steps with their dates and the words that show them. */
import { useId, useState } from 'react';
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Hop } from '../../domain/archive/evidence';
import type { LocalText } from '../../domain/archive/language-map';
import type { AttributionChain } from '../../domain/evidence/attribution';
import { BasisLine } from '../../ui/BasisLine';
import { Button } from '../../ui/Button';
import { Chain } from '../../ui/Chain';
import { LocalTexts } from '../../ui/LocalTexts';
import { hopWords, ownVoiceWords } from '../../words/attribution-words';
import { capitalised } from '../../words/capitals';
import { edtfTextWords } from '../../words/event-dates';
import { inSequence } from '../../words/joining';
import { t } from '../../words/translate';
import { InferenceNote } from './InferenceNote';
import { QuotationButton } from './QuotationButton';

interface AttributionLineProps {
  readonly chain: AttributionChain;
  readonly event: DiplomaticEvent;
  /** Of its hops the first so many are the claim’s own. */
  readonly ownHops: number;
}

export function AttributionLine({ chain, event, ownHops }: AttributionLineProps) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { hops, isOwnVoice, source } = chain;
  const items = hops.map((hop, index) => {
    const { pieces, inferredBecause } = hopWords(hop);
    return {
      texts: index > 0 ? pieces : beginningLine(isOwnVoice ? ownVoiceWords(hop, source) : pieces),
      ...(inferredBecause !== undefined && {
        note: { word: t('attribution.inferred'), reason: inferredBecause },
      }),
    };
  });
  return (
    <div className="attribution">
      <Chain label={t('attribution.label')} items={items} isFirstStrong />
      <Button look="link" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'attribution.close' : 'attribution.open')}
      </Button>
      <ol id={listId} className="attribution__hops" hidden={!isOpen}>
        {isOpen &&
          hops.map((hop, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a hop has no id of its own; its place in the chain is its identity
            <HopItem key={index} hop={hop} event={event} isOfSource={index >= ownHops} />
          ))}
      </ol>
    </div>
  );
}

function beginningLine([first, ...others]: readonly LocalText[]): readonly LocalText[] {
  return first ? [{ ...first, text: capitalised(first.text) }, ...others] : [];
}

interface HopItemProps {
  readonly hop: Hop;
  readonly event: DiplomaticEvent;
  readonly isOfSource: boolean;
}

function HopItem({ hop, event, isOfSource }: HopItemProps) {
  return (
    <li className="attribution__hop">
      <p>
        <LocalTexts texts={hopWords(hop).pieces} />
        <span className="property-row__aside">
          {' '}
          {inSequence(
            hop.date === undefined ? t('attribution.dateNotStated') : edtfTextWords(hop.date),
            isOfSource ? t('attribution.fromSource') : undefined,
          )}
        </span>
      </p>
      {hop.evidence.map((quotation) => (
        <BasisLine key={quotation.id} kind="stated">
          <QuotationButton quotation={quotation} event={event.id} look="inline" />
        </BasisLine>
      ))}
      {hop.inference && <InferenceNote inference={hop.inference} />}
    </li>
  );
}
