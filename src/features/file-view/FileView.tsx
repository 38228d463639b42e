/** The file in which a problem is, at its place: what is wrong, the lines around it, and the way to the next problem. */
import '../../words/late';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { LoadedDataset } from '../../data/dataset/load-dataset';
import { linesAround, type ShownLine } from '../../data/document/lines-around';
import { type PlacedProblem, signsWrittenOut, turnsWrittenOut } from '../../data/document/problem';
import { fileTextQuery } from '../../data/open/file-text-query';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Panel } from '../../ui/Panel';
import { capitalised } from '../../words/capitals';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import './file-view.css';

interface FileViewProps {
  readonly loaded: LoadedDataset;
  readonly problems: readonly PlacedProblem[];
  /** Which of them is looked at. */
  readonly index: number;
  readonly onGoTo: (index: number) => void;
  readonly onClose: () => void;
}

/** Lines before and after the one in question. */
const REACH = 40;

export function FileView({ loaded, problems, index, onGoTo, onClose }: FileViewProps) {
  const problem = problems[index];
  if (problem === undefined) return null;
  const { place, message, remedy } = problem;
  const file = signsWrittenOut(problem.file);
  return (
    <Panel
      name={t('file.name', { file })}
      heading={t('file.ofProblems', { number: numberWords(index + 1), total: numberWords(problems.length) })}
      place="file"
      closeName={t('file.close')}
      tools={
        <>
          <Button aria-label={t('file.previous')} disabled={index === 0} onClick={() => onGoTo(index - 1)}>
            <Icon name="up" />
          </Button>
          <Button
            aria-label={t('file.next')}
            disabled={index === problems.length - 1}
            onClick={() => onGoTo(index + 1)}
          >
            <Icon name="down" />
          </Button>
        </>
      }
      lead={
        <div aria-live="polite">
          <p className="file-view__place">
            <code lang="">
              {file}:{place.line}:{place.column}
            </code>
          </p>
          <p lang="en">{signsWrittenOut(message)}.</p>
          <p lang="en">{capitalised(signsWrittenOut(remedy))}.</p>
        </div>
      }
      onClose={onClose}
    >
      <FileLines loaded={loaded} problem={problem} />
      <p className="file-view__help">{t('file.mend')}</p>
    </Panel>
  );
}

function FileLines({ loaded, problem }: Pick<FileViewProps, 'loaded'> & { readonly problem: PlacedProblem }) {
  const { data: text, error } = useQuery(fileTextQuery(loaded, problem.file));
  const { place } = problem;
  const around = useMemo(
    () => (text === undefined ? undefined : linesAround(text, place, REACH)),
    [text, place],
  );
  const marked = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    const line = marked.current;
    const table = line?.closest('table');
    if (around === undefined || !line || !table) return;
    // Again when its lines are broken otherwise, as while the panel is still opening; not once the reader moves it.
    const watch = new ResizeObserver(() => {
      line.scrollIntoView({ block: 'center' });
    });
    watch.observe(table);
    const end = new AbortController();
    end.signal.addEventListener('abort', () => watch.disconnect());
    for (const act of ['wheel', 'pointerdown', 'keydown'] as const) {
      document.addEventListener(act, () => end.abort(), { passive: true, signal: end.signal });
    }
    return () => end.abort();
  }, [around]);
  if (error) {
    return (
      <p role="alert" lang="en">
        {error.message}
      </p>
    );
  }
  if (around === undefined) return <p>{t('file.reading')}</p>;
  return (
    <section className="file-view__lines" aria-label={t('file.lines')}>
      <table>
        <tbody>
          {around.lines.map((line) => (
            <tr
              key={line.number}
              ref={line.at === undefined ? undefined : marked}
              data-marked={line.at === undefined ? undefined : ''}
            >
              <th scope="row">{line.number}</th>
              <td lang="">
                <LineText line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** In the order that the file has, whatever is written from right to left, and whatever sign would turn it. */
function LineText({ line: { text, isCutBefore, isCutAfter, at } }: { readonly line: ShownLine }) {
  const before = at === undefined ? text : text.slice(0, at);
  return (
    <bdo dir="ltr">
      {isCutBefore && '… '}
      {turnsWrittenOut(before)}
      {at !== undefined && <mark>{turnsWrittenOut(text.slice(at, at + 1)) || '⏎'}</mark>}
      {at !== undefined && turnsWrittenOut(text.slice(at + 1))}
      {isCutAfter && ' …'}
    </bdo>
  );
}
