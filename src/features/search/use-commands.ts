/** All commands of the view as it is now. Whoever adds one writes a builder beside the others and names it here. */
import { useMemo, useSyncExternalStore } from 'react';
import { useGuidedSteps } from '../../state/guided-steps';
import { useOpenDataset, usePresentOptions } from '../../state/open-dataset';
import { useOpenStep } from '../../state/open-step';
import { preferences } from '../../state/preferences';
import { useEventFilter, useView, useViewActions } from '../../state/view-context';
import { useBusiestWindow, useDefaultWindow, useWholeWindow } from '../../state/windows';
import { useOpensSource } from '../../ui/use-opens-source';
import type { Command } from './commands/command';
import { filterCommands } from './commands/filter-commands';
import { pageCommands } from './commands/page-commands';
import { readingCommands } from './commands/reading-commands';
import { sourcesNamed } from './commands/sources-named';
import { viewCommands } from './commands/view-commands';
import { type OfferedWindows, windowCommands } from './commands/window-commands';

interface CommandNeeds {
  /** What is typed: a large dataset has thousands of sources, of which only those that it names are commands. */
  readonly asked: string;
  readonly askDate: () => void;
  readonly copyLink: () => void;
}

export function useCommands({ asked, askDate, copyLink }: CommandNeeds): readonly Command[] {
  const { archive, sources } = useOpenDataset();
  const present = usePresentOptions();
  const named = useMemo(
    () => sourcesNamed(present.facets.source, sources, asked),
    [present.facets.source, sources, asked],
  );
  const view = useView((state) => state.view);
  const lastStep = useView((state) => state.lastStep);
  const openStep = useOpenStep(useOpensSource());
  const filter = useEventFilter();
  const actions = useViewActions();
  const preferred = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return [
    ...windowCommands(view.window, useOfferedWindows(), actions, askDate),
    ...filterCommands(filter, { ...present.facets, source: named }, sources, actions),
    ...viewCommands(view, preferred, archive, actions),
    ...readingCommands(
      { steps: useGuidedSteps(), open: view.step, last: lastStep },
      (step) => openStep(step, 'next'),
      actions,
    ),
    ...pageCommands(view, actions, copyLink),
  ];
}

function useOfferedWindows(): OfferedWindows {
  const { archive } = useOpenDataset();
  const zone = useView(({ view }) => view.zone) ?? archive.defaultZone;
  const initial = useDefaultWindow();
  const busiest = useBusiestWindow();
  return {
    initial,
    whole: useWholeWindow(),
    zone,
    ...(busiest && { busiest }),
  };
}
