/** Every problem of the dataset with its place, its reason and a remedy. */
import { lazy, useState } from 'react';
import type { LoadedDataset } from '../data/dataset/load-dataset';
import { formatPointer, formatProblem, type PlacedProblem, signsWrittenOut } from '../data/document/problem';
import { fileViewParts } from '../features/file-view';
import { Button } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { FindingsPanel } from '../ui/FindingsPanel';
import { capitalised } from '../words/capitals';
import { numberWords } from '../words/numbers';
import { t } from '../words/translate';
import { LateOverlay } from './LateOverlay';
import './dataset-problem.css';

const FileView = lazy(() => fileViewParts().then(({ FileView: view }) => ({ default: view })));

interface ProblemsPanelProps {
  readonly problems: readonly PlacedProblem[];
  /** How many there are, told or not. */
  readonly count: number;
  /** Events shown, of how many; absent while they are on their way and nobody knows how many are left out. */
  readonly left?: { readonly shown: number; readonly total: number };
  readonly isOpenAtFirst?: boolean;
  /** The dataset in whose files they are. */
  readonly loaded: LoadedDataset;
}

/** To draw a thousand of them would hold the page up for seconds. */
const LISTED = 200;

export function ProblemsPanel({ problems, count, left, isOpenAtFirst = false, loaded }: ProblemsPanelProps) {
  const [looked, setLooked] = useState<number>();
  if (problems.length === 0) return null;
  const listed = problems.slice(0, LISTED);
  return (
    <>
      <FindingsPanel
        name={t('region.problems')}
        summary={summaryWords(count, left)}
        show={t('problems.show')}
        hide={t('problems.hide')}
        isOpenAtFirst={isOpenAtFirst}
      >
        <p>
          {t('problems.help')}
          {listed.length < count && ` ${t('problems.untold', { number: numberWords(listed.length) })}`}
        </p>
        <ul>
          {listed.map((problem, index) => (
            <ProblemItem key={formatProblem(problem)} problem={problem} onShow={() => setLooked(index)} />
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
      </FindingsPanel>
      {looked !== undefined && (
        <LateOverlay attempt="file" onFailure={() => setLooked(undefined)}>
          <FileView
            loaded={loaded}
            problems={problems}
            index={looked}
            onGoTo={setLooked}
            onClose={() => setLooked(undefined)}
          />
        </LateOverlay>
      )}
    </>
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

interface ProblemItemProps {
  readonly problem: PlacedProblem;
  readonly onShow: () => void;
}

/** The checker speaks English, in the page as on the command line. */
function ProblemItem({ problem, onShow }: ProblemItemProps) {
  const { file, place, path, severity, message, remedy, event, claim } = problem;
  return (
    <li className="dataset-problem" data-severity={severity}>
      <p className="dataset-problem__message">
        <strong>{t(`problems.${severity}`)}</strong> <span lang="en">{signsWrittenOut(message)}</span>
      </p>
      <p className="dataset-problem__place">
        <code>
          {signsWrittenOut(file)}:{place.line}:{place.column} {signsWrittenOut(formatPointer(path))}
        </code>
        {[event, claim].filter((id) => id !== undefined).map((id) => ` ${id}`)}
      </p>
      <p>
        <span lang="en">{capitalised(signsWrittenOut(remedy))}.</span>{' '}
        <Button look="link" onClick={onShow}>
          {t('problems.inFile')}
        </Button>
      </p>
    </li>
  );
}
