/** The desk at which something that was brought is looked at, asked about and opened: what stands on it now. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DatasetRef } from '../../data/dataset-ref';
import type { Refusal } from '../../data/files/brought-file';
import type { ImportChoice } from '../../data/import/import-desk';
import { holdDataset } from '../../data/library/device-library';
import type { LibraryEntry } from '../../data/library/library-entry';
import { filesOfMade, type OpenedFiles } from '../../data/open/import-files';
import { type Opened, type Opening, openBrought } from '../../data/open/opening';
import { type Bringing, broughtStore, takeBrought } from '../../state/brought';
import { useViewActions } from '../../state/view-context';
import { type Unreadable, whyUnreadable } from './readable';

type DeskStep =
  | { readonly is: 'empty' }
  | { readonly is: 'reading' }
  | ({ readonly is: 'refused'; readonly passedOver: readonly Refusal[] } & Unreadable)
  /** A dataset of which some of the files that were brought are no part. */
  | {
      readonly is: 'found';
      readonly found: OpenedFiles;
      readonly name: string;
      readonly passedOver: readonly Refusal[];
    }
  | {
      readonly is: 'import';
      readonly asked: Extract<Opening, { readonly is: 'import' }>;
      readonly passedOver: readonly Refusal[];
    };

export interface Desk {
  readonly step: DeskStep;
  bring(bringing: Bringing): void;
  open(found: OpenedFiles, origin: LibraryEntry['origin']): void;
  /** One that lies somewhere. What is on the screen stays there until it has come. */
  openNamed(ref: DatasetRef): void;
  /** A faulty one, in place of what is on the screen. */
  show(ref: DatasetRef): void;
  /** Makes a dataset of what is on the desk. Rejects where the device could not. */
  make(choice: Omit<ImportChoice, 'file'>): Promise<void>;
  clear(): void;
}

export function useDesk(onOpened: () => void): Desk {
  const { openDataset } = useViewActions();
  const client = useQueryClient();
  const [step, setStep] = useState<DeskStep>({ is: 'empty' });
  /** Counts what is brought: of an older one nothing comes to the desk any more. */
  const turn = useRef(0);

  const put = (next: DeskStep) => {
    if (step.is === 'import') step.asked.desk.close();
    setStep(next);
  };
  const open = ({ dataset, files }: OpenedFiles, origin: LibraryEntry['origin']) => {
    const brought = [...files].map(([path, content]) => ({ path, content }));
    openNamed({ at: 'device', id: holdDataset({ name: '', origin, dataset, files: brought }) });
  };
  const show = (ref: DatasetRef) => {
    openDataset(ref);
    onOpened();
  };
  const openNamed = (ref: DatasetRef) => {
    turn.current += 1;
    const mine = turn.current;
    put({ is: 'reading' });
    void whyUnreadable(client, ref).then((why) => {
      if (mine !== turn.current) return;
      if (why === undefined) show(ref);
      else setStep({ is: 'refused', ...why, passedOver: [] });
    });
  };
  const bring = (bringing: Bringing) => {
    turn.current += 1;
    const mine = turn.current;
    put({ is: 'reading' });
    void lookAt(bringing).then(({ next, name }) => {
      if (mine !== turn.current) {
        if (next.is === 'import') next.asked.desk.close();
        return;
      }
      if (next.is === 'found' && next.passedOver.length === 0) open(next.found, { is: 'file', name });
      else setStep(next);
    });
  };

  useEffect(() => {
    const take = () => {
      const bringing = takeBrought();
      if (bringing !== null) bring(bringing);
    };
    take();
    return broughtStore.subscribe(take);
  });
  // A worker that nobody asks any more must not live on.
  const standing = useRef(step);
  standing.current = step;
  useEffect(
    () => () => {
      turn.current += 1;
      if (standing.current.is === 'import') standing.current.asked.desk.close();
    },
    [],
  );

  return {
    step,
    bring,
    open,
    openNamed,
    show,
    async make(choice) {
      if (step.is !== 'import') return;
      const { desk, file } = step.asked;
      const made = await desk.make({ ...choice, file: file.path });
      desk.close();
      open(filesOfMade(made), { is: 'import', name: file.path });
    },
    clear() {
      turn.current += 1;
      put({ is: 'empty' });
    },
  };
}

async function lookAt(bringing: Bringing): Promise<{ readonly next: DeskStep; readonly name: string }> {
  const brought = await bringing.catch((cause: unknown) => ({
    ok: false as const,
    error: {
      message: cause instanceof Error ? cause.message : String(cause),
      remedy: 'load the page again, and bring it once more',
    },
  }));
  if (!brought.ok) return { next: { is: 'refused', refusal: brought.error, passedOver: [] }, name: '' };
  const name = brought.value.files[0]?.path.split('/')[0] ?? '';
  return { next: stepOf(await openBrought(brought.value), name), name };
}

function stepOf({ opening, passedOver }: Opened, name: string): DeskStep {
  switch (opening.is) {
    case 'refused':
      return { is: 'refused', refusal: opening.refusal, passedOver };
    case 'import':
      return { is: 'import', asked: opening, passedOver };
    case 'dataset':
      return { is: 'found', found: opening.found, name, passedOver };
  }
}
