/** From what was brought to the dataset in it: an archive that comes alone is unpacked first. */
import { ok, type Result } from '../../base/result';
import type { Brought, BroughtFile, Refusal } from './brought-file';
import { chooseDataset, type DatasetFiles } from './dataset-files';

export interface ReadBrought {
  readonly chosen: Result<DatasetFiles, Refusal>;
  readonly passedOver: readonly Refusal[];
}

export async function readBrought(brought: Brought): Promise<ReadBrought> {
  const unpacked = await unpackedIfAlone(brought);
  if (!unpacked.ok) return { chosen: unpacked, passedOver: brought.passedOver };
  const { files, passedOver } = unpacked.value;
  return { chosen: await chooseDataset(files), passedOver };
}

async function unpackedIfAlone(brought: Brought): Promise<Result<Brought, Refusal>> {
  const [file, ...more] = brought.files;
  if (file === undefined || more.length > 0 || !(await isZip(file))) return ok(brought);
  // The library comes with the first archive.
  const { unzip } = await import('./unzip');
  const unpacked = await unzip(file.content);
  if (!unpacked.ok) return unpacked;
  const { files, passedOver } = unpacked.value;
  return ok({ files, passedOver: [...brought.passedOver, ...passedOver] });
}

/** By its first bytes, those of an entry or of the end where there is none: a file's name says little. */
async function isZip({ content }: BroughtFile): Promise<boolean> {
  // What cannot be read is told by whoever reads it whole.
  const beginning = await content
    .slice(0, 4)
    .text()
    .catch(() => '');
  return beginning === 'PK\u0003\u0004' || beginning === 'PK\u0005\u0006';
}
