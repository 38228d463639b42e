/** Passing notes as the library shows them: polite for screen readers, kept while pointed at or focused, closed by Escape. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';
import type { Note } from './tell';

interface ToastStackProps {
  readonly notes: readonly Note[];
  readonly name: string;
  readonly closeWords: string;
}

/** Long enough to read two lines slowly. */
const SHOWN_MS = 7000;

export function ToastStack({ notes, name, closeWords }: ToastStackProps) {
  return (
    <CSPProvider disableStyleElements>
      <Toast.Provider timeout={SHOWN_MS} limit={2}>
        <Adding notes={notes} />
        <Toast.Portal>
          <Toast.Viewport className="toasts" aria-label={name}>
            <Shown closeWords={closeWords} />
          </Toast.Viewport>
        </Toast.Portal>
      </Toast.Provider>
    </CSPProvider>
  );
}

function Adding({ notes }: Pick<ToastStackProps, 'notes'>) {
  const { add } = Toast.useToastManager();
  const lastAdded = useRef(-1);
  useEffect(() => {
    for (const { id, words } of notes) {
      if (id <= lastAdded.current) continue;
      lastAdded.current = id;
      add({ title: words });
    }
  }, [notes, add]);
  return null;
}

function Shown({ closeWords }: Pick<ToastStackProps, 'closeWords'>) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Toast.Content className="toast__content">
        {/* As the name of the note, which the library makes a small dialog of. */}
        <Toast.Title className="toast__words" render={<p />} />
        <Toast.Close className="button" aria-label={closeWords}>
          <Icon name="close" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
