/** What an editor shows for sources and the outside record. */
import type { SchemaDescriptions } from './schema-descriptions';

export const SOURCES_DESCRIPTIONS: Pick<
  SchemaDescriptions,
  | 'source'
  | 'translation'
  | 'storedTexts'
  | 'storedText'
  | 'leftOut'
  | 'defect'
  | 'unclaimedPassage'
  | 'outsideReference'
  | 'publication'
  | 'bearing'
  | 'conflict'
> = {
  source: {
    title: 'Source',
    description: 'A source whose words are quoted.',
    fields: {
      id: 'Id of the source.',
      origin:
        'Id that names what its words go back to, e.g. one wire report: sources with the same origin count as one. Left out where the source is an origin of its own.',
      title: 'Title of the source.',
      kind: 'What sort of text it is, in words for readers.',
      byline: 'The line that names its authors.',
      language: 'BCP 47 tag of the stored text, e.g. "en".',
      translation: 'Present where the stored text is a translation.',
      provenance: 'Hops from the writer to the last repost, in order; at least who wrote or published it.',
      url: 'Address of the page; left out where none is known.',
      rights: 'Whose text this is, and on what ground it is quoted or kept.',
      texts: 'Stored segments; empty where the text may not be stored.',
      leftOut: 'Parts of the page that are not stored, and why.',
      defects: 'Passages that translation or transmission has spoiled.',
      unclaimed: 'Words that bear no claim of the dataset, looked at and set aside by hand.',
      coverage:
        '"whole": every word of the stored texts stands in a quotation, a defect or "unclaimed", and this is checked. "partial": not so.',
    },
  },
  translation: {
    title: 'Translation',
    description: 'From what and by whom the stored text was translated.',
    fields: {
      from: 'BCP 47 tag of the text it was made from, e.g. "zh".',
      by: 'Whether a human or a machine translated.',
      isMarked: 'Whether the page itself says that it is a translation.',
    },
  },
  storedTexts: {
    title: 'Stored texts',
    description: 'The segments of a source that are stored beside the dataset.',
    fields: {
      body: 'What the author wrote.',
      frame: 'The page around it, kept where provenance is quoted from it.',
    },
  },
  storedText: {
    title: 'Stored text',
    description: 'Where one segment of a source is stored: UTF-8, NFC, LF, without a byte order mark.',
    fields: {
      path: 'Path relative to the dataset file and below its folder, e.g. "texts/global-times.body.txt".',
      sha256: 'SHA-256 over the UTF-8 bytes as served: 64 hexadecimal digits, lower case.',
    },
  },
  leftOut: {
    title: 'Left out',
    description: 'A part of the page that is not stored, and why.',
    fields: { what: 'What is not stored.', reason: 'Why it is not stored.' },
  },
  defect: {
    title: 'Defect',
    description: 'A passage that translation or transmission has spoiled.',
    fields: {
      quotation: 'The spoiled words, quoted from this source.',
      what: 'What is wrong with these words.',
      likelySense:
        'What they were most likely meant to say; left out where it cannot be recovered, which only an unreadable passage may.',
      confidence: 'How sure the curator is of what the passage was meant to say.',
      gravity: 'How far it leads astray; what is "unreadable" is never shown as a fact.',
      event: 'Id of the event in whose telling it stands; matters most where no claim quotes the passage.',
      inference: 'Why the likely sense is held, where the passage itself does not show it.',
    },
  },
  unclaimedPassage: {
    title: 'Unclaimed passage',
    description: 'Words that bear no claim of the dataset, looked at and set aside by hand.',
    fields: {
      quotation: 'The words, quoted from this source.',
      reason: 'Why they support nothing, e.g. "A phrase of passage".',
    },
  },
  outsideReference: {
    title: 'Outside reference',
    description: 'A fact from outside the sources: bibliography, never evidence.',
    fields: {
      id: 'Id of the reference.',
      fact: 'The fact, in our words.',
      publications: 'Publications that give the fact.',
      bearsOn: 'Events it bears on, and how it stands to what their source says.',
    },
  },
  publication: {
    title: 'Publication',
    description: 'One publication that gives an outside fact.',
    fields: {
      publisher: 'Who published it.',
      title: 'Its title; left out where it is not known.',
      date: 'EDTF of its date, as the publication prints or implies it; left out where unknown.',
      url: 'Its address.',
      access:
        'How the curator knows it: read, read in part, remembered without having it at hand, looked for in vain, or taken over from a list without being seen.',
    },
  },
  bearing: {
    title: 'Bearing',
    description: 'An event that an outside reference bears on.',
    fields: {
      event: 'Id of the event.',
      stance:
        'How the fact stands to what the event’s source says. "conflicts" asks for a record in "conflicts"; "linked" is what others point at and nobody has compared.',
    },
  },
  conflict: {
    title: 'Conflict',
    description:
      'Where the outside record says otherwise than the source, or more narrowly, both set side by side.',
    fields: {
      id: 'Id of the conflict.',
      event: 'Id of the event that it is about.',
      point: 'What it is about, e.g. "Day of the meeting".',
      sourceSays: 'What the source says.',
      recordSays: 'What the outside record says.',
      handling: 'What this dataset does about it.',
      outsideReferences: 'Ids of outside references, at least one; each bears on the event as conflicting.',
    },
  },
};
