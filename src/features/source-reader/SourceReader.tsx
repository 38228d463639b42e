/** The stored text in full, with the chosen words marked, scrolled to and focused. */
import { useQuery } from '@tanstack/react-query';
import { Fragment, useMemo, useState } from 'react';
import type { QuotationId, SourceId } from '../../domain/archive/ids';
import type { Source } from '../../domain/archive/source';
import { SEGMENTS, type Segment } from '../../domain/archive/vocabulary';
import { textKeyFrom } from '../../domain/evidence/evidence-status';
import type { NormalText } from '../../domain/evidence/normal-text';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { useKnownQuotation } from '../../state/open-event';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Pane } from '../../ui/Pane';
import { t } from '../../words/translate';
import { CoverageBar } from './CoverageBar';
import { LeftOutList } from './LeftOutList';
import { PassageActions } from './PassageActions';
import { PassageSteps } from './PassageSteps';
import { type Passage, passagesOf } from './passages';
import { SegmentText } from './SegmentText';
import { SourceHead } from './SourceHead';
import './source-reader.css';

interface SourceReaderProps {
  readonly quotation: QuotationId;
  readonly isDialog: boolean;
}

/** Nothing where the dataset has no such quotation; the page says so elsewhere. */
export function SourceReader({ quotation: chosen, isDialog }: SourceReaderProps) {
  const { sources } = useOpenDataset();
  const { failures } = useEvidence();
  const { closeSource } = useViewActions();
  const quoted = useKnownQuotation(chosen)?.quotation;
  const source = quoted && sources.get(quoted.source);
  const body = useSegment(source, 'body');
  const frame = useSegment(source, 'frame');
  const [isCoverageShown, setCoverageShown] = useState(false);
  if (quoted === undefined || source === undefined) return null;

  const segments = { body, frame };
  // Both texts are shown at once, or the second would push the first.
  const isAwaited = SEGMENTS.some(
    (name) =>
      source.texts[name] !== undefined &&
      segments[name].text === undefined &&
      !failures.has(textKeyFrom(source.id, name)),
  );
  const segment = (name: Segment) => (
    <SegmentText
      text={isAwaited ? undefined : segments[name].text}
      failure={failures.get(textKeyFrom(source.id, name))}
      isStored={source.texts[name] !== undefined}
      language={source.language}
      passages={segments[name].passages}
      chosen={chosen}
    />
  );
  return (
    <Pane name={t('region.source')} place="source" isDialog={isDialog} onClose={closeSource}>
      <div className="source-reader">
        <div className="top-bar source-reader__top">
          <div className="source-reader__bar">
            <Button onClick={closeSource}>
              <Icon name={isDialog ? 'left' : 'close'} />
              {isDialog ? t('source.back') : t('source.close')}
            </Button>
            <PassageSteps body={body.passages} frame={frame.passages} chosen={chosen} />
          </div>
          <PassageActions
            quotation={quoted}
            source={source}
            passages={segments[quoted.segment].passages}
            text={segments[quoted.segment].text}
          />
        </div>
        <SourceHead source={source}>
          {body.text !== undefined && (
            <CoverageBar
              source={source}
              text={body.text}
              isShownInText={isCoverageShown}
              onShowInText={setCoverageShown}
            />
          )}
        </SourceHead>
        {/* What comes takes the place of the words that it is coming, and of what stood below them: nothing has moved. */}
        <Fragment key={isAwaited ? 'awaited' : 'here'}>
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
        </Fragment>
      </div>
    </Pane>
  );
}

interface ReadSegment {
  /** Undefined while it is on its way, or where it failed or is not stored. */
  readonly text: NormalText | undefined;
  readonly passages: readonly Passage[];
}

/** The same object until the text itself or the dataset is another one. */
function useSegment(source: Source | undefined, segment: Segment): ReadSegment {
  const { loaded, queries } = useOpenDataset();
  const { texts } = useEvidence();
  const text = source && texts.get(textKeyFrom(source.id, segment));
  const { data } = useQuery({
    ...queries.quoting(source?.id ?? ('' as SourceId)),
    enabled: source !== undefined,
  });
  const shown = data?.value;
  return useMemo(() => {
    const events = { shown: shown ?? [], read: loaded.whole?.parsed.readEvents ?? [] };
    return { text, passages: source && text !== undefined ? passagesOf(events, source, segment, text) : [] };
  }, [shown, loaded, source, segment, text]);
}
