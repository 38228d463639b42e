/** One part of an open dataset, alone in a frame, and below it whose it is. */
import { useCallback } from 'react';
import { localText } from '../../domain/archive/language-map';
import { EventList } from '../../features/event-list';
import { TimelineView } from '../../features/timeline';
import type { ReadEmbed } from '../../state/embed-address';
import { useOpenDataset } from '../../state/open-dataset';
import { useOpenEventId } from '../../state/open-event';
import { useMediaQuery } from '../../ui/use-media-query';
import { inSequence } from '../../words/joining';
import { interfaceLanguage, t } from '../../words/translate';
import { EventStatus } from '../EventStatus';
import { LoadStatus } from '../LoadStatus';
import { ProblemsPanel } from '../ProblemsPanel';
import { markReady } from '../ready';
import { useDocumentTitle } from '../use-document-title';
import { EmbeddedEvent } from './EmbeddedEvent';
import { EmbedFoot } from './EmbedFoot';

/** Where the chart has no room for words at its marks' full height; the page's own condition. */
const NARROW = '(max-width: 959.98px)';

export function EmbedPage({ embed: { show, unfit } }: { readonly embed: ReadEmbed }) {
  const { archive, loaded } = useOpenDataset();
  const event = useOpenEventId();
  useDocumentTitle(show === 'event' ? event : null);
  const isNarrow = useMediaQuery(NARROW);
  const onShown = useCallback(() => {
    markReady();
    // The rest of a large dataset waits until its first part is on the screen.
    loaded.remote?.readOn();
  }, [loaded]);
  const title = localText(archive.title, interfaceLanguage());
  return (
    <div className="embed" data-show={show}>
      <main className="embed__main">
        <h1 className="visually-hidden" lang={title.language}>
          {title.text}
        </h1>
        <LoadStatus />
        <ProblemsPanel
          loaded={loaded}
          problems={loaded.problems}
          count={loaded.problemCount}
          left={{ shown: loaded.whole?.archive.events.length ?? loaded.eventCount, total: loaded.eventCount }}
        />
        {unfit.map(({ field, value, known }) => (
          <p key={field} className="embed__unfit" role="status">
            {t('embed.unfit', { written: `${field}=${value}`, known: inSequence(...known) })}
          </p>
        ))}
        {show === 'chart' && (
          <>
            <h2 className="visually-hidden">{t('region.timeline')}</h2>
            <TimelineView
              status={<EventStatus />}
              density={isNarrow ? 'compact' : 'full'}
              isAlone
              onDrawn={onShown}
            />
          </>
        )}
        {show === 'list' && <EventList look="full" isAlone onShown={onShown} />}
        {show === 'event' && <EmbeddedEvent id={event} onShown={onShown} />}
      </main>
      <EmbedFoot show={show} />
    </div>
  );
}
