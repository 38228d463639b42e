/** The store for components: one per page, handed down, so that tests and embeds can have their own. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { EventFilter } from '../domain/filter/event-filter';
import { filterFromView } from './view-state';
import type { ViewActions, ViewStore, ViewStoreState } from './view-store';

const ViewContext = createContext<ViewStore | null>(null);

interface ViewProviderProps {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

export function ViewProvider({ store, children }: ViewProviderProps) {
  return <ViewContext value={store}>{children}</ViewContext>;
}

export function useView<T>(select: (state: ViewStoreState) => T): T {
  const store = useContext(ViewContext);
  if (store === null) throw new Error('useView needs a ViewProvider above it');
  return useStore(store, select);
}

export function useViewActions(): ViewActions {
  return useView(({ actions }) => actions);
}

/** The filter as chosen; the same object until a choice changes. */
export function useEventFilter(): EventFilter {
  return useView(useShallow(({ view }) => filterFromView(view)));
}
