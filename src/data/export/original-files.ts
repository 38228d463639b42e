/** A dataset as it was opened, with the texts that it names: byte for byte, faulty records and all. */
import type { LoadedDataset } from '../dataset/load-dataset';
import type { BroughtFile } from '../files/brought-file';

/** Rejects where one of them cannot be had any more. */
export async function originalFiles(
  { source, archive }: LoadedDataset,
  signal: AbortSignal,
): Promise<readonly BroughtFile[]> {
  const { bytes, file } = await source.readDataset(signal);
  const paths = new Set(
    (archive?.sources ?? []).flatMap(({ texts }) => Object.values(texts).map(({ path }) => path)),
  );
  const texts = [...paths].map(async (path) => ({
    path,
    content: new Blob([new Uint8Array(await source.readBytes(path, signal))]),
  }));
  return [{ path: file, content: new Blob([bytes]) }, ...(await Promise.all(texts))];
}
