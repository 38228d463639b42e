/** The source texts that have arrived, and what they make of every quotation. */
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { sourceTextQuery } from '../data/queries';
import type { QuotationId, SourceId } from '../domain/archive/ids';
import { SEGMENTS, type Segment } from '../domain/archive/vocabulary';
import type { EvidenceStatus } from '../domain/evidence/anchor';
import {
  evidenceStatuses,
  type SourceTexts,
  type TextKey,
  textKeyFrom,
} from '../domain/evidence/evidence-status';
import type { NormalText } from '../domain/evidence/normal-text';
import { useOpenDataset } from './open-dataset';

export interface Evidence {
  readonly texts: SourceTexts;
  readonly statuses: ReadonlyMap<QuotationId, EvidenceStatus>;
  /** Why a text could not be fetched, by its key. */
  readonly failures: ReadonlyMap<TextKey, Error>;
  readonly isLoading: boolean;
  /** Asks again for the texts that failed. */
  retry(): void;
}

/** Outside the component, so that the library runs it only when a result has changed. */
function combineTexts(results: readonly UseQueryResult<NormalText>[]) {
  return {
    texts: results.map(({ data }) => data),
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
  readonly path: string;
}

/** Fetches every stored text at once: a small dataset's are small, and each claim is checked before it is read. */
export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const { archive, loaded } = useOpenDataset();
  const segments = useMemo(
    () =>
      archive.sources.flatMap(({ id, texts }) =>
        SEGMENTS.flatMap((segment): readonly StoredSegment[] => {
          const path = texts[segment]?.path;
          return path === undefined ? [] : [{ key: textKeyFrom(id, segment), source: id, segment, path }];
        }),
      ),
    [archive],
  );
  const fetched = useQueries({
    queries: segments.map(({ source, segment, path }) =>
      sourceTextQuery(loaded.source, source, segment, path),
    ),
    combine: combineTexts,
  });
  const evidence = useMemo((): Evidence => {
    const texts = new Map<TextKey, NormalText>();
    const failures = new Map<TextKey, Error>();
    for (const [index, { key }] of segments.entries()) {
      const [text, failure] = [fetched.texts[index], fetched.failures[index]];
      if (text !== undefined) texts.set(key, text);
      if (failure) failures.set(key, failure);
    }
    return {
      texts,
      failures,
      statuses: evidenceStatuses(archive, texts),
      isLoading: fetched.isLoading,
      retry: fetched.retry,
    };
  }, [archive, segments, fetched]);
  return <EvidenceContext value={evidence}>{children}</EvidenceContext>;
}

export function useEvidence(): Evidence {
  const evidence = useContext(EvidenceContext);
  if (evidence === null) throw new Error('useEvidence needs an EvidenceProvider above it');
  return evidence;
}
