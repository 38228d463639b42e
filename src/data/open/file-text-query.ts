/** The text of one of a dataset's files, to be looked at: the dataset itself, or one of its parts. */
import { queryOptions } from '@tanstack/react-query';
import type { LoadedDataset } from '../dataset/load-dataset';
import { decodeText } from '../document/decode-text';
import { readFile } from '../file-home';
import { unpacked } from '../parts/unpack';

/** Milliseconds for which it is kept when nobody looks at it: it may be large. */
const KEPT = 60_000;

/** @param file as problems name it */
export function fileTextQuery({ source, home }: LoadedDataset, file: string) {
  return queryOptions({
    queryKey: ['file-text', source.key, file],
    queryFn: async ({ signal }): Promise<string> => {
      const bytes = await readFile(home, file, signal);
      return decodeText(file.endsWith('.gz') ? await unpacked(bytes) : bytes).text;
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT,
  });
}
