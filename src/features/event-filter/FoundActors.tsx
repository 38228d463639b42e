/** The actors that a reader looks for by name, whatever they belong to. */
import type { ActorId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { type PresentOptions, useOpenDataset } from '../../state/open-dataset';
import { interfaceLanguage } from '../../words/translate';
import { ActorBranch, type ActorBranchProps } from './ActorBranch';
import { foundOptions, type ListedOption, STEP } from './option-list';

interface FoundActor extends ListedOption {
  readonly id: ActorId;
}

/** Of those in any event, the most frequent first. */
export function foundActors(
  words: string,
  { archive }: Pick<ReturnType<typeof useOpenDataset>, 'archive'>,
  present: PresentOptions,
  { counts, chosen }: Pick<ActorBranchProps, 'counts' | 'chosen'>,
): readonly FoundActor[] {
  const options = archive.actors
    .filter(({ id }) => present.actors.has(id))
    .map(({ id, name }) => ({
      id,
      name: localText(name, interfaceLanguage()).text,
      count: counts?.get(id) ?? 0,
      isChosen: chosen.includes(id),
    }));
  return foundOptions(options, words);
}

interface FoundActorsProps extends Pick<ActorBranchProps, 'counts' | 'chosen'> {
  readonly found: readonly FoundActor[];
}

/** At most so many as a step; what is chosen besides stands above the filter as chips. */
export function FoundActors({ found, counts, chosen }: FoundActorsProps) {
  const { tree } = useOpenDataset();
  return (
    <ul className="event-filter__tree">
      {found.slice(0, STEP).map(({ id }) => {
        const actor = tree.byId.get(id);
        const [, ...above] = tree.lineage(id);
        const holder = above.find((other) => chosen.includes(other));
        const including = holder && tree.byId.get(holder);
        return (
          actor && (
            <ActorBranch
              key={id}
              node={{ actor, children: [] }}
              counts={counts}
              chosen={chosen}
              includedIn={including ? localText(including.name, interfaceLanguage()).text : null}
              isFolded
              areInnerFolded
              isOfMany
            />
          )
        );
      })}
    </ul>
  );
}
