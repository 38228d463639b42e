/** One thing that was found, with the parts that were looked for: a title, a name, words of a source, a date. */
import type { ReactNode } from 'react';
import type { LanguageMap } from '../../domain/archive/language-map';
import { localText } from '../../domain/archive/language-map';
import type {
  ActorResult,
  DatedResult,
  FoundText,
  PeriodResult,
  SearchResult,
} from '../../domain/search/event-search';
import { excerptAround } from '../../domain/search/excerpt';
import { useOpenDataset } from '../../state/open-dataset';
import { MarkedText } from '../../ui/MarkedText';
import { dayWords } from '../../words/calendar-words';
import { dateHeading, placeOfZone } from '../../words/event-dates';
import { withInnerMarks } from '../../words/inner-marks';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';
import { periodWords } from './period-words';
import './result-row.css';

/** Letters of a quotation or a gloss that two lines have room for. */
const MAX_WORDS = 150;

interface ResultRowProps {
  readonly result: SearchResult;
  /** Present for who is in the filter. */
  readonly isInFilter: boolean;
}

export function ResultRow({ result, isInFilter }: ResultRowProps) {
  switch (result.group) {
    case 'titles': {
      const found = inOurLanguage(result.found);
      const isTitle = Object.values(result.event.title).includes(found.text);
      const isSpoken = found.language === localText(result.event.title, interfaceLanguage()).language;
      // Found in a short form or in another language: the title itself stands first.
      return isTitle && isSpoken ? (
        <Row main={<Marked found={found} />} aside={<EventDay result={result} />} />
      ) : (
        <Row
          main={<Title map={result.event.title} />}
          below={<Marked found={found} />}
          aside={<EventDay result={result} />}
        />
      );
    }
    case 'glosses':
      return (
        <Row
          look="words"
          main={<Marked found={excerpted(inOurLanguage(result.found))} />}
          below={<Title map={result.event.title} />}
        />
      );
    case 'words':
      return (
        <Row
          look="quotation"
          main={<Marked found={excerpted(inOurLanguage(result.found))} />}
          below={<Title map={result.event.title} />}
        />
      );
    case 'people':
      return <ActorRow result={result} isInFilter={isInFilter} />;
    case 'dates':
      return result.is === 'period' ? <PeriodRow result={result} /> : <DatedRow result={result} />;
  }
}

function ActorRow({ result, isInFilter }: { readonly result: ActorResult; readonly isInFilter: boolean }) {
  const found = inOurLanguage(result.found);
  const name = localText(result.actor.name, interfaceLanguage());
  const isOwnName = !result.isPrinted && found.text === name.text;
  const below = result.isPrinted ? (
    t('search.printedName', { name: name.text })
  ) : isOwnName ? undefined : (
    <Marked found={found} />
  );
  return (
    <Row
      main={isOwnName || result.isPrinted ? <Marked found={found} /> : <Title map={result.actor.name} />}
      {...(below && { below })}
      aside={
        <>
          {isInFilter && t('search.inFilter')}
          {!result.isInFilter &&
            (result.event
              ? t('search.namedIn', {
                  title: withInnerMarks(localText(result.event.title, interfaceLanguage()).text),
                })
              : t('search.namedInSource'))}
        </>
      }
    />
  );
}

function PeriodRow({ result }: { readonly result: PeriodResult }) {
  return (
    <Row
      look="date"
      main={periodWords(result)}
      aside={
        <>
          {t('search.showInChart')}
          {result.count > 0 &&
            ` · ${t('filters.has', { count: result.count, number: numberWords(result.count) })}`}
        </>
      }
    />
  );
}

function DatedRow({ result }: { readonly result: DatedResult }) {
  const { archive } = useOpenDataset();
  const { match } = result;
  const place = match.elsewhere === undefined ? null : placeOfZone(match.elsewhere, archive);
  const below =
    match.how === 'within'
      ? t('search.mayBe')
      : place && t('search.sameInstant', { day: dayWords(match.day, 'short'), place });
  return (
    <Row
      main={<Title map={result.event.title} />}
      {...(below && { below })}
      aside={<EventDay result={result} />}
    />
  );
}

interface RowProps {
  readonly look?: 'title' | 'words' | 'quotation' | 'date';
  readonly main: ReactNode;
  readonly below?: ReactNode;
  readonly aside?: ReactNode;
}

function Row({ look = 'title', main, below, aside }: RowProps) {
  return (
    <>
      <span className="result-row" data-look={look}>
        <span className="result-row__main">{look === 'quotation' ? <q>{main}</q> : main}</span>
        {below && <span className="result-row__below">{below}</span>}
      </span>
      <span className="result-row__aside figures">{aside}</span>
    </>
  );
}

function Title({ map }: { readonly map: LanguageMap }) {
  const { text, language } = localText(map, interfaceLanguage());
  return <span lang={language}>{text}</span>;
}

function Marked({ found }: { readonly found: FoundText }) {
  return <MarkedText text={found.text} ranges={found.ranges} language={found.language} />;
}

function EventDay({ result }: { readonly result: Extract<SearchResult, { readonly event: unknown }> }) {
  const { archive } = useOpenDataset();
  if (result.event === undefined) return null;
  const { day, place } = dateHeading(result.event.when, archive);
  return (
    <>
      {day}
      {place && <span className="result-row__place">{place}</span>}
    </>
  );
}

function excerpted(found: FoundText): FoundText {
  return { ...found, ...excerptAround(found.text, found.ranges, MAX_WORDS) };
}

/** Of texts that answer equally well the one that the page speaks, else the first. */
function inOurLanguage(found: readonly FoundText[]): FoundText {
  const primary = interfaceLanguage();
  const spoken = found.find(({ language }) => language.split('-')[0] === primary);
  return spoken ?? found[0] ?? { text: '', language: 'und', ranges: [] };
}
