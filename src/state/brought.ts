/**
 * What a reader has just brought to the page, by dropping it anywhere, until the desk that opens it has taken it. No choice of
 * the view: no link says anything of it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../base/result';
import type { Brought, Refusal } from '../data/files/brought-file';

export type Bringing = Promise<Result<Brought, Refusal>>;

interface BroughtState {
  readonly bringing: Bringing | null;
}

export const broughtStore: StoreApi<BroughtState> = createStore<BroughtState>()(() => ({ bringing: null }));

/** Gives it once. */
export function takeBrought(): Bringing | null {
  const { bringing } = broughtStore.getState();
  if (bringing !== null) broughtStore.setState({ bringing: null });
  return bringing;
}
