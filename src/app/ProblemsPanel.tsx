/** Every problem of the dataset with its place, its reason and a remedy. */
import { useState } from 'react';
import { formatPointer, formatProblem, type PlacedProblem } from '../data/document/problem';
import { Button } from '../ui/Button';
import { t } from '../words/translate';
import './problems-panel.css';

interface ProblemsPanelProps {
  readonly problems: readonly PlacedProblem[];
  readonly shown: number;
  readonly total: number;
  readonly isOpenAtFirst?: boolean;
}

export function ProblemsPanel({ problems, shown, total, isOpenAtFirst = false }: ProblemsPanelProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [isCopied, setCopied] = useState(false);
  if (problems.length === 0) return null;
  const copy = () =>
    void navigator.clipboard?.writeText(problems.map(formatProblem).join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section className="problems-panel" aria-label={t('region.problems')}>
      <p className="problems-panel__summary" role="status">
        {t('problems.summary', { count: problems.length, shown, total })}
        <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('problems.hide') : t('problems.show')}
        </Button>
      </p>
      {isOpen && (
        <>
          <p>{t('problems.help')}</p>
          <ul>
            {problems.map((problem) => (
              <ProblemItem key={formatProblem(problem)} problem={problem} />
            ))}
          </ul>
          <Button look="outlined" onClick={copy}>
            {isCopied ? t('problems.copied') : t('problems.copy')}
          </Button>
        </>
      )}
    </section>
  );
}

function ProblemItem({ problem }: { readonly problem: PlacedProblem }) {
  const { file, place, path, severity, message, remedy, event, claim } = problem;
  return (
    <li className="problems-panel__item" data-severity={severity}>
      <p className="problems-panel__message">
        <strong>{t(`problems.${severity}`)}</strong> {message}
      </p>
      <p className="problems-panel__place">
        <code>
          {file}:{place.line}:{place.column} {formatPointer(path)}
        </code>
        {[event, claim].filter((id) => id !== undefined).map((id) => ` ${id}`)}
      </p>
      <p>{remedy}.</p>
    </li>
  );
}
