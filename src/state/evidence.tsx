/** The source texts that have arrived, and what they make of every quotation. */
import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { OpenedText } from '../data/dataset/stored-text';
import type { PlacedProblem } from '../data/document/problem';
import { sourceTextQuery, textProblemsQuery } from '../data/queries';
import type { QuotationId, SourceId } from '../domain/archive/ids';
import type { StoredText } from '../domain/archive/source';
import { SEGMENTS, type Segment } from '../domain/archive/vocabulary';
import type { EvidenceStatus } from '../domain/evidence/anchor';
import {
  evidenceStatuses,
  type SourceTexts,
  type TextKey,
  textKeyFrom,
} from '../domain/evidence/evidence-status';
import { useOpenDataset } from './open-dataset';

export interface Evidence {
  readonly texts: SourceTexts;
  readonly statuses: ReadonlyMap<QuotationId, EvidenceStatus>;
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

/** Fetches every stored text at once: a small dataset's are small, and each claim is checked before it is read. */
export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const { archive, loaded } = useOpenDataset();
  const segments = useMemo(
    () =>
      archive.sources.flatMap(({ id, texts }) =>
        SEGMENTS.flatMap((segment): readonly StoredSegment[] => {
          const stored = texts[segment];
          return stored === undefined ? [] : [{ key: textKeyFrom(id, segment), source: id, segment, stored }];
        }),
      ),
    [archive],
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
    return {
      texts,
      failures,
      problems: check.data ?? [],
      isChecked: check.isSuccess && !check.isPlaceholderData && !fetched.isLoading,
      checkFailure: check.error,
      statuses: evidenceStatuses(archive, texts),
      isLoading: fetched.isLoading,
      retry() {
        fetched.retry();
        if (check.isError) void check.refetch();
      },
    };
  }, [archive, opened, failures, check, fetched]);
  return <EvidenceContext value={evidence}>{children}</EvidenceContext>;
}

export function useEvidence(): Evidence {
  const evidence = useContext(EvidenceContext);
  if (evidence === null) throw new Error('useEvidence needs an EvidenceProvider above it');
  return evidence;
}
