/** How the words of a claim put it, and by whom: "said, second hand, by Russel", "proposed by the United States". */
import './late';
import type { ActorTree } from '../domain/actors/actor-tree';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { Claim } from '../domain/archive/evidence';
import { type LocalText, localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import { voiceWords } from './attribution-words';
import { listOfNames } from './lists';
import { messagePieces, ownWords } from './message-pieces';
import { interfaceLanguage, t } from './translate';

/** In pieces, since a name may be in another language. `source` is that of the claim’s words. */
export function modalityWords(
  claim: Claim,
  event: DiplomaticEvent,
  source: Source | undefined,
  tree: Pick<ActorTree, 'byId'>,
): readonly LocalText[] {
  const { modality, attribution } = claim;
  const [first] = attribution;
  if (first === undefined) return ownWords(t(`ownVoice.${modality}`, { voice: voiceWords(source) }));
  const teller = localText(first.name, interfaceLanguage());
  // Somebody stands between the first speaker and the source.
  const isSecondHand = attribution.length > 1;
  const proposers = modality === 'proposal' ? proposersApartFrom(first.actor, event, tree) : [];
  if (proposers.length === 0 && isSecondHand && modality === 'reported-speech')
    return messagePieces('saidBy.secondHand', { name: teller });
  const words =
    proposers.length > 0
      ? messagePieces('saidBy.proposalOf', { names: ownWords(listOfNames(proposers)), teller })
      : messagePieces(`saidBy.${modality}`, { name: teller });
  return isSecondHand ? messagePieces('saidBy.alsoSecondHand', { words }) : words;
}

/** Who proposes a thing that is an event of its own, where that is not the one who tells of it: its speakers. */
function proposersApartFrom(
  teller: string | undefined,
  { participations, standing }: DiplomaticEvent,
  tree: Pick<ActorTree, 'byId'>,
): readonly string[] {
  const speakers = participations.filter(({ role }) => role === 'speaker').map(({ actor }) => actor);
  if (standing !== 'proposed' || teller === undefined || speakers.some((id) => id === teller)) return [];
  return speakers.flatMap((id) => {
    const actor = tree.byId.get(id);
    return actor ? [localText(actor.name, interfaceLanguage()).text] : [];
  });
}
