/** Why something could not be opened, where in its file, and what to do. What was open is open still. */
import { useEffect, useRef } from 'react';
import type { DatasetRef } from '../../data/dataset-ref';
import { signsWrittenOut } from '../../data/document/problem';
import { Button } from '../../ui/Button';
import { capitalised } from '../../words/capitals';
import { t } from '../../words/translate';
import type { Unreadable } from './readable';

interface RefusedProps extends Unreadable {
  /** Shows it with all its faults in place of what is open. */
  readonly onShow: (faulty: DatasetRef) => void;
}

export function Refused({
  refusal: { path, line, column = 1, message, remedy },
  faulty,
  onShow,
}: RefusedProps) {
  const box = useRef<HTMLDivElement>(null);
  // It may have been asked for far below.
  useEffect(() => {
    // In newer browsers it gives a promise, which is nothing that an effect may give back.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className="open-data__refusal" role="alert">
      <p className="open-data__refused">{t('open.refused')}</p>
      <p>
        {path !== undefined && <code lang="">{signsWrittenOut(path)}</code>}
        {line !== undefined && <span className="open-data__place"> {t('open.place', { line, column })}</span>}
      </p>
      <p lang="en">{signsWrittenOut(message)}.</p>
      <p lang="en">{capitalised(signsWrittenOut(remedy))}.</p>
      {faulty && (
        <Button look="outlined" onClick={() => onShow(faulty)}>
          {t('open.showFaults')}
        </Button>
      )}
    </div>
  );
}
