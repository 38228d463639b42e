/** The chosen passage: which events it supports, and the ways to cite it and to link to it. */
import { useQuery } from '@tanstack/react-query';
import type { Quotation } from '../../domain/archive/evidence';
import type { Source } from '../../domain/archive/source';
import { overlapping } from '../../domain/evidence/defects';
import { isDirectSpeech } from '../../domain/evidence/direct-speech';
import type { NormalText } from '../../domain/evidence/normal-text';
import { paragraphsFromText } from '../../domain/evidence/paragraphs';
import { attributionOf } from '../../domain/evidence/quotations';
import { linkToQuotation } from '../../state/address-sync';
import { useOpenDataset } from '../../state/open-dataset';
import { linkReach, publishedLinks } from '../../state/published-links';
import { useView, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { CopyText } from '../../ui/CopyText';
import { Icon } from '../../ui/Icon';
import { citationOf } from '../../words/citation';
import { withReach } from '../../words/link-words';
import { t } from '../../words/translate';
import { MarginEvent } from './MarginEvent';
import { eventsOf, isPassage, type Passage } from './passages';

interface PassageActionsProps {
  readonly quotation: Quotation;
  readonly source: Source;
  /** Passages of the same segment. */
  readonly passages: readonly Passage[];
  readonly text: NormalText | undefined;
}

export function PassageActions({ quotation, source, passages, text }: PassageActionsProps) {
  const { archive, queries } = useOpenDataset();
  const dataset = useView(({ view }) => view.dataset);
  const event = useView(({ view }) => view.event);
  const { openOverlay } = useViewActions();
  const { data: quoting } = useQuery(queries.quoting(source.id));
  const chosen = passages.find((passage) => isPassage(passage, quotation.id));
  const supported = chosen ? eventsOf(overlapping(passages, chosen)) : [];
  const link = () => linkToQuotation(dataset, quotation.id, event);
  const citation = () => {
    const paragraph =
      text && chosen && overlapping(paragraphsFromText(text), chosen).map(({ number }) => number)[0];
    return citationOf({
      archive,
      quotation,
      source,
      attribution: attributionOf(quotation.id, quoting?.value ?? []),
      link: publishedLinks(dataset, archive.id).toQuotation(quotation.id, event),
      ...(paragraph !== undefined && { paragraph }),
      ...(text && chosen && { isDirect: isDirectSpeech(text, chosen.start) }),
    });
  };
  // The citation ends in the link, and the link names the open event.
  const subject = `${quotation.id} ${event ?? ''}`;
  return (
    <div className="passage-actions">
      {chosen && <p className="passage-actions__label">{supportWords(chosen, supported.length)}</p>}
      {supported.length > 0 && (
        <ul className="passage-actions__events">
          {supported.map(({ event: each, quotation: id }) => (
            <MarginEvent key={each.id} event={each} quotation={id} />
          ))}
        </ul>
      )}
      <div className="passage-actions__copy">
        <Button onClick={() => openOverlay('cite')}>
          <Icon name="cite" />
          {t('cite.open')}
        </Button>
        <CopyText
          text={citation}
          subject={subject}
          help={t('source.wordAndHelp', {
            word: t('source.copyQuotation'),
            help: t('source.copyQuotationHelp'),
          })}
          copied={t('source.quotationCopied')}
          refused={t('source.notCopied')}
        >
          <Icon name="quote" />
          {t('source.copyQuotation')}
        </CopyText>
        <CopyText
          text={link}
          subject={subject}
          help={t('source.wordAndHelp', {
            word: t('source.copyPassageLink'),
            help: t('source.copyPassageLinkHelp'),
          })}
          copied={withReach(t('source.passageLinkCopied'), linkReach(dataset))}
          refused={t('source.notCopied')}
        >
          <Icon name="link" />
          {t('source.copyPassageLink')}
        </CopyText>
      </div>
    </div>
  );
}

function supportWords({ use }: Passage, events: number): string {
  if (events > 0 || use === 'claim' || use === 'withheld') return t('source.supports');
  return t(`source.supportsNoEvent.${use}`);
}
