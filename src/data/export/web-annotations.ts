/**
 * The quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): for each the words in their source, and what
 * they are quoted for. With each stand the modality of the claim, who says so, and what is inferred, so that no forecast, no
 * question and nothing that the words do not say is read as a fact.
 */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import type { SourceId } from '../../domain/archive/ids';
import { writtenText } from '../../domain/archive/language-map';
import { type QuotedByClaim, quotationsOfEvent } from '../../domain/evidence/quotations';
import { type ExportInput, exportedVersion, extentInWords, sourceUrn, wordsIn } from './export-input';
import { createTally, type ExportReport } from './export-report';
import { jsonLdText, openedAt } from './json-ld-text';

export async function* writeWebAnnotations(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const tally = createTally();
  const annotationOf = annotating(input);
  const page = { id: `${input.link}#page-1`, type: 'AnnotationPage', startIndex: 0 };
  yield `${openedAt('first', { ...collectionOf(input), 'dc:description': await extentInWords(input) })}${openedAt('items', page)}[`;
  let total = 0;
  for await (const event of input.events) {
    const quoted = quotationsOfEvent(event);
    for (const each of quoted) {
      yield `${total === 0 ? '' : ','}\n${jsonLdText(annotationOf(each))}`;
      total += 1;
    }
    if (quoted.length === 0) tally.leaveOut('unquoted', event.id);
    else tally.countWritten();
  }
  // Known only now.
  yield `\n]},"total":${total}}\n`;
  return tally.report();
}

/** The terms beyond those of the model are by prefixes of its own context. */
function collectionOf(input: ExportInput): object {
  const { id, title, rightsNote, licence } = input.head;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: input.link,
    type: 'AnnotationCollection',
    label: inLanguage(writtenText(title, input.language)),
    'schema:identifier': id,
    'schema:version': exportedVersion(input),
    'dc:rights': [inLanguage(writtenText(rightsNote, input.language)), licence],
    ...signatureOf(input),
  };
}

/** Whose work it is, and when and by what it was written. `rights` must be an address: the page that shows whose the words are. */
function signatureOf({ head, link, exportedAt }: ExportInput): object {
  return {
    creator: head.curators.map((name) => ({ name })),
    generator: { type: 'Software', name: 'Readout' },
    generated: exportedAt.toISOString(),
    rights: link,
  };
}

function annotating(input: ExportInput): (quoted: QuotedByClaim) => object {
  const signature = signatureOf(input);
  const targets = new Map(
    input.head.sources.map(({ id, url }): [SourceId, string] => [id, url ?? sourceUrn(input.head.id, id)]),
  );
  const sources = new Map(input.head.sources.map((source) => [source.id, source]));
  const actors = new Map(input.head.actors.map(({ id, name }) => [id, name]));
  const inWords = (value: string, purpose: Purpose) => textualBody(value, input.language, purpose);
  const personOf = ({ participations }: DiplomaticEvent, { participation }: Claim): readonly object[] => {
    const found = participations.find(({ id }) => id === participation);
    const name = found && actors.get(found.actor);
    return name ? [inWords(`${wordsIn(name, input)} (${found.role})`, 'identifying')] : [];
  };
  return ({ event, claim, quotation: { id, source, exact, prefix, suffix } }) => {
    const { attribution, inference, note, target } = claim;
    const gloss = claim.gloss && writtenText(claim.gloss, input.language);
    const comments = [
      input.words.attribution(attribution, sources.get(source)),
      ...(inference ? [input.words.inference(inference)] : []),
      ...(target === 'date' ? [input.words.dated(event)] : []),
      ...(note ? [wordsIn(note, input)] : []),
    ];
    return {
      id: input.linkToQuotation(id, event.id),
      type: 'Annotation',
      motivation: gloss ? ['linking', 'describing'] : 'linking',
      ...signature,
      body: [
        { type: 'SpecificResource', source: input.linkToEvent(event.id), purpose: 'linking' },
        ...(gloss ? [textualBody(gloss.text, gloss.language, 'describing')] : []),
        textualBody(claim.modality, 'en', 'classifying'),
        textualBody(target, 'en', 'tagging'),
        ...personOf(event, claim),
        ...comments.map((comment) => inWords(comment, 'commenting')),
      ],
      target: {
        type: 'SpecificResource',
        source: targets.get(source) ?? sourceUrn(input.head.id, source),
        selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
      },
    };
  };
}

type Purpose = 'describing' | 'classifying' | 'tagging' | 'identifying' | 'commenting';

function textualBody(value: string, language: string, purpose: Purpose): object {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

function inLanguage({ text, language }: { readonly text: string; readonly language: string }): object {
  return { '@value': text, '@language': language };
}
