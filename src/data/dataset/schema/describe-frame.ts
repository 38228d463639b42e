/** What an editor shows for the file itself and its actors. */
import type { SchemaDescriptions } from './schema-descriptions';

export const FRAME_DESCRIPTIONS: Pick<
  SchemaDescriptions,
  'dataset' | 'id' | 'text' | 'languageMap' | 'correction' | 'side' | 'calendar' | 'actor' | 'identification'
> = {
  dataset: {
    title: 'Readout dataset',
    description: 'A timeline in which every claim leads back to the words that report it.',
    fields: {
      $schema: 'Address of this schema, for editors.',
      format: 'Always "readout-dataset".',
      formatVersion: 'Version of the format, not of the dataset.',
      id: 'Name of the dataset’s folder, and of the dataset in addresses.',
      version: 'Version of the dataset, not of the format, e.g. "1.0.0".',
      title: 'Title of the dataset.',
      summary: 'What the dataset tells and what it rests on.',
      curators: 'Names of those who made the dataset.',
      licence: 'SPDX expression or plain words for what the curators wrote themselves.',
      rightsNote: 'Whose text is quoted, and on what ground.',
      corrections: 'What was corrected since the dataset was published.',
      asOf: 'Day up to which the dataset speaks: where open states and absences are cut, e.g. "2021-11-17".',
      defaultWindow: 'EDTF of the chart’s first window, e.g. "2021-08/2021-11".',
      defaultZone: 'IANA zone for civil days whose own zone is unknown, e.g. "Asia/Shanghai".',
      sides: 'The parties; their order gives lanes and colours.',
      inferences: 'Inferences that are used in several places, each with an id.',
      actors: 'Who acts: states, organisations, offices, persons, groups, media, in a tree.',
      sources: 'Sources whose words are quoted.',
      outsideReferences: 'Facts from outside the sources: bibliography, never evidence.',
      conflicts: 'Where the outside record says otherwise than a source, or more narrowly.',
      events: 'Events, in the order of the text.',
      eventParts:
        'Files in which the events lie, in the order of the text, where they are too many for one file.',
      guidedReading: 'An ordered walk through the key moments, for readers who want to be led.',
      exportedFrom: 'Address of the view that this file was exported from; the app does not read it.',
    },
  },
  id: {
    title: 'Id',
    description: 'Letters and digits joined by "-", "." or "_". Ids stand in links and never change.',
    fields: {},
  },
  text: { title: 'Text', description: 'A text that is not empty.', fields: {} },
  languageMap: {
    title: 'Text for people',
    description: 'A text by language, e.g. { "en": "China", "zh": "中国" }: BCP 47 tags, at least one.',
    fields: {},
  },
  correction: {
    title: 'Correction',
    description: 'A correction of the dataset.',
    fields: {
      date: 'EDTF day of the correction, e.g. "2021-12-01".',
      what: 'What was corrected.',
    },
  },
  side: {
    title: 'Side',
    description: 'A party of the dataset with a lane, a colour and, where it has one, a calendar of its own.',
    fields: {
      id: 'Id of the side.',
      name: 'Name of the side.',
      actor: 'Id of the root of its actors: every actor below it in the tree is of this side.',
      calendar: 'Its own calendar, which gives it a ruler.',
    },
  },
  calendar: {
    title: 'Calendar',
    description: 'The calendar by which a side counts its days.',
    fields: {
      name: 'Name of the calendar, e.g. "Beijing".',
      timeZone: 'IANA name of its zone, e.g. "Asia/Shanghai".',
    },
  },
  actor: {
    title: 'Actor',
    description: 'Who acts: a state, organisation, office, person, group or medium.',
    fields: {
      id: 'Id of the actor, e.g. "xie-feng".',
      kind: 'What sort of actor this is.',
      name: 'The standard name; names as printed belong to participations.',
      partOf: 'Id of the actor this one belongs to: a person’s office, an office’s state. A root has none.',
      identification: 'How we know that the name as printed is this actor; "stated" where it is left out.',
    },
  },
  identification: {
    title: 'Identification',
    description: 'How we know that the name as printed is this actor.',
    fields: {
      is: '"stated": the text gives the standard name. "inferred": the name or person is not in the text. "unknown": nobody can tell from the text, and the name stays as printed.',
      inference: 'Why it is held to be this actor.',
      reason: 'Why nobody can tell who this is.',
    },
  },
};
