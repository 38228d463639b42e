/** From what a reader brings to what can be opened: a dataset with its files, or a file of which one can be made. */
import type { Brought, BroughtFile, Refusal } from '../files/brought-file';
import { readBrought } from '../files/read-brought';
import type { LookedAt } from '../import/import-desk';
import { openDesk, type RemoteDesk } from '../import/open-desk';
import type { OpenedFiles } from './import-files';

export type Opening =
  | { readonly is: 'dataset'; readonly found: OpenedFiles }
  /** Nothing is made of it before `desk` is told how; whoever has it closes the desk. */
  | {
      readonly is: 'import';
      readonly file: BroughtFile;
      readonly looked: Exclude<LookedAt, { readonly is: 'readout' }>;
      readonly desk: RemoteDesk;
    }
  | { readonly is: 'refused'; readonly refusal: PlacedRefusal };

/** A refusal that may know where in its file. */
export interface PlacedRefusal extends Refusal {
  readonly line?: number;
  readonly column?: number;
}

export interface Opened {
  readonly opening: Opening;
  /** What was brought beside and was not taken, and why. */
  readonly passedOver: readonly Refusal[];
}

export async function openBrought(brought: Brought): Promise<Opened> {
  const { chosen, passedOver } = await readBrought(brought);
  if (!chosen.ok) return { opening: { is: 'refused', refusal: chosen.error }, passedOver };
  const { value } = chosen;
  if (value.is === 'other') return { opening: await lookAt(value.file), passedOver };
  const name = nameOf(value.dataset);
  const others = [...value.others].map(([path, { content }]) => [path, content] as const);
  const files = new Map([...others, [name, value.dataset.content]]);
  return { opening: { is: 'dataset', found: { dataset: name, files } }, passedOver };
}

async function lookAt(file: BroughtFile): Promise<Opening> {
  const desk = openDesk();
  try {
    const looked = await desk.look(file.content);
    if (looked.ok && looked.value.is !== 'readout') {
      return { is: 'import', file, looked: looked.value, desk };
    }
    desk.close();
    if (!looked.ok) return { is: 'refused', refusal: { path: file.path, ...looked.error } };
    const name = nameOf(file);
    return { is: 'dataset', found: { dataset: name, files: new Map([[name, file.content]]) } };
  } catch (cause) {
    desk.close();
    const message = `it could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    const remedy = 'try again; a file that is larger than this device’s memory can be cut in several';
    return { is: 'refused', refusal: { path: file.path, message, remedy } };
  }
}

function nameOf({ path }: BroughtFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
