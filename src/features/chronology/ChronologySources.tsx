/** The sources: title, hands, dates, hashes and rights, and the words that bear no claim. */
import type { Hop } from '../../domain/archive/evidence';
import type { Source } from '../../domain/archive/source';
import { defectsOfQuotation } from '../../domain/evidence/defects';
import { quotationsOfEvent } from '../../domain/evidence/quotations';
import { hopWords } from '../../words/attribution-words';
import { capitalised } from '../../words/capitals';
import { defectWords } from '../../words/defect-words';
import { edtfTextWords } from '../../words/event-dates';
import { t } from '../../words/translate';
import type { ChronologyFacts } from './chronology-facts';
import { Local } from './Local';

export function ChronologySources({ facts }: { readonly facts: ChronologyFacts }) {
  const { sources } = facts.archive;
  return (
    <section className="chronology__part">
      <h2 className="chronology__part-title">{t('chronology.sources', { count: sources.length })}</h2>
      {sources.map((source, index) => (
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
          <SpoiledWords source={source} facts={facts} />
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

/** Spoiled passages that no claim of any event quotes; the others stand in the notes. */
function SpoiledWords({ source, facts }: { readonly source: Source; readonly facts: ChronologyFacts }) {
  const told = new Set(
    facts.archive.events
      .flatMap(quotationsOfEvent)
      .filter(({ quotation }) => quotation.source === source.id)
      .flatMap(({ quotation }) =>
        defectsOfQuotation(source, quotation, facts.statuses).map(({ defect }) => defect),
      ),
  );
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
              <q lang={source.language}>{defect.quotation.exact}</q> {lead}
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
            <q lang={language}>{quotation.exact}</q> <Local map={reason} />
          </li>
        ))}
      </ul>
    </>
  );
}
