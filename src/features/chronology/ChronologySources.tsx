/** The sources: title, hands, dates, hashes and rights, and the words that bear no claim. */
import { balanced } from '../../base/turning-signs';
import type { Hop } from '../../domain/archive/evidence';
import type { Defect, Source } from '../../domain/archive/source';
import { hopWords } from '../../words/attribution-words';
import { capitalised } from '../../words/capitals';
import { defectWords } from '../../words/defect-words';
import { edtfTextWords } from '../../words/event-dates';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { type ChronologyFrame, MAX_SOURCES } from './chronology-facts';
import { Local } from './Local';
import type { ToldSoFar } from './told-so-far';

interface ChronologySourcesProps {
  readonly facts: Pick<ChronologyFrame, 'archive'>;
  readonly told: ToldSoFar;
}

export function ChronologySources({ facts, told }: ChronologySourcesProps) {
  const { sources } = facts.archive;
  const printed = printedSources(sources, told);
  return (
    <section className="chronology__part">
      <h2 className="chronology__part-title">{t('chronology.sources', { count: sources.length })}</h2>
      {printed.length < sources.length && (
        <p>
          {t('chronology.sourcesQuoted', {
            count: printed.length,
            number: numberWords(printed.length),
            total: numberWords(sources.length),
          })}
        </p>
      )}
      {printed.map(({ source, index }) => (
        <section key={source.id} className="chronology__source">
          <h3 className="chronology__source-title">
            {sources.length > 1 && `${t('chronology.sourceNumber', { number: index + 1 })}. `}
            <q lang={source.language}>
              <Local map={source.title} />
            </q>
            {t('join.comma')}
            <Local map={source.kind} />
          </h3>
          <ol className="chronology__hops" aria-label={t('chronology.provenance')}>
            {source.provenance.map((hop, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a hop has no id of its own; its place in the chain is its identity
              <li key={place}>
                <HopLine hop={hop} language={source.language} />
              </li>
            ))}
          </ol>
          <Hashes source={source} />
          {source.url !== undefined && (
            <p>
              <a href={source.url} rel="noreferrer noopener">
                {source.url}
              </a>
            </p>
          )}
          <p>
            {t('chronology.rights', { rights: '' })}
            <Local map={source.rights} />
          </p>
          <SpoiledWords source={source} told={told.defects} />
          <SetAside source={source} />
        </section>
      ))}
    </section>
  );
}

function HopLine({ hop, language }: { readonly hop: Hop; readonly language: string }) {
  const { text } = hopWords(hop);
  const date = hop.date === undefined ? t('attribution.dateNotStated') : edtfTextWords(hop.date);
  return (
    <>
      {capitalised(text)}
      {t('join.comma')}
      {date}
      {hop.evidence.map(({ id, exact }) => (
        <span key={id}>
          {t('join.semicolon')}
          <q lang={language}>{exact}</q>
        </span>
      ))}
      {hop.inference && (
        <span className="chronology__aside">
          {' '}
          {t('chronology.because', { reason: '' })}
          <Local map={hop.inference.reason} />
        </span>
      )}
    </>
  );
}

function Hashes({ source: { texts } }: { readonly source: Source }) {
  const { body, frame } = texts;
  if (body === undefined && frame === undefined) return <p>{t('chronology.notStored')}</p>;
  return (
    <p className="chronology__hash">
      {body && t('chronology.sha', { hash: body.sha256 })}
      {body && frame && <br />}
      {frame && t('chronology.shaFrame', { hash: frame.sha256 })}
    </p>
  );
}

/** Each source with its place among all; of very many those that are quoted. */
function printedSources(
  sources: readonly Source[],
  { quoted }: ToldSoFar,
): readonly { readonly source: Source; readonly index: number }[] {
  const placed = sources.map((source, index) => ({ source, index }));
  return sources.length <= MAX_SOURCES ? placed : placed.filter(({ source }) => quoted.has(source.id));
}

interface SpoiledWordsProps {
  readonly source: Source;
  readonly told: ReadonlySet<Defect>;
}

/** The others. */
function SpoiledWords({ source, told }: SpoiledWordsProps) {
  const untold = source.defects.filter((defect) => !told.has(defect));
  if (untold.length === 0) return null;
  return (
    <>
      <h4 className="chronology__small-title">{t('chronology.spoiled')}</h4>
      <ul className="chronology__passages">
        {untold.map((defect) => {
          const { lead, sense, about } = defectWords(defect, source);
          return (
            <li key={defect.quotation.id}>
              <q lang={source.language}>{balanced(defect.quotation.exact)}</q> {lead}
              {sense && (
                <>
                  {' '}
                  <q lang={sense.language}>{sense.text}</q>
                </>
              )}
              {t('chronology.sentence', { words: '' })}
              {about.map(({ text, language }) => (
                <span key={text} lang={language}>
                  {' '}
                  {text}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function SetAside({ source: { unclaimed, language } }: { readonly source: Source }) {
  if (unclaimed.length === 0) return null;
  return (
    <>
      <h4 className="chronology__small-title">{t('chronology.setAside')}</h4>
      <ul className="chronology__passages">
        {unclaimed.map(({ quotation, reason }) => (
          <li key={quotation.id}>
            <q lang={language}>{balanced(quotation.exact)}</q> <Local map={reason} />
          </li>
        ))}
      </ul>
    </>
  );
}
