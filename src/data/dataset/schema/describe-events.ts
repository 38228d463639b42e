/** What an editor shows for events. */
import type { SchemaDescriptions } from './schema-descriptions';

export const EVENTS_DESCRIPTIONS: Pick<
  SchemaDescriptions,
  | 'event'
  | 'eventPart'
  | 'when'
  | 'printedDate'
  | 'datePartsBasis'
  | 'dateBasis'
  | 'instant'
  | 'where'
  | 'participation'
  | 'relation'
> = {
  event: {
    title: 'Event',
    description: 'An occasion, or a thing talked about that is not (yet) an occasion.',
    fields: {
      id: 'Id of the event.',
      title: 'Title of the event.',
      shortTitle: 'Title for marks with little room.',
      noEvidenceYet:
        'True where nobody has quoted words for it so far, as when a table was taken over; then it has no claims.',
      note: 'What whoever tells of it says in their own words; only beside "noEvidenceYet", and never evidence.',
      kind: 'What sort of occasion or thing it is; drawn as a shape.',
      standing: 'How the thing stands in the world, apart from how it is worded; drawn as a line style.',
      when: 'When it was; left out where the event cannot be dated at all.',
      where: 'Where or through what it took place.',
      participations: 'Who had what part in it.',
      claims:
        'What is said of it, at least one; one of them on its "occurrence". Empty beside "noEvidenceYet" only.',
      relations: 'How it stands to other events.',
    },
  },
  eventPart: {
    title: 'Part',
    description: 'A file of events in UTF-8, one a line, packed with gzip or not.',
    fields: {
      path: 'Path of the file, relative to the dataset file, e.g. "events/0001.ndjson.gz".',
      sha256: 'SHA-256 of its lines, unpacked, in small hexadecimal digits.',
      events: 'How many lines it has.',
      begin:
        'EDTF interval in which its dated events begin, e.g. "2014-01-03/2014-02-11"; it tells which parts to fetch first.',
    },
  },
  when: {
    title: 'When',
    description: 'The date of an event: what is printed, what it resolves to, and what of it is inferred.',
    fields: {
      edtf: 'EDTF that the printed words resolve to, e.g. "2021-11-16" or "2021-09-28/2021-09-29". Left out where the event cannot be dated at all.',
      printed:
        'The words of the text; left out where no date is printed, or none is quoted of a source that has no stored text.',
      basis: 'Stated or inferred, for each component that "edtf" has.',
      timeZone: 'IANA name of the civil date’s zone, or null where it is not known.',
      timeZoneBasis: 'Whether the zone is stated or inferred; needed where there is one.',
      instant: 'The instants, only where they are known, and beside an "edtf".',
      asOf: 'Day up to which what has not ended is known to last; left out where the dataset’s own holds.',
      note: 'What the date does and does not date, e.g. "dates the proposal, not the dialogues".',
    },
  },
  printedDate: {
    title: 'Printed date',
    description: 'The date as the text prints it.',
    fields: {
      words: 'The words of the text; they stand in a quotation of the claim on the date.',
      edtf: 'What these words alone give, in EDTF with X for digits not given, e.g. "XXXX-XX-16".',
    },
  },
  datePartsBasis: {
    title: 'Basis of the date',
    description: 'For each component of the date, whether it is printed in the source or inferred.',
    fields: {
      year: 'Basis of the year.',
      month: 'Basis of the month.',
      day: 'Basis of the day.',
      bounds: 'Basis of the bounds as a whole; where it is given, no component needs its own.',
    },
  },
  dateBasis: {
    title: 'Stated or inferred',
    description: 'Whether a component of a date is printed in the source or inferred.',
    fields: {
      is: '"stated": printed in the source. "inferred": reasoned; not the same as uncertain.',
      inference: 'Why it is held to be so.',
    },
  },
  instant: {
    title: 'Instant',
    description: 'Moments that are known, in RFC 3339 with an offset.',
    fields: {
      start: 'When it began, e.g. "2021-11-16T08:45:00+08:00".',
      end: 'When it ended, e.g. "2021-11-16T12:24:00+08:00".',
      inference: 'Why these moments are held to be right.',
    },
  },
  where: {
    title: 'Where',
    description: 'The place of an event, or the channel through which it took place; at least one of them.',
    fields: { channel: 'How those who took part met or reached each other.', place: 'Name of the place.' },
  },
  participation: {
    title: 'Participation',
    description: 'The part of one actor in an event; a claim bears it.',
    fields: {
      id: 'Id of the participation, unique in its event.',
      actor: 'Id of the actor.',
      role: 'The part: "participant", "host" and "speaker" were there, "subject" and "addressee" are spoken of or to.',
      printed: 'The name as the source prints it; left out where the source names nobody.',
    },
  },
  relation: {
    title: 'Relation',
    description: 'How this event stands to another one.',
    fields: {
      type: 'What this event does to the other; "follows" leads from the later to the earlier.',
      event: 'Id of the other event.',
      inference: 'Why the relation is held, where no words say it.',
    },
  },
};
