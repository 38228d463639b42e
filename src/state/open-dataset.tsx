/** The dataset that is open, with its indexes, for every feature below. */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LoadedDataset } from '../data/dataset/load-dataset';
import { storeQueries } from '../data/queries';
import { type ActorTree, createActorTree } from '../domain/actors/actor-tree';
import { type Lane, lanesFromSides } from '../domain/actors/lanes';
import type { Archive } from '../domain/archive/archive';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { Quotation } from '../domain/archive/evidence';
import type { ActorId, EventId, OutsideReferenceId, QuotationId, SourceId } from '../domain/archive/ids';
import type { OutsideReference, Source } from '../domain/archive/source';
import { quotationsOfEvent, quotationsOfSource } from '../domain/evidence/quotations';
import { filterableFrom, optionsPresent } from '../domain/filter/event-filter';
import type { EventFacets } from '../domain/filter/facets';
import type { EventStore } from '../domain/store/event-store';

interface QuotedInDataset {
  readonly quotation: Quotation;
  readonly event?: EventId;
}

export interface OpenDataset {
  readonly archive: Archive;
  readonly store: EventStore;
  readonly queries: ReturnType<typeof storeQueries>;
  readonly loaded: LoadedDataset;
  readonly tree: ActorTree;
  readonly lanes: readonly Lane[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly outsideReferences: ReadonlyMap<OutsideReferenceId, OutsideReference>;
  /** What any event has of the filter's options. */
  readonly present: { readonly actors: ReadonlySet<ActorId>; readonly facets: EventFacets };
  /** Every quotation; with the event whose claim it bears or in whose telling it is spoiled, if any. */
  readonly quotations: ReadonlyMap<QuotationId, QuotedInDataset>;
}

/** Undefined where the file gave no archive. */
function openDatasetFrom(loaded: LoadedDataset): OpenDataset | undefined {
  const { archive, store, source } = loaded;
  if (archive === undefined || store === undefined) return undefined;
  const tree = createActorTree(archive.actors, archive.sides);
  return {
    archive,
    store,
    queries: storeQueries(store, source.key),
    loaded,
    tree,
    lanes: lanesFromSides(archive.sides),
    sources: new Map(archive.sources.map((record) => [record.id, record])),
    outsideReferences: new Map(archive.outsideReferences.map((record) => [record.id, record])),
    present: optionsPresent(archive.events.map((event) => filterableFrom(event, tree))),
    quotations: new Map<QuotationId, QuotedInDataset>([
      ...archive.sources
        .flatMap(quotationsOfSource)
        .map((quotation) => [quotation.id, { quotation }] as const),
      ...archive.sources
        .flatMap(({ defects }) => defects)
        .flatMap(({ quotation, event }) =>
          event === undefined ? [] : [[quotation.id, { quotation, event }] as const],
        ),
      ...archive.events
        .flatMap(quotationsOfEvent)
        .map(({ quotation, event }) => [quotation.id, { quotation, event: event.id }] as const),
    ]),
  };
}

const OpenDatasetContext = createContext<OpenDataset | null>(null);

interface OpenDatasetProviderProps {
  readonly loaded: LoadedDataset;
  /** Shown where the file could not be read at all. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export function OpenDatasetProvider({ loaded, fallback, children }: OpenDatasetProviderProps) {
  const open = useMemo(() => openDatasetFrom(loaded), [loaded]);
  if (open === undefined) return fallback;
  return <OpenDatasetContext value={open}>{children}</OpenDatasetContext>;
}

export function useOpenDataset(): OpenDataset {
  const open = useContext(OpenDatasetContext);
  if (open === null) throw new Error('useOpenDataset needs an OpenDatasetProvider above it');
  return open;
}

/** One whole record: undefined while it is on its way, null where the dataset has none of that id. */
export function useEvent(id: EventId): DiplomaticEvent | null | undefined {
  const { queries } = useOpenDataset();
  const { data } = useQuery(queries.event(id));
  return data === undefined ? undefined : (data.value ?? null);
}
