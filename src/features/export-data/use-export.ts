/** Writes a file of the chosen format, says how far it is, and hands it to the browser. */
import { useEffect, useRef, useState } from 'react';
import { inTime } from '../../base/in-time';
import { eventsLeft } from '../../data/export/events-left';
import type { ExportInput } from '../../data/export/export-input';
import { type ExportReport, withUnread } from '../../data/export/export-report';
import type { ExportFormat } from '../../data/export/formats';
import { originalFiles } from '../../data/export/original-files';
import { NO_FILTER } from '../../domain/filter/event-filter';
import { linkFromView, linkToQuotation } from '../../state/address-sync';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { useView } from '../../state/view-context';
import { filterFromView, INITIAL_VIEW } from '../../state/view-state';
import { saveFile } from '../../ui/save-file';
import { attributionInWords, inferenceInWords } from '../../words/citation';
import { datedWords, inferredWords } from '../../words/date-basis';
import { interfaceLanguage, t } from '../../words/translate';

type ExportName = ExportFormat['name'] | 'original';

type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'writing'; readonly name: ExportName; readonly written: number }
  | { readonly is: 'written'; readonly name: ExportName; readonly report?: ExportReport }
  | { readonly is: 'failed'; readonly name: ExportName; readonly message: string };

/** Pieces that are put together before the browser takes them over: many small ones take many times their size. */
const PIECES_TOGETHER = 1000;

export interface Exporting {
  readonly state: ExportState;
  /** @param isAll whether all events are written, or those that the filter leaves */
  save(format: ExportFormat, isAll: boolean): void;
  /** The dataset as it was opened, with its texts. */
  saveOriginal(): void;
  stop(): void;
}

export function useExport(): Exporting {
  const { archive, store, loaded } = useOpenDataset();
  const { texts, statuses } = useEvidence();
  const view = useView((state) => state.view);
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const stopping = useRef(new AbortController());
  // When it is closed, nobody waits any more.
  useEffect(() => () => stopping.current.abort(), []);

  const run = (name: ExportName, work: (signal: AbortSignal) => Promise<ExportReport | undefined>) => {
    stopping.current.abort();
    const mine = new AbortController();
    stopping.current = mine;
    setState({ is: 'writing', name, written: 0 });
    work(mine.signal).then(
      (report) => {
        if (!mine.signal.aborted) setState({ is: 'written', name, ...(report && { report }) });
      },
      (cause: unknown) => {
        if (mine.signal.aborted) return;
        setState({ is: 'failed', name, message: cause instanceof Error ? cause.message : String(cause) });
      },
    );
  };

  return {
    state,
    save: (format, isAll) =>
      run(format.name, async (signal) => {
        const filter = isAll ? NO_FILTER : filterFromView(view);
        const asked = { store, filter, order: format.order, declared: loaded.eventCount };
        const [write, { events, includes, unread }] = await Promise.all([
          inTime(format.loadWriter()),
          eventsLeft(asked, signal),
        ]);
        const input: ExportInput = {
          head: archive,
          events,
          store,
          filter,
          evidence: { texts, statuses },
          ...(includes && { includes }),
          language: interfaceLanguage(),
          exportedAt: new Date(),
          link: linkFromView(isAll ? { ...INITIAL_VIEW, dataset: view.dataset } : view),
          linkToEvent: (event) => linkFromView({ ...INITIAL_VIEW, dataset: view.dataset, event }),
          linkToQuotation: (quotation, event) => linkToQuotation(view.dataset, quotation, event),
          words: {
            kind: (kind) => t(`kind.${kind}`),
            standing: (standing) => t(`standing.${standing}`),
            dated: (event) => datedWords(event, archive),
            inferred: inferredWords,
            attribution: attributionInWords,
            inference: inferenceInWords,
            uncertainDate: t('export.uncertainDate'),
            notEnded: t('export.notEnded'),
            noEvidenceYet: t('event.noEvidenceYet'),
          },
        };
        const pieces = write(input);
        const parts: Blob[] = [];
        let together: (string | Blob)[] = [];
        const putTogether = () => {
          parts.push(new Blob(together));
          together = [];
        };
        let step = await pieces.next();
        for (let count = 1; !step.done; count += 1) {
          together.push(step.value);
          if (together.length === PIECES_TOGETHER) {
            putTogether();
            signal.throwIfAborted();
            setState({ is: 'writing', name: format.name, written: count });
          }
          step = await pieces.next();
        }
        putTogether();
        const report = withUnread(step.value, unread);
        signal.throwIfAborted();
        saveFile(new Blob(parts, { type: format.mediaType }), `${fileName(archive)}.${format.extension}`);
        return report;
      }),
    saveOriginal: () =>
      run('original', async (signal) => {
        const files = await originalFiles(loaded, signal);
        const { zipOf } = await inTime(import('../../data/files/zip'));
        const zip = await zipOf(files);
        signal.throwIfAborted();
        saveFile(zip, `${fileName(archive)}.zip`);
        return undefined;
      }),
    stop() {
      stopping.current.abort();
      setState({ is: 'idle' });
    },
  };
}

/** An id stands in it, and a version that may have any signs. */
function fileName({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}-${version.replaceAll(/[^A-Za-z0-9.+_-]+/gu, '-').slice(0, LONGEST)}`;
}

const LONGEST = 60;
