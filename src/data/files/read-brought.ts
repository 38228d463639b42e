/** From what was brought to the dataset in it: an archive that comes alone is unpacked first. */
import { inTime } from '../../base/in-time';
import { ok, type Result } from '../../base/result';
import { type Brought, bytesOf, type Refusal } from './brought-file';
import { chooseDataset, type DatasetFiles } from './dataset-files';

/** The first four bytes of an entry, and of the end where there is none. A file's name says little. */
const ZIP_BEGINNINGS = ['PK\u0003\u0004', 'PK\u0005\u0006'];

export interface ReadBrought {
  readonly chosen: Result<DatasetFiles, Refusal>;
  readonly passedOver: readonly Refusal[];
}

export async function readBrought(brought: Brought): Promise<ReadBrought> {
  const unpacked = await unpackedIfAlone(brought);
  if (!unpacked.ok) return { chosen: unpacked, passedOver: brought.passedOver };
  const { files, passedOver } = unpacked.value;
  const chosen = await chooseDataset(files);
  return { chosen, passedOver: chosen.ok ? [...passedOver, ...chosen.value.passedOver] : passedOver };
}

async function unpackedIfAlone(brought: Brought): Promise<Result<Brought, Refusal>> {
  const [file, ...more] = brought.files;
  if (file === undefined || more.length > 0) return ok(brought);
  const beginning = await bytesOf({ ...file, content: file.content.slice(0, 4) });
  if (!beginning.ok) return beginning;
  if (!ZIP_BEGINNINGS.includes(new TextDecoder().decode(beginning.value))) return ok(brought);
  // The library comes with the first archive.
  const { unzip } = await inTime(import('./unzip'));
  const unpacked = await unzip(file.content);
  if (!unpacked.ok) return unpacked;
  const { files, passedOver } = unpacked.value;
  return ok({ files, passedOver: [...brought.passedOver, ...passedOver] });
}
