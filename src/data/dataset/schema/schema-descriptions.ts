/**
 * What an editor shows while a curator types, by definition of the JSON Schema and by field. The types ask
 * for a text for every field of the format, and for none that it has not.
 */
import type { EventPart, WireDataset, WireManifest } from '../wire-dataset';
import type { WireClaim, WireDateBasis, WireHop, WireInference, WireQuotation } from '../wire-evidence';
import type { WireGuidedReading, WireGuidedStep } from '../wire-guided-reading';
import type {
  WireActor,
  WireConflict,
  WireDefect,
  WireEvent,
  WireOutsideReference,
  WireSide,
  WireSource,
  WireWhen,
} from '../wire-records';

export interface Description<Field extends string> {
  readonly title: string;
  readonly description: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/** Of a union the fields of all its forms. */
type FieldsOf<T> = T extends object ? keyof T & string : never;
type Of<T> = Description<FieldsOf<NonNullable<T>>>;
type Fieldless = Description<never>;

// An alias, not an interface: only an alias can also be read by any name.
export type SchemaDescriptions = {
  readonly dataset: Of<WireDataset | WireManifest>;
  readonly id: Fieldless;
  readonly text: Fieldless;
  readonly languageMap: Fieldless;
  readonly correction: Of<WireDataset['corrections'][number]>;
  readonly side: Of<WireSide>;
  readonly calendar: Of<WireSide['calendar']>;
  readonly actor: Of<WireActor>;
  readonly identification: Of<WireActor['identification']>;
  readonly source: Of<WireSource>;
  readonly translation: Of<WireSource['translation']>;
  readonly storedTexts: Of<WireSource['texts']>;
  readonly storedText: Of<WireSource['texts']['body']>;
  readonly leftOut: Of<WireSource['leftOut'][number]>;
  readonly defect: Of<WireDefect>;
  readonly unclaimedPassage: Of<WireSource['unclaimed'][number]>;
  readonly outsideReference: Of<WireOutsideReference>;
  readonly publication: Of<WireOutsideReference['publications'][number]>;
  readonly bearing: Of<WireOutsideReference['bearsOn'][number]>;
  readonly conflict: Of<WireConflict>;
  readonly event: Of<WireEvent>;
  readonly eventPart: Of<EventPart>;
  readonly when: Of<WireWhen>;
  readonly printedDate: Of<WireWhen['printed']>;
  readonly datePartsBasis: Of<WireWhen['basis']>;
  readonly dateBasis: Of<WireDateBasis>;
  readonly instant: Of<WireWhen['instant']>;
  readonly where: Of<WireEvent['where']>;
  readonly participation: Of<WireEvent['participations'][number]>;
  readonly relation: Of<WireEvent['relations'][number]>;
  readonly claim: Of<WireClaim>;
  readonly quotation: Of<WireQuotation>;
  readonly hop: Of<WireHop>;
  readonly inference: Fieldless;
  readonly writtenInference: Of<Exclude<WireInference, string>>;
  readonly sharedInference: Of<WireDataset['inferences'][number]>;
  readonly guidedReading: Of<WireGuidedReading>;
  readonly guidedStep: Of<WireGuidedStep>;
};
