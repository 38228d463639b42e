/** The stored text in full, with the chosen words marked, scrolled to and focused. */
import { useMemo, useState } from 'react';
import type { QuotationId } from '../../domain/archive/ids';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Pane } from '../../ui/Pane';
import { t } from '../../words/translate';
import { CoverageBar } from './CoverageBar';
import { LeftOutList } from './LeftOutList';
import { PassageActions } from './PassageActions';
import { PassageSteps } from './PassageSteps';
import { passagesOf } from './passages';
import { SegmentText } from './SegmentText';
import { SourceHead } from './SourceHead';
import './source-reader.css';

interface SourceReaderProps {
  readonly quotation: QuotationId;
  readonly isDialog: boolean;
}

/** Nothing where the dataset has no such quotation; the page says so elsewhere. */
export function SourceReader({ quotation: chosen, isDialog }: SourceReaderProps) {
  const { archive, quotations, sources } = useOpenDataset();
  const { statuses, texts, failures } = useEvidence();
  const { closeSource } = useViewActions();
  const quoted = quotations.get(chosen)?.quotation;
  const source = quoted && sources.get(quoted.source);
  const passages = useMemo(
    () => ({
      body: source ? passagesOf(archive, source, 'body', statuses) : [],
      frame: source ? passagesOf(archive, source, 'frame', statuses) : [],
    }),
    [archive, source, statuses],
  );
  const [isCoverageShown, setCoverageShown] = useState(false);
  if (quoted === undefined || source === undefined) return null;

  const body = texts.get(textKeyFrom(source.id, 'body'));

  const segment = (name: 'body' | 'frame') => {
    const key = textKeyFrom(source.id, name);
    return (
      <SegmentText
        text={texts.get(key)}
        failure={failures.get(key)}
        isStored={source.texts[name] !== undefined}
        language={source.language}
        passages={passages[name]}
        chosen={chosen}
      />
    );
  };
  return (
    <Pane name={t('region.source')} isDialog={isDialog} onClose={closeSource}>
      <div className="source-reader">
        <div className="source-reader__top">
          <div className="source-reader__bar">
            <Button onClick={closeSource}>
              <Icon name={isDialog ? 'left' : 'close'} />
              {isDialog ? t('source.back') : t('source.close')}
            </Button>
            <PassageSteps segments={[passages.body, passages.frame]} chosen={chosen} />
          </div>
          <PassageActions
            quotation={quoted}
            source={source}
            passages={passages[quoted.segment]}
            text={texts.get(textKeyFrom(source.id, quoted.segment))}
          />
        </div>
        <SourceHead source={source}>
          {body !== undefined && (
            <CoverageBar
              source={source}
              text={body}
              isShownInText={isCoverageShown}
              onShowInText={setCoverageShown}
            />
          )}
        </SourceHead>
        <article
          className="source-reader__text"
          aria-label={t('source.title')}
          data-coverage-shown={isCoverageShown}
        >
          {segment('body')}
          {source.texts.frame && (
            <section className="source-reader__frame" aria-label={t('source.frame')}>
              <h3 className="section-label">{t('source.frame')}</h3>
              <p className="source-reader__help">{t('source.frameHelp')}</p>
              {segment('frame')}
            </section>
          )}
        </article>
        <LeftOutList source={source} />
      </div>
    </Pane>
  );
}
