/**
 * A source as a note of the Chicago Manual of Style refers to it: its writer, its title as printed, where it appeared and
 * when, where it had appeared before, the place in it, its address.
 */
import './late';
import type { Hop } from '../domain/archive/evidence';
import { localText } from '../domain/archive/language-map';
import type { Source } from '../domain/archive/source';
import { bibliographyOf, type Credit } from '../domain/evidence/bibliography';
import { hopWords } from './attribution-words';
import { withInnerMarks } from './inner-marks';
import { piecesInSequence, piecesOfNames } from './joined-pieces';
import { languageName } from './language-names';
import { messagePieces, ownWords } from './message-pieces';
import { italic, type NoteRun, named } from './note-runs';
import { publicationDateWords } from './publication-dates';
import { t } from './translate';

type Runs = readonly NoteRun[];

/** `place` is where in the source the words stand; empty for the whole of it. */
export function sourceReference(source: Source, place = ''): Runs {
  const { authors, publisher, firstPublisher, editors, translators, others, date } = bibliographyOf(source);
  const rest = piecesInSequence([
    translators.length === 0
      ? translationWords(source)
      : messagePieces('chicago.translated', { names: namesOf(translators) }),
    editors.length === 0 ? [] : messagePieces('chicago.edited', { names: namesOf(editors) }),
    publisher ? container(publisher) : [],
    ownWords(publicationDateWords(date)),
    firstPublisher ? firstPublication(firstPublisher) : [],
    ...others.map(hopRuns),
    ownWords(place),
    ownWords(source.url ?? t('citation.noAddress')),
  ]);
  const work = titled(source, rest);
  return authors.length === 0 ? work : messagePieces('chicago.authored', { names: namesOf(authors), work });
}

/** "Jake Sullivan, at a Brookings webinar"; whether it is inferred, and its date where that is stated. */
export function hopRuns(hop: Hop): Runs {
  const { pieces } = hopWords(hop);
  const told = hop.inference ? messagePieces('citation.inferred', { hop: pieces }) : pieces;
  if (hop.date === undefined) return told;
  return messagePieces('citation.dated', { hop: told, date: ownWords(publicationDateWords(hop.date)) });
}

/** As it is printed; with its meaning, where the reader's language has another title for it. */
function titled({ title, language }: Source, rest: Runs): Runs {
  const printed = localText(title, language);
  const meaning = named(title);
  const marked = { ...printed, text: withInnerMarks(printed.text) };
  return printed.language === meaning.language
    ? messagePieces('chicago.titled', { title: marked, rest })
    : messagePieces('chicago.titledInBoth', { title: marked, meaning, rest });
}

function translationWords({ translation }: Source): Runs {
  if (translation === undefined) return [];
  const language = ownWords(languageName(translation.from));
  return translation.by === 'machine'
    ? messagePieces('chicago.translatedByMachine', { language })
    : messagePieces('chicago.translatedFrom', { language });
}

function firstPublication(first: Credit): Runs {
  const publication = piecesInSequence([
    container(first),
    first.date === undefined ? [] : ownWords(publicationDateWords(first.date)),
  ]);
  return messagePieces('chicago.firstIn', { publication });
}

function container(publisher: Credit): Runs {
  return supplied(publisher, italic(named(publisher.name)));
}

function namesOf(credits: readonly Credit[]): Runs {
  return piecesOfNames(credits.map((credit) => supplied(credit, named(credit.name))));
}

/** In brackets where the source itself does not state it. */
function supplied({ inference }: Credit, name: NoteRun): Runs {
  return inference ? messagePieces('chicago.inferred', { name }) : [name];
}
