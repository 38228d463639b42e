/** What became of the words of a text: a bar of its runs, a legend with their numbers, and a switch to see it in the text. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Source } from '../../domain/archive/source';
import { COVERAGE_KINDS, type CoverageKind, coverageOf, wordCounts } from '../../domain/evidence/coverage';
import type { NormalText } from '../../domain/evidence/normal-text';
import { useOpenDataset } from '../../state/open-dataset';
import { t } from '../../words/translate';
import './coverage-bar.css';

interface CoverageBarProps {
  readonly source: Source;
  /** Of the body. */
  readonly text: NormalText;
  readonly isShownInText: boolean;
  readonly onShowInText: (isShown: boolean) => void;
}

/** Of the bar, from its foot up: kinds are told apart by more than their colour. */
const HEIGHTS: Readonly<Record<CoverageKind, number>> = {
  supporting: 1,
  defect: 0.625,
  unclaimed: 0.375,
  'passed-over': 0,
};

export function CoverageBar({ source, text, isShownInText, onShowInText }: CoverageBarProps) {
  const { loaded, archive, queries } = useOpenDataset();
  const { data: quoting } = useQuery(queries.quoting(source.id));
  const areAllKnown = loaded.whole?.parsed.areAllQuotationsKnown ?? quoting?.isComplete === true;
  // As the checker counts: the words of an event that is withheld are not passed over.
  const runs = useMemo(() => {
    const { whole } = loaded;
    const quotingHere = whole
      ? { sources: whole.parsed.readSources, events: whole.parsed.readEvents }
      : { sources: archive.sources, events: quoting?.value ?? [] };
    return coverageOf(quotingHere, source.id, 'body', text);
  }, [loaded, archive, quoting, source, text]);
  const counts = wordCounts(runs);
  return (
    <section className="coverage" aria-label={t('source.coverage')}>
      <svg
        className="coverage__bar"
        viewBox={`0 0 ${text.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {runs.map(({ start, end, kind }) => (
          <rect
            key={start}
            x={start}
            y={1 - HEIGHTS[kind]}
            width={end - start}
            height={HEIGHTS[kind]}
            data-coverage={kind}
          />
        ))}
      </svg>
      <p className="coverage__of">{t('source.coverageOf')}</p>
      <ul className="coverage__legend">
        {COVERAGE_KINDS.filter((kind) => counts[kind] > 0 || kind === 'passed-over').map((kind) => (
          <li key={kind} className="coverage__kind figures">
            <span className="coverage__sign" data-coverage={kind} />
            {t(`source.kind.${nameOfKind(kind, areAllKnown)}`, { count: counts[kind] })}
          </li>
        ))}
        {source.leftOut.length > 0 && (
          <li className="coverage__kind figures">
            <span className="coverage__sign" data-coverage="left-out" />
            {t('source.kind.left-out', { count: source.leftOut.length })}
          </li>
        )}
      </ul>
      <label className="coverage__switch">
        <input
          type="checkbox"
          checked={isShownInText}
          onChange={({ target }) => onShowInText(target.checked)}
        />
        {t('source.showCoverage')}
      </label>
    </section>
  );
}

/** Where a record could not be read, nobody knows whether it quotes the words that no other does. */
function nameOfKind(kind: CoverageKind, areAllQuotationsKnown: boolean): CoverageKind | 'perhaps-quoted' {
  return kind === 'passed-over' && !areAllQuotationsKnown ? 'perhaps-quoted' : kind;
}
