/** The hops of an attribution chain in words: "Jake Sullivan, at a Brookings webinar". */
import type { Hop } from '../domain/archive/evidence';
import { localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import { interfaceLanguage, t } from './translate';

export interface HopWords {
  readonly text: string;
  /** Why this hop is held to be so, where no words of the source say it. */
  readonly inferredBecause?: string;
}

export function hopWords(hop: Hop): HopWords {
  const name = localText(hop.name, interfaceLanguage()).text;
  const occasion = hop.occasion && localText(hop.occasion, interfaceLanguage()).text;
  const act = t(`attribution.${hop.act}`, { name });
  return {
    text: occasion === undefined ? act : `${act}, ${occasion}`,
    ...(hop.inference && { inferredBecause: localText(hop.inference.reason, interfaceLanguage()).text }),
  };
}

/** "the reporter’s own voice", or the source’s, where nobody is said to have reported or written it. */
export function voiceWords(source: Source | undefined): string {
  const act = source?.provenance[0]?.act;
  return t(
    act === 'wrote' || act === 'reported' ? 'attribution.voiceOfReporter' : 'attribution.voiceOfSource',
  );
}
