/** Every problem of the dataset with its place, its reason and a remedy. */
import { useState } from 'react';
import { formatPointer, formatProblem, type PlacedProblem } from '../data/document/problem';
import { Button } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { numberWords } from '../words/numbers';
import { t } from '../words/translate';
import './problems-panel.css';

interface ProblemsPanelProps {
  readonly problems: readonly PlacedProblem[];
  /** How many there are, if more than are told. */
  readonly count?: number;
  /** Events shown, of how many; absent while they are on their way and nobody knows how many are left out. */
  readonly left?: { readonly shown: number; readonly total: number };
  readonly isOpenAtFirst?: boolean;
}

export function ProblemsPanel({ problems, count, left, isOpenAtFirst = false }: ProblemsPanelProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  if (problems.length === 0) return null;
  const isWhole = count === undefined || count <= problems.length;
  return (
    <section className="problems-panel" aria-label={t('region.problems')}>
      <p className="problems-panel__summary" role="status">
        {summaryWords(count ?? problems.length, left)}
        <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('problems.hide') : t('problems.show')}
        </Button>
      </p>
      {isOpen && (
        <>
          <p>
            {t('problems.help')}
            {!isWhole && ` ${t('problems.untold', { number: numberWords(problems.length) })}`}
          </p>
          <ul>
            {problems.map((problem) => (
              <ProblemItem key={formatProblem(problem)} problem={problem} />
            ))}
          </ul>
          <CopyText
            look="outlined"
            text={() => problems.map(formatProblem).join('\n')}
            copied={t('problems.copied')}
            refused={t('report.refused')}
          >
            {t('problems.copy')}
          </CopyText>
        </>
      )}
    </section>
  );
}

function summaryWords(count: number, left: ProblemsPanelProps['left']): string {
  const counted = { count, number: numberWords(count) };
  if (left === undefined) return t('problems.soFar', counted);
  return t('problems.summary', {
    ...counted,
    shown: numberWords(left.shown),
    total: numberWords(left.total),
  });
}

/** The checker speaks English, in the page as on the command line. */
function ProblemItem({ problem }: { readonly problem: PlacedProblem }) {
  const { file, place, path, severity, message, remedy, event, claim } = problem;
  return (
    <li className="problems-panel__item" data-severity={severity}>
      <p className="problems-panel__message">
        <strong>{t(`problems.${severity}`)}</strong> <span lang="en">{message}</span>
      </p>
      <p className="problems-panel__place">
        <code>
          {file}:{place.line}:{place.column} {formatPointer(path)}
        </code>
        {[event, claim].filter((id) => id !== undefined).map((id) => ` ${id}`)}
      </p>
      <p lang="en">{remedy}.</p>
    </li>
  );
}
