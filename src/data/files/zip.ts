/** A zip archive of named files. */
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { BroughtFile } from './brought-file';

const OPTIONS = {
  // The page's policy allows no workers but those that are files of its own.
  useWebWorkers: false,
  // The earliest that the format knows, in the zone of whoever asks: the clock must not make two archives of the same files.
  lastModDate: new Date(1980, 0, 1),
  extendedTimestamp: false,
} as const;

/**
 * In the order given, and for the same files the same bytes in the same browser; another may pack a little otherwise.
 * The paths must be sound and differ. Rejects where a content can no longer be read.
 */
export async function zipOf(files: readonly BroughtFile[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), OPTIONS);
  for (const { path, content } of files) await writer.add(path, new BlobReader(content));
  return writer.close();
}
