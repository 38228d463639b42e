/** The hops of an attribution chain in words: "Jake Sullivan, at a Brookings webinar". */
import type { Hop } from '../domain/archive/evidence';
import { localText } from '../domain/archive/language-map';
import { INTERFACE_LANGUAGE, t } from './translate';

export interface HopWords {
  readonly text: string;
  /** Why this hop is held to be so, where no words of the source say it. */
  readonly inferredBecause?: string;
}

export function hopWords(hop: Hop): HopWords {
  const name = localText(hop.name, INTERFACE_LANGUAGE).text;
  const occasion = hop.occasion && localText(hop.occasion, INTERFACE_LANGUAGE).text;
  const act = t(`attribution.${hop.act}`, { name });
  return {
    text: occasion === undefined ? act : `${act}, ${occasion}`,
    ...(hop.inference && { inferredBecause: localText(hop.inference.reason, INTERFACE_LANGUAGE).text }),
  };
}
