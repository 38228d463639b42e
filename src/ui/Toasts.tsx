/** Where passing notes are shown. Their look is fetched with the first one; where it is late or fails, the words stand plain. */
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from './Button';
import { ErrorBoundary } from './ErrorBoundary';
import { notesToTell, onNote } from './tell';
import './toasts.css';

const ToastStack = lazy(() => import('./ToastStack').then(({ ToastStack: stack }) => ({ default: stack })));

/** Milliseconds for which what was done may stay unsaid. */
const PATIENCE = 1500;

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
  const plain = (
    <p className="toast toast--plain" role="alert">
      {last.words}
      <Button onClick={() => setFirst(notesToTell().length)}>{closeWords}</Button>
    </p>
  );
  return (
    <ErrorBoundary attempt={String(last.id)} fallback={plain}>
      <Suspense fallback={<Later>{plain}</Later>}>
        <ToastStack notes={since} name={name} closeWords={closeWords} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Not at once, or whoever hears the page would hear every first note twice. */
function Later({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return isTime && children;
}
