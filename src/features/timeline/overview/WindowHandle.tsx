/** The chart's window on the strip: to be taken as a whole or by either end, by pointer and by keys. */
import type { CSSProperties, KeyboardEvent } from 'react';
import { type HandlePart, stepped } from '../../../domain/overview/steps';
import type { Handle } from '../../../domain/overview/strip';
import type { TimeWindow } from '../../../domain/store/event-store';
import { Icon } from '../../../ui/Icon';
import { t } from '../../../words/translate';
import { windowWords } from '../../../words/windows';
import { endWords, startWords } from './bound-words';
import { stripStepOf } from './strip-keys';

interface WindowHandleProps {
  readonly window: TimeWindow;
  /** What the strip shows. */
  readonly range: TimeWindow;
  readonly zone: string;
  readonly handle: Handle;
  /** Pixels. */
  readonly stripWidth: number;
  readonly onWindow: (window: TimeWindow) => void;
}

export function WindowHandle({ window, range, zone, handle, stripWidth, onWindow }: WindowHandleProps) {
  const bounds = { min: Math.min(range.start, window.start), max: Math.max(range.end, window.end) };
  const words = windowWords(window, zone);
  const slider = (part: HandlePart, name: string, valueText: string) => ({
    role: 'slider',
    tabIndex: 0,
    'data-part': part,
    'aria-label': name,
    'aria-valuemin': bounds.min,
    'aria-valuemax': bounds.max,
    'aria-valuenow': part === 'end' ? window.end : window.start,
    'aria-valuetext': valueText,
    onKeyDown(event: KeyboardEvent) {
      const step = stripStepOf(event.key);
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onWindow(stepped(window, part, step, { range, zone }));
    },
  });
  const { left, width, beyond } = handle;
  return (
    <>
      <div className="strip__window" data-beyond={beyond ?? 'no'} style={{ left, width }}>
        {beyond && <Icon name={beyond === 'before' ? 'left' : 'right'} />}
      </div>
      <div
        {...slider('start', t('strip.start'), startWords(window, zone))}
        className="strip__grip"
        style={edgeAt(left, stripWidth)}
      />
      <div {...slider('window', t('strip.window'), words)} className="strip__body" style={{ left, width }} />
      <div
        {...slider('end', t('strip.end'), endWords(window, zone))}
        className="strip__grip"
        style={edgeAt(left + width, stripWidth)}
      />
    </>
  );
}

/** The stylesheet lays what takes a grip beside its edge, and not past the page. */
function edgeAt(edge: number, stripWidth: number): CSSProperties {
  const properties: Readonly<Record<`--${string}`, string>> = {
    '--edge': `${edge}px`,
    '--strip': `${stripWidth}px`,
  };
  return properties;
}
