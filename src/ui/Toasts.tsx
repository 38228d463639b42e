/** Where passing notes are shown. Its look is fetched with the first note; where that fails, the words stand plain. */
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { Button } from './Button';
import { ErrorBoundary } from './ErrorBoundary';
import { notesToTell, onNote } from './tell';
import './toasts.css';

const ToastStack = lazy(() => import('./ToastStack').then(({ ToastStack: stack }) => ({ default: stack })));

interface ToastsProps {
  /** The name of the region in which they stand. */
  readonly name: string;
  readonly closeWords: string;
}

export function Toasts({ name, closeWords }: ToastsProps) {
  const notes = useSyncExternalStore(onNote, notesToTell, notesToTell);
  // Told before, in another language perhaps, or closed: they are over.
  const [first, setFirst] = useState(() => notesToTell().length);
  const since = notes.slice(first);
  const last = since.at(-1);
  if (last === undefined) return null;
  return (
    <ErrorBoundary
      attempt={String(last.id)}
      fallback={
        <p className="toast toast--plain" role="alert">
          {last.words}
          <Button onClick={() => setFirst(notesToTell().length)}>{closeWords}</Button>
        </p>
      }
    >
      <Suspense>
        <ToastStack notes={since} name={name} closeWords={closeWords} />
      </Suspense>
    </ErrorBoundary>
  );
}
