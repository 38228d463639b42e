/** What an editor shows for claims and what bears them. */
import type { SchemaDescriptions } from './schema-descriptions';

export const EVIDENCE_DESCRIPTIONS: Pick<
  SchemaDescriptions,
  'claim' | 'quotation' | 'hop' | 'inference' | 'writtenInference' | 'sharedInference'
> = {
  claim: {
    title: 'Claim',
    description: 'A statement about one property of its event, with what bears it.',
    fields: {
      id: 'Id of the claim, unique in the dataset.',
      target: 'The property of its event that the claim speaks of.',
      participation:
        'Id of the participation spoken of; present exactly where the target is "participation".',
      modality: 'How the words put it; the standing belongs to the thing, the modality to the words.',
      gloss: 'What is claimed, in our words and short; left out where the quotation needs no gloss.',
      evidence: 'Quotations that bear the claim; empty only where "inference" stands instead.',
      inference: 'Why it is held, where no words say it or where their reading is inferred.',
      attribution: 'Hops from the first speaker up to the source, without the source’s own provenance.',
      note: 'What a careful reader should know about these words.',
    },
  },
  quotation: {
    title: 'Quotation',
    description:
      'Words of a source text. Prefix, exact and suffix together occur exactly once in the segment, letter by letter.',
    fields: {
      id: 'Id of the quotation, unique in the dataset and stable: it stands in addresses, e.g. "X1".',
      source: 'Id of the source.',
      segment: '"body": what the author wrote. "frame": the page around it.',
      exact: 'The quoted words, letter by letter.',
      prefix: 'The text just before, as long as needed; empty only at the very start of the segment.',
      suffix: 'The text just after; empty only at the very end of the segment.',
    },
  },
  hop: {
    title: 'Hop',
    description: 'One station of the words on their way, e.g. "Sullivan, at a Brookings webinar".',
    fields: {
      act: 'What was done to the words here. "published", "edited", "republished", "translated" and "reposted" belong to a source’s provenance only.',
      name: 'Who did it.',
      actor: 'Id of the actor of the dataset, where the station is one.',
      occasion: 'Where or to whom, e.g. "at a Brookings webinar".',
      date: 'EDTF of this station; left out where the source does not state it.',
      evidence: 'Quotations that show the station, e.g. the byline.',
      inference: 'Present where the station is inferred, e.g. that a machine translated.',
    },
  },
  inference: {
    title: 'Inference',
    description:
      'Why something is held to be so although no words say it: written out, or the id of one in "inferences".',
    fields: {},
  },
  writtenInference: {
    title: 'Inference, written out',
    description: 'Why something is held to be so although no words say it.',
    fields: {
      reason: 'Why it is held to be so.',
      basis:
        '"text": reasoned from the source’s own words. "outside": from knowledge that its outside references name.',
      outsideReferences:
        'Ids of the outside references behind it; at least one where the basis is "outside".',
    },
  },
  sharedInference: {
    title: 'Shared inference',
    description: 'An inference that is used in several places, by its id.',
    fields: {
      id: 'Id by which the inference is named elsewhere.',
      reason: 'Why it is held to be so.',
      basis:
        '"text": reasoned from the source’s own words. "outside": from knowledge that its outside references name.',
      outsideReferences:
        'Ids of the outside references behind it; at least one where the basis is "outside".',
    },
  },
};
