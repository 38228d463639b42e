/** The keys of the chart as data: what the chart obeys, and what a list of keys shows. */
import type { MessageKey } from '../../words/catalogue';

type ChartKeyId =
  | 'next'
  | 'previous'
  | 'rowBelow'
  | 'rowAbove'
  | 'first'
  | 'last'
  | 'open'
  | 'zoomIn'
  | 'zoomOut'
  | 'panLater'
  | 'panEarlier'
  | 'windowLater'
  | 'windowEarlier'
  | 'back';

/** What the marks do by themselves. */
export type HandledChartKeyId = Exclude<ChartKeyId, 'open' | 'back'>;

export interface ChartKey {
  readonly id: ChartKeyId;
  /** As `KeyboardEvent.key` has them, with "Shift+" before where it must be held; any of them does it. */
  readonly keys: readonly string[];
  readonly message: MessageKey;
  /** Left to the browser or to what lies over the chart: no key that the marks handle themselves. */
  readonly isNative?: true;
}

export const CHART_KEYS: readonly ChartKey[] = [
  { id: 'next', keys: ['ArrowRight'], message: 'chartKey.next' },
  { id: 'previous', keys: ['ArrowLeft'], message: 'chartKey.previous' },
  { id: 'rowBelow', keys: ['ArrowDown'], message: 'chartKey.rowBelow' },
  { id: 'rowAbove', keys: ['ArrowUp'], message: 'chartKey.rowAbove' },
  { id: 'first', keys: ['Home'], message: 'chartKey.first' },
  { id: 'last', keys: ['End'], message: 'chartKey.last' },
  { id: 'open', keys: ['Enter', ' '], message: 'chartKey.open', isNative: true },
  { id: 'zoomIn', keys: ['+', '='], message: 'chartKey.zoomIn' },
  { id: 'zoomOut', keys: ['-'], message: 'chartKey.zoomOut' },
  { id: 'panLater', keys: ['Shift+ArrowRight'], message: 'chartKey.panLater' },
  { id: 'panEarlier', keys: ['Shift+ArrowLeft'], message: 'chartKey.panEarlier' },
  { id: 'windowLater', keys: ['PageDown'], message: 'chartKey.windowLater' },
  { id: 'windowEarlier', keys: ['PageUp'], message: 'chartKey.windowEarlier' },
  { id: 'back', keys: ['Escape'], message: 'chartKey.back', isNative: true },
];

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** What the chart does at the key; undefined where it leaves the key alone. */
export function chartKeyOf({ key, shiftKey }: PressedKey): HandledChartKeyId | undefined {
  const found = (name: string) => CHART_KEYS.filter(isHandled).find(({ keys }) => keys.includes(name))?.id;
  if (!shiftKey) return found(key);
  // Shift also makes signs, as "+": then the sign is what was meant.
  return found(`Shift+${key}`) ?? (key.length === 1 ? found(key) : undefined);
}

function isHandled(key: ChartKey): key is ChartKey & { readonly id: HandledChartKeyId } {
  return key.isNative !== true;
}
