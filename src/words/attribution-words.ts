/** The hops of an attribution chain in words: "Jake Sullivan, at a Brookings webinar". */
import './late';
import type { Hop } from '../domain/archive/evidence';
import { type LocalText, localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import { messagePieces, ownWords, textOfPieces } from './message-pieces';
import { interfaceLanguage, t } from './translate';

export interface HopWords {
  /** Names and occasions are the dataset's, each in its own language. */
  readonly pieces: readonly LocalText[];
  /** The pieces as one text. */
  readonly text: string;
  /** Why this hop is held to be so, where no words of the source say it. */
  readonly inferredBecause?: LocalText;
}

export function hopWords(hop: Hop): HopWords {
  const act = messagePieces(`attribution.${hop.act}`, { name: localText(hop.name, interfaceLanguage()) });
  const pieces = withOccasion(act, hop);
  return {
    pieces,
    text: textOfPieces(pieces),
    ...(hop.inference && { inferredBecause: localText(hop.inference.reason, interfaceLanguage()) }),
  };
}

/** "Jake Sullivan, at a Brookings webinar" */
export function withOccasion(act: readonly LocalText[], { occasion }: Hop): readonly LocalText[] {
  if (occasion === undefined) return act;
  return messagePieces('attribution.onOccasion', {
    act,
    occasion: localText(occasion, interfaceLanguage()),
  });
}

/** "Guo Yuandan, in the reporter’s own voice": who wrote the source, where nobody stands before. */
export function ownVoiceWords(hop: Hop, source: Source | undefined): readonly LocalText[] {
  return messagePieces('attribution.inVoice', {
    name: localText(hop.name, interfaceLanguage()),
    voice: ownWords(voiceWords(source)),
  });
}

/** "the reporter’s own voice", or the source’s, where nobody is said to have reported or written it. */
export function voiceWords(source: Source | undefined): string {
  const act = source?.provenance[0]?.act;
  return t(
    act === 'wrote' || act === 'reported' ? 'attribution.voiceOfReporter' : 'attribution.voiceOfSource',
  );
}
