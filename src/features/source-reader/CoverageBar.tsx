/** What became of the words of a text: a bar of its runs, a legend with their numbers, and a switch to see it in the text. */
import { useMemo } from 'react';
import type { Source } from '../../domain/archive/source';
import { COVERAGE_KINDS, coverageOf, wordCounts } from '../../domain/evidence/coverage';
import type { NormalText } from '../../domain/evidence/normal-text';
import { useOpenDataset } from '../../state/open-dataset';
import { t } from '../../words/translate';
import './coverage-bar.css';

interface CoverageBarProps {
  readonly source: Source;
  readonly text: NormalText;
  readonly isShownInText: boolean;
  readonly onShowInText: (isShown: boolean) => void;
}

export function CoverageBar({ source, text, isShownInText, onShowInText }: CoverageBarProps) {
  const { archive } = useOpenDataset();
  const runs = useMemo(() => coverageOf(archive, source.id, 'body', text), [archive, source, text]);
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
          <rect key={start} x={start} y="0" width={end - start} height="1" data-coverage={kind} />
        ))}
      </svg>
      <ul className="coverage__legend">
        {COVERAGE_KINDS.filter((kind) => counts[kind] > 0 || kind === 'passed-over').map((kind) => (
          <li key={kind} className="coverage__kind">
            <span className="coverage__sign" data-coverage={kind} />
            <span className="figures">{t('source.words', { count: counts[kind] })}</span>{' '}
            {t(`source.kind.${kind}`)}
          </li>
        ))}
        {source.leftOut.length > 0 && (
          <li className="coverage__kind">
            <span className="coverage__sign" data-coverage="left-out" />
            <span className="figures">{source.leftOut.length}</span> {t('source.kind.left-out')}
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
