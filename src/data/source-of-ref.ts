/** The source of a dataset that is named. Whoever asks for the same one is given the same. */
import { inTime } from '../base/in-time';
import { type DatasetRef, keyOfRef } from './dataset-ref';
import {
  createPageSource,
  createSiteSource,
  type DatasetFile,
  type DatasetSource,
  heldByPage,
} from './dataset-source';
import { type FileHome, readFile } from './file-home';

const known = new Map<string, DatasetSource>();

/** @param base address of the page's own folder, with a slash at its end */
export function sourceOfRef(ref: DatasetRef, base: string): DatasetSource {
  const key = keyOfRef(ref);
  const source = known.get(key) ?? createSource(ref, base);
  known.set(key, source);
  return source;
}

function createSource(ref: DatasetRef, base: string): DatasetSource {
  switch (ref.at) {
    case 'site': {
      const held = heldByPage();
      return held ? createPageSource(ref.id, held) : createSiteSource(ref.id, base);
    }
    case 'device':
      return createLateSource(keyOfRef(ref), async () => {
        const { openFromDevice } = await inTime(import('./library/open-from-device'));
        return openFromDevice(ref.id);
      });
    case 'web':
      return createLateSource(keyOfRef(ref), async (signal) => {
        const { openFromWeb } = await inTime(import('./open/open-from-web'));
        return openFromWeb(ref.address, signal);
      });
  }
}

/** A source of which is known where its files lie when its dataset has been read. */
function createLateSource(key: string, open: (signal: AbortSignal) => Promise<DatasetFile>): DatasetSource {
  let home: FileHome | undefined;
  return {
    key,
    async readDataset(signal) {
      const opened = await open(signal);
      home = opened.home;
      return opened;
    },
    async readBytes(path, signal) {
      if (home === undefined) throw new Error('a text is read before its dataset');
      return readFile(home, path, signal);
    },
  };
}
