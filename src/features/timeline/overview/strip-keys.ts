/** The keys of the window's handle as data: what the handle obeys, and what a list of keys shows. */
import type { HandleStep } from '../../../domain/overview/steps';
import type { MessageKey } from '../../../words/catalogue';

export interface StripKey {
  readonly step: HandleStep;
  /** As `KeyboardEvent.key` has them; any of them does it. */
  readonly keys: readonly string[];
  readonly message: MessageKey;
}

export const STRIP_KEYS: readonly StripKey[] = [
  { step: 'on', keys: ['ArrowRight', 'ArrowUp'], message: 'stripKey.on' },
  { step: 'back', keys: ['ArrowLeft', 'ArrowDown'], message: 'stripKey.back' },
  { step: 'farOn', keys: ['PageUp'], message: 'stripKey.farOn' },
  { step: 'farBack', keys: ['PageDown'], message: 'stripKey.farBack' },
  { step: 'first', keys: ['Home'], message: 'stripKey.first' },
  { step: 'last', keys: ['End'], message: 'stripKey.last' },
  // With a modifier they are the browser's own; "−" is what some keyboards print.
  { step: 'narrow', keys: ['+', '='], message: 'stripKey.narrow' },
  { step: 'widen', keys: ['-', '−'], message: 'stripKey.widen' },
];

/** What the handle does at the key; undefined where it leaves the key alone. */
export function stripStepOf(key: string): HandleStep | undefined {
  return STRIP_KEYS.find(({ keys }) => keys.includes(key))?.step;
}
