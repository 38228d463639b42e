/**
 * What a reader prefers on this device, whatever the address says: not part of a link, kept in the browser's
 * storage where that is allowed. The document carries it, so that styles follow.
 */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const CONTRASTS = ['system', 'more'] as const;
type Contrast = (typeof CONTRASTS)[number];
/** Whether single keys such as `?` do something: those who speak to the computer press them without meaning to. */
const SINGLE_KEYS = ['on', 'off'] as const;
type SingleKeys = (typeof SINGLE_KEYS)[number];

export interface Preferences {
  readonly theme: Theme;
  readonly contrast: Contrast;
  readonly singleKeys: SingleKeys;
}

const KEY = 'readout.preferences';
const DEFAULTS: Preferences = { theme: 'system', contrast: 'system', singleKeys: 'on' };

export const preferences: StoreApi<Preferences> = createStore<Preferences>()(() => DEFAULTS);

export function usePreferences(): Preferences {
  return useStore(preferences);
}

export function prefer(change: Partial<Preferences>): void {
  preferences.setState(change);
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences.getState()));
  } catch {
    // Storage that is full or forbidden: the choice holds until the page is left.
  }
}

/** Takes over what was kept, and shows it on the document from now on. */
export function followPreferences(): void {
  preferences.setState(keptPreferences());
  const show = ({ theme, contrast }: Preferences) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.contrast = contrast;
  };
  show(preferences.getState());
  preferences.subscribe(show);
}

/** What is kept may be of another version, or of another hand: only what is known is taken. */
function keptPreferences(): Preferences {
  try {
    const kept: Partial<Record<keyof Preferences, unknown>> = JSON.parse(
      window.localStorage.getItem(KEY) ?? '{}',
    );
    return {
      theme: THEMES.find((each) => each === kept.theme) ?? DEFAULTS.theme,
      contrast: CONTRASTS.find((each) => each === kept.contrast) ?? DEFAULTS.contrast,
      singleKeys: SINGLE_KEYS.find((each) => each === kept.singleKeys) ?? DEFAULTS.singleKeys,
    };
  } catch {
    return DEFAULTS;
  }
}
