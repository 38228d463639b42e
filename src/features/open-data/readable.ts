/** Reads a dataset before it takes the place of the one that is open: what cannot be shown spoils nothing. */
import type { QueryClient } from '@tanstack/react-query';
import { type DatasetRef, nameOfRef } from '../../data/dataset-ref';
import { LoadFailure } from '../../data/load-failure';
import { ForeignAddress } from '../../data/open/foreign-address';
import type { PlacedRefusal } from '../../data/open/opening';
import { datasetQuery } from '../../data/queries';
import { sourceOfRef } from '../../data/source-of-ref';

export interface Unreadable {
  readonly refusal: PlacedRefusal;
  /** Present where the file came, so that its faults can be looked at in it. */
  readonly faulty?: DatasetRef;
}

/** Undefined where the dataset can be shown, whole or in part; it is kept for the page that shows it. */
export async function whyUnreadable(client: QueryClient, ref: DatasetRef): Promise<Unreadable | undefined> {
  const query = datasetQuery(sourceOfRef(ref, import.meta.env.BASE_URL));
  try {
    const loaded = await client.fetchQuery(query);
    if (loaded.archive !== undefined) return undefined;
    loaded.remote?.close();
    client.removeQueries({ queryKey: query.queryKey, exact: true });
    const [first] = loaded.problems;
    if (first === undefined) return undefined;
    const { file, place, message, remedy } = first;
    return { refusal: { path: file, ...place, message, remedy }, faulty: ref };
  } catch (cause) {
    const { file: path = nameOfRef(ref), detail: message = String(cause) } =
      cause instanceof LoadFailure ? cause : {};
    const remedy =
      cause instanceof ForeignAddress
        ? 'download it, and bring the file'
        : 'try again; if it stays so, ask whoever keeps the dataset';
    return { refusal: { path, message, remedy } };
  }
}
