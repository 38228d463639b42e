/** Where passing notes are shown. Its look is fetched with the first note; where that fails, the words stand plain. */
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
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
  // Told before, in another language perhaps: they are over.
  const [first] = useState(() => notesToTell().length);
  const since = notes.slice(first);
  const last = since.at(-1);
  if (last === undefined) return null;
  return (
    <ErrorBoundary
      attempt={String(last.id)}
      fallback={
        <p className="toast toast--plain" role="alert">
          {last.words}
        </p>
      }
    >
      <Suspense>
        <ToastStack notes={since} name={name} closeWords={closeWords} />
      </Suspense>
    </ErrorBoundary>
  );
}
