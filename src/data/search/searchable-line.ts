/** From the line of an event to what the search looks through: only that is made of it, which takes a tenth of the time. */
import type { ActorId, EventId, QuotationId, SourceId } from '../../domain/archive/ids';
import type { LanguageMap } from '../../domain/archive/language-map';
import type { Role } from '../../domain/archive/vocabulary';
import type { DaysOfWhen } from '../../domain/search/event-days';
import type { SearchableEvent } from '../../domain/search/index/index-builder';
import { parseCivilDay } from '../../domain/time/civil-day';
import { parseEdtf } from '../../domain/time/edtf-parse';
import { parseInstant } from '../../domain/time/instant';

/** As much of a record as is looked through, as the file has it. */
interface SearchedLine {
  readonly id: EventId;
  readonly title: LanguageMap;
  readonly shortTitle?: LanguageMap;
  readonly when?: {
    readonly edtf?: string;
    readonly timeZone?: string | null;
    readonly instant?: { readonly start?: string; readonly end?: string };
    readonly asOf?: string;
  };
  readonly participations: readonly {
    readonly actor: ActorId;
    readonly role: Role;
    readonly printed?: string;
  }[];
  readonly claims: readonly {
    readonly gloss?: LanguageMap;
    readonly evidence?: readonly QuotedLine[];
    readonly attribution?: readonly { readonly evidence?: readonly QuotedLine[] }[];
  }[];
}

interface QuotedLine {
  readonly id: QuotationId;
  readonly source: SourceId;
  readonly exact: string;
}

const NONE: readonly never[] = [];

/** Of a record that was found sound: nothing is checked again. */
export function searchableFromLine(line: string): SearchableEvent {
  const { id, title, shortTitle, when, participations, claims } = JSON.parse(line) as SearchedLine;
  return {
    ...{ id, title, participations },
    ...(shortTitle !== undefined && { shortTitle }),
    when: whenFrom(when),
    claims: claims.map(({ gloss, evidence = NONE, attribution = NONE }) => ({
      ...{ evidence, attribution: attribution.map((hop) => ({ evidence: hop.evidence ?? NONE })) },
      ...(gloss !== undefined && { gloss }),
    })),
  };
}

function whenFrom({ edtf, timeZone = null, instant, asOf }: SearchedLine['when'] = {}): DaysOfWhen {
  const date = edtf === undefined ? undefined : valueIn(parseEdtf(edtf));
  const day = asOf === undefined ? undefined : valueIn(parseCivilDay(asOf));
  const start = instant?.start === undefined ? undefined : valueIn(parseInstant(instant.start));
  const end = instant?.end === undefined ? undefined : valueIn(parseInstant(instant.end));
  return {
    timeZone,
    ...(date !== undefined && { edtf: date }),
    ...(day !== undefined && { asOf: day }),
    ...(instant !== undefined && {
      instant: {
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
      },
    }),
  };
}

function valueIn<T>(
  parsed: { readonly ok: true; readonly value: T } | { readonly ok: false },
): T | undefined {
  return parsed.ok ? parsed.value : undefined;
}
