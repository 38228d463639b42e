/** What is asked before a dataset of the library is renamed or removed. */
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { t } from '../../words/translate';

interface RenameFieldProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

export function RenameField({ name, onRename }: RenameFieldProps) {
  const [next, setNext] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      className="library__actions"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(next.trim());
      }}
    >
      <label>
        <span className="visually-hidden">{t('library.renameNamed', { name })}</span>
        <input ref={field} type="text" value={next} onChange={({ target }) => setNext(target.value)} />
      </label>
      <Button look="outlined" onClick={() => onRename(next.trim())}>
        {t('library.save')}
      </Button>
    </form>
  );
}

interface RemovalQuestionProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

export function RemovalQuestion({ name, onRemove, onKeep }: RemovalQuestionProps) {
  const question = useRef<HTMLDivElement>(null);
  const words = t('library.removeSure', { name });
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} role="alertdialog" aria-label={words} tabIndex={-1} className="library__actions">
      <span>{words}</span>
      <Button look="outlined" onClick={onRemove}>
        {t('library.removeYes')}
      </Button>
      <Button look="outlined" onClick={onKeep}>
        {t('library.removeNo')}
      </Button>
    </div>
  );
}
