/**
 * A dataset at an address that a link gives. Only this site is asked, and those that whoever hosts it has named: what a link
 * says must not send the page anywhere. A file of another format is read as it seems to be meant.
 */
import type { DatasetFile } from '../dataset-source';
import { fetchBytes } from '../fetch-bytes';
import { bytesOfBlob } from '../file-home';
import { LoadFailure } from '../load-failure';
import { ForeignAddress } from './foreign-address';
import { filesOfMade, type OpenedFiles } from './import-files';
import { openBrought } from './opening';
import { todayHere } from './today';

/** Rejects with a `ForeignAddress` where the page may not ask there, else with a `LoadFailure`. */
export async function openFromWeb(written: string, signal: AbortSignal): Promise<DatasetFile> {
  const address = allowedAddress(written);
  const file = lastStep(address);
  const bytes = await fetchBytes(address.href, file, signal);
  const content = new Blob([bytes]);
  const { opening } = await openBrought({ files: [{ path: file, content }], passedOver: [] });
  switch (opening.is) {
    case 'refused': {
      const { message, remedy, line, column } = opening.refusal;
      const place = line === undefined ? '' : ` (${line}:${column ?? 1})`;
      throw new LoadFailure(file, `${message}${place}; ${remedy}`);
    }
    case 'import': {
      const { desk } = opening;
      try {
        return await openFiles(filesOfMade(await desk.make({ file, language: 'und', today: todayHere() })));
      } finally {
        desk.close();
      }
    }
    case 'dataset': {
      const { files } = opening.found;
      // Alone it has its texts beside it; out of an archive they came with it.
      if (files.size > 1 || files.get(opening.found.dataset) !== content) return openFiles(opening.found);
      return { bytes, file, home: { is: 'folder', address: new URL('.', address).href } };
    }
  }
}

async function openFiles({ dataset, files }: OpenedFiles): Promise<DatasetFile> {
  const content = files.get(dataset);
  if (content === undefined) throw new Error(`${dataset} is not among its files`);
  return { bytes: await bytesOfBlob(content, dataset), file: dataset, home: { is: 'files', files } };
}

function allowedAddress(written: string): URL {
  const address = URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI) : undefined;
  if (address === undefined || !/^https?:$/u.test(address.protocol)) {
    throw new LoadFailure(written, 'it is no address of the web');
  }
  const isAllowed =
    address.origin === new URL(document.baseURI).origin || allowedOrigins().includes(address.origin);
  if (!isAllowed) throw new ForeignAddress(address);
  return address;
}

/** Named when the page was built, in `VITE_DATA_ORIGINS`, with blanks between them; the policy lets the page ask there too. */
function allowedOrigins(): readonly string[] {
  return (import.meta.env.VITE_DATA_ORIGINS ?? '').split(/\s+/u).filter(Boolean);
}

function lastStep({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return last === '' ? 'dataset.json' : decodeURIComponentSafely(last);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
