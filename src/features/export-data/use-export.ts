/** Writes a file of the chosen format, says how far it is, and hands it to the browser. */
import { useEffect, useRef, useState } from 'react';
import { inTime } from '../../base/in-time';
import { eventsLeft } from '../../data/export/events-left';
import { type ExportInput, exportedVersion } from '../../data/export/export-input';
import { type ExportReport, type LeftOutKind, withUnread } from '../../data/export/export-report';
import type { ExportFormat } from '../../data/export/formats';
import { originalFiles } from '../../data/export/original-files';
import { NO_FILTER } from '../../domain/filter/event-filter';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { publishedLinks } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { filterFromView, INITIAL_VIEW } from '../../state/view-state';
import { saveFile } from '../../ui/save-file';
import { attributionInWords, inferenceInWords } from '../../words/citation';
import { datedWords, inferredWords } from '../../words/date-basis';
import { extentWords } from '../../words/extent-words';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';

type ExportName = ExportFormat['name'] | 'original';

export type Outcome =
  | { readonly is: 'writing'; readonly written: number }
  | { readonly is: 'written'; readonly report?: ExportReport }
  | { readonly is: 'failed'; readonly message: string };

type Outcomes = ReadonlyMap<ExportName, Outcome>;

/** Pieces that are put together before the browser takes them over: many small ones take many times their size. */
const PIECES_TOGETHER = 1000;

export interface Exporting {
  /** What became of each format since the panel was opened; one at a time is being written. */
  readonly outcomes: Outcomes;
  /** @param isAll whether all events are written, or those that the filter leaves */
  save(format: ExportFormat, isAll: boolean): void;
  /** The dataset as it was opened, with its texts. */
  saveOriginal(): void;
  stop(): void;
}

export function useExport(): Exporting {
  const { archive, store, loaded, tree } = useOpenDataset();
  const { texts, statuses } = useEvidence();
  const view = useView((state) => state.view);
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const tell = (name: ExportName, outcome: Outcome) =>
    setOutcomes((known) => new Map(known).set(name, outcome));
  const dropUnfinished = () =>
    setOutcomes((known) => new Map([...known].filter(([, { is }]) => is !== 'writing')));
  const stopping = useRef(new AbortController());
  // When it is closed, nobody waits any more.
  useEffect(() => () => stopping.current.abort(), []);

  const run = (name: ExportName, work: (signal: AbortSignal) => Promise<ExportReport | undefined>) => {
    stopping.current.abort();
    const mine = new AbortController();
    stopping.current = mine;
    dropUnfinished();
    tell(name, { is: 'writing', written: 0 });
    work(mine.signal).then(
      (report) => {
        if (!mine.signal.aborted) tell(name, { is: 'written', ...(report && { report }) });
      },
      (cause: unknown) => {
        if (mine.signal.aborted) return;
        tell(name, { is: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
      },
    );
  };

  return {
    outcomes,
    save: (format, isAll) =>
      run(format.name, async (signal) => {
        const links = publishedLinks(view.dataset, archive.id);
        const filter = isAll ? NO_FILTER : filterFromView(view);
        const asked = { store, filter, order: format.order, declared: loaded.eventCount };
        const [write, { events, includes, unread }] = await Promise.all([
          inTime(format.loadWriter()),
          eventsLeft(asked, signal),
        ]);
        const input: ExportInput = {
          head: archive,
          events,
          unread,
          store,
          filter,
          evidence: { texts, statuses },
          ...(includes && { includes }),
          language: interfaceLanguage(),
          exportedAt: new Date(),
          opensAnywhere: links.reach === 'anyone',
          link: links.toView(isAll ? { ...INITIAL_VIEW, dataset: view.dataset } : view),
          linkToEvent: links.toEvent,
          linkToQuotation: links.toQuotation,
          words: {
            kind: (kind) => t(`kind.${kind}`),
            standing: (standing) => t(`standing.${standing}`),
            dated: (event) => datedWords(event, archive),
            inferred: inferredWords,
            extent: (told) => extentWords(told, filter, tree, archive.sources),
            leftOut: leftOutWords,
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
            tell(format.name, { is: 'writing', written: count });
          }
          step = await pieces.next();
        }
        putTogether();
        const report = withUnread(step.value, unread);
        signal.throwIfAborted();
        saveFile(
          new Blob(parts, { type: format.mediaType }),
          `${fileName({ head: archive, ...(includes && { includes }) })}.${format.extension}`,
        );
        return report;
      }),
    saveOriginal: () =>
      run('original', async (signal) => {
        const files = await originalFiles(loaded, signal);
        const { zipOf } = await inTime(import('../../data/files/zip'));
        const zip = await zipOf(files);
        signal.throwIfAborted();
        saveFile(zip, `${fileName({ head: archive })}.zip`);
        return undefined;
      }),
    stop() {
      stopping.current.abort();
      dropUnfinished();
    },
  };
}

export function leftOutWords(kind: LeftOutKind, count: number): string {
  return t(`export.leftOut.${kind}`, { count, number: numberWords(count) });
}

/** An id stands in it, and a version that may have any signs. */
function fileName({ head, ...excerpt }: Pick<ExportInput, 'head' | 'includes'>): string {
  const version = head.version.replaceAll(/[^A-Za-z0-9.+_-]+/gu, '-').slice(0, LONGEST);
  return `${head.id}-${exportedVersion({ head: { ...head, version }, ...excerpt })}`;
}

const LONGEST = 60;
