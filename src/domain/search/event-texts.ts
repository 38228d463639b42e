/**
 * What of an event is looked through by words, field by field. Who indexes it and who shows what was found walk the
 * same texts in the same order, so that a text is known by its place and needs not be kept.
 */
import type { DiplomaticEvent } from '../archive/event';
import type { Quotation } from '../archive/evidence';
import type { EventId } from '../archive/ids';
import type { LanguageMap, LocalText } from '../archive/language-map';
import type { Source } from '../archive/source';

/** As much of an event as its texts need; a whole one will do. */
export interface TextedEvent extends Pick<DiplomaticEvent, 'id' | 'title' | 'shortTitle'> {
  readonly claims: readonly {
    readonly gloss?: LanguageMap;
    readonly evidence: readonly QuotedWords[];
    readonly attribution: readonly { readonly evidence: readonly QuotedWords[] }[];
  }[];
}

export type QuotedWords = Pick<Quotation, 'id' | 'source' | 'exact'>;

/** Texts that are one result. */
export interface FoundTogether {
  readonly texts: readonly LocalText[];
  /** Present for words of a source. */
  readonly quotation?: QuotedWords;
}

/** Words that are spoiled are words of the source all the same: those that stand in the telling of an event. */
export type SpoiledWords = ReadonlyMap<EventId, readonly QuotedWords[]>;

export function spoiledWordsOf(sources: readonly Pick<Source, 'defects'>[]): SpoiledWords {
  const spoiled = new Map<EventId, QuotedWords[]>();
  for (const { quotation, event } of sources.flatMap(({ defects }) => defects)) {
    if (event !== undefined) spoiled.set(event, [...(spoiled.get(event) ?? []), quotation]);
  }
  return spoiled;
}

export type EventTextField = 'titles' | 'words' | 'glosses';

/** @param languageOf of a source, "und" where it is not known */
export function textsOfEvent(
  event: TextedEvent,
  field: EventTextField,
  spoiled: SpoiledWords,
  languageOf: (source: QuotedWords['source']) => string,
): readonly FoundTogether[] {
  switch (field) {
    case 'titles':
      return [{ texts: [...localTexts(event.title), ...localTexts(event.shortTitle)] }];
    case 'glosses':
      return event.claims.flatMap(({ gloss }) => (gloss === undefined ? [] : [{ texts: localTexts(gloss) }]));
    case 'words':
      return quotedIn(event, spoiled).map((quotation) => ({
        texts: [{ text: quotation.exact, language: languageOf(quotation.source) }],
        quotation,
      }));
  }
}

function localTexts(map: LanguageMap | undefined): readonly LocalText[] {
  return Object.entries(map ?? {}).map(([language, text]) => ({ text, language }));
}

function quotedIn({ id, claims }: TextedEvent, spoiled: SpoiledWords): readonly QuotedWords[] {
  const ofClaims = claims.flatMap(({ evidence, attribution }) => [
    ...evidence,
    ...attribution.flatMap((hop) => hop.evidence),
  ]);
  return [...ofClaims, ...(spoiled.get(id) ?? [])];
}
