/** Below the most frequent options: how many others there are, and the way to the next of them. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { numberWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { MOST, STEP } from './option-list';

interface MoreOptionsProps {
  /** What holds the options. */
  readonly list: RefObject<HTMLElement | null>;
  /** What they are, as the heading over them says it. */
  readonly group: string;
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

export function MoreOptions({ list, group, shown, total, onMore }: MoreOptionsProps) {
  /** What was there when more were asked for. */
  const before = useRef<{ readonly shown: number; readonly boxes: ReadonlySet<Element> } | null>(null);
  // The first of those that came has the focus: it is what was asked for. The button may be gone in the same breath.
  useLayoutEffect(() => {
    if (before.current === null || before.current.shown === shown) return;
    const { boxes } = before.current;
    before.current = null;
    [...(list.current?.querySelectorAll('input') ?? [])].find((box) => !boxes.has(box))?.focus();
  }, [list, shown]);
  const rest = total - shown;
  if (rest <= 0) return null;
  const count = Math.min(STEP, rest);
  return (
    <div className="more-options">
      {shown < MOST && (
        <Button
          look="link"
          aria-label={t('filters.showMoreOf', { count, group })}
          onClick={() => {
            before.current = { shown, boxes: new Set(list.current?.querySelectorAll('input')) };
            onMore();
          }}
        >
          {t('filters.showMore', { count })}
        </Button>
      )}
      <span className="figures">{t('filters.notShown', { count: rest, number: numberWords(rest) })}</span>
    </div>
  );
}
