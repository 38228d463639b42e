/** The source texts that have arrived, and what they make of every quotation. */
import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { OpenedText } from '../data/dataset/stored-text';
import type { PlacedProblem } from '../data/document/problem';
import { sourceTextQuery, textProblemsQuery } from '../data/queries';
import type { Archive } from '../domain/archive/archive';
import type { EventId, QuotationId, SourceId } from '../domain/archive/ids';
import type { StoredText } from '../domain/archive/source';
import { SEGMENTS, type Segment } from '../domain/archive/vocabulary';
import type { EvidenceStatus } from '../domain/evidence/anchor';
import {
  evidenceStatuses,
  type SourceTexts,
  type TextKey,
  textKeyFrom,
} from '../domain/evidence/evidence-status';
import { quotationsOfEvent } from '../domain/evidence/quotations';
import { useOpenDataset } from './open-dataset';
import { useKnownQuotation, useOpenEventId } from './open-event';
import { useView } from './view-context';

export interface Evidence {
  readonly texts: SourceTexts;
  /** Of all quotations of a dataset that the page holds; of a larger one those of what is open. */
  readonly statuses: ReadonlyMap<QuotationId, EvidenceStatus>;
  /** How many quotations were found of how many; absent where not all are looked for. */
  readonly counted?: { readonly found: number; readonly total: number };
  /** Why a text could not be fetched, by its key. */
  readonly failures: ReadonlyMap<TextKey, Error>;
  /** What the texts that have arrived decide against the dataset. */
  readonly problems: readonly PlacedProblem[];
  /** Whether all texts that can come have come, and `problems` is what they decide. */
  readonly isChecked: boolean;
  /** Why they could not be checked: then nobody knows whether they are sound. */
  readonly checkFailure: Error | null;
  readonly isLoading: boolean;
  /** Asks again for the texts that failed. */
  retry(): void;
}

/** Outside the component, so that the library runs it only when a result has changed. */
function combineTexts(results: readonly UseQueryResult<OpenedText>[]) {
  return {
    opened: results.map(({ data }) => data),
    failures: results.map(({ error }) => error),
    isLoading: results.some(({ isPending, isFetching }) => isPending && isFetching),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

const EvidenceContext = createContext<Evidence | null>(null);

interface StoredSegment {
  readonly key: TextKey;
  readonly source: SourceId;
  readonly segment: Segment;
  readonly stored: StoredText;
}

/**
 * A small dataset's texts are all fetched at once, and each claim is checked before it is read; of a larger one those that
 * the open event quotes, and the one that is read.
 */
export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const { loaded } = useOpenDataset();
  const quoting = useQuotingInView();
  const segments = useMemo(
    () =>
      quoting.sources.flatMap(({ id, texts }) =>
        SEGMENTS.flatMap((segment): readonly StoredSegment[] => {
          const stored = texts[segment];
          return stored === undefined ? [] : [{ key: textKeyFrom(id, segment), source: id, segment, stored }];
        }),
      ),
    [quoting],
  );
  const fetched = useQueries({
    queries: segments.map(({ source, segment, stored }) =>
      sourceTextQuery(loaded.source, source, segment, stored),
    ),
    combine: combineTexts,
  });
  const { opened, failures } = useMemo(() => {
    const byKey = { opened: new Map<TextKey, OpenedText>(), failures: new Map<TextKey, Error>() };
    for (const [index, { key }] of segments.entries()) {
      const [arrived, failure] = [fetched.opened[index], fetched.failures[index]];
      if (arrived !== undefined) byKey.opened.set(key, arrived);
      if (failure) byKey.failures.set(key, failure);
    }
    return byKey;
  }, [segments, fetched]);
  const check = useQuery(textProblemsQuery(loaded, opened));
  const evidence = useMemo((): Evidence => {
    const texts = new Map([...opened].map(([key, { text }]) => [key, text]));
    const statuses = evidenceStatuses(quoting, texts);
    const found = [...statuses.values()].filter(({ status }) => status === 'anchored').length;
    return {
      texts,
      failures,
      problems: check.data ?? [],
      isChecked: check.isSuccess && !check.isPlaceholderData && !fetched.isLoading,
      checkFailure: check.error,
      statuses,
      ...(loaded.whole && { counted: { found, total: statuses.size } }),
      isLoading: fetched.isLoading,
      retry() {
        fetched.retry();
        if (check.isError) void check.refetch();
      },
    };
  }, [loaded, quoting, opened, failures, check, fetched]);
  return <EvidenceContext value={evidence}>{children}</EvidenceContext>;
}

/** What quotes, of which the words are looked for. */
function useQuotingInView(): Pick<Archive, 'sources' | 'events'> {
  const { loaded, queries, sources } = useOpenDataset();
  const quotation = useView(({ view }) => view.quotation);
  const id = useOpenEventId();
  const { data } = useQuery({ ...queries.event(id ?? ('' as EventId)), enabled: id !== null });
  const event = id === null ? undefined : data?.value;
  const read = useKnownQuotation(quotation)?.quotation.source;
  return useMemo(() => {
    if (loaded.whole !== undefined) return loaded.whole.archive;
    const quoted = event ? quotationsOfEvent(event).map(({ quotation: each }) => each.source) : [];
    const wanted = new Set([...quoted, ...(read === undefined ? [] : [read])]);
    return {
      sources: [...wanted].flatMap((each) => sources.get(each) ?? []),
      events: event ? [event] : [],
    };
  }, [loaded, sources, event, read]);
}

export function useEvidence(): Evidence {
  const evidence = useContext(EvidenceContext);
  if (evidence === null) throw new Error('useEvidence needs an EvidenceProvider above it');
  return evidence;
}
