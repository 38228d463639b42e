/** Which dataset is meant: one that this site has, one that lies on this device, or one at an address that the link gives. */
import type { DatasetId } from '../domain/archive/ids';
import type { LibraryId } from './library/library-entry';

export type DatasetRef =
  | { readonly at: 'site'; readonly id: DatasetId }
  | { readonly at: 'device'; readonly id: LibraryId }
  /** Whole, or relative to the page. */
  | { readonly at: 'web'; readonly address: string };

/** Names it among all others, e.g. in a cache. */
export function keyOfRef(ref: DatasetRef): string {
  return `${ref.at}:${ref.at === 'web' ? ref.address : ref.id}`;
}

/** What it is called where nothing of it is known yet. */
export function nameOfRef(ref: DatasetRef): string {
  return ref.at === 'web' ? ref.address : ref.id;
}
