/** Speaks the language that is chosen, or else the browser's, and makes all words anew when it changes. */
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useView, useViewActions } from '../state/view-context';
import { tell } from '../ui/tell';
import { type InterfaceLanguage, LANGUAGE_NAMES, preferredLanguage } from '../words/languages';
import { fetchLanguage, interfaceLanguage, speak, t } from '../words/translate';

/** Says on the document too which language it is in, so that the browser sets and reads it rightly. */
function speakOnPage(language: InterfaceLanguage): void {
  speak(language);
  document.documentElement.lang = LANGUAGE_NAMES[language].tag;
}

/** The language of a reader who chose none. */
function languageOfBrowser(): InterfaceLanguage {
  // Where the build draws the first screen there is no browser to ask.
  return preferredLanguage(typeof navigator === 'undefined' ? [] : navigator.languages);
}

/** Milliseconds that a reader waits for the words before the page is drawn in others. */
const LONGEST_WAIT = 3000;

/**
 * Before anything is drawn. Without its messages, or while they are long on their way, the page speaks English, which it
 * always can.
 */
export function speakAtFirst(chosen: InterfaceLanguage | null): Promise<void> {
  const language = chosen ?? languageOfBrowser();
  const tooLate = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('too late')), LONGEST_WAIT),
  );
  return Promise.race([fetchLanguage(language), tooLate]).then(
    () => speakOnPage(language),
    () => {},
  );
}

/** Where the messages cannot be had the page stays as it is. */
export function SpokenLanguage({ children }: { readonly children: ReactNode }) {
  const wanted = useView(({ view }) => view.language) ?? languageOfBrowser();
  const [spoken, setSpoken] = useState(interfaceLanguage);
  const { speakLanguage } = useViewActions();
  /** What the address or the browser asked for at first, and whether another was chosen since. */
  const asked = useRef(wanted);
  const wasChosen = useRef(false);
  const restore = useRef<((isOver: () => boolean) => void) | null>(null);
  useEffect(() => {
    if (wanted !== asked.current) wasChosen.current = true;
    if (wanted === spoken) return;
    let isCurrent = true;
    Promise.all([import('./focus-place'), fetchLanguage(wanted)]).then(
      ([{ focusPlace, restoreFocus }]) => {
        if (!isCurrent) return;
        const place = focusPlace();
        restore.current = place && ((isOver) => restoreFocus(place, isOver));
        speakOnPage(wanted);
        setSpoken(wanted);
      },
      () => {
        if (!isCurrent) return;
        tell(t('head.failed'));
        // So that it can be chosen again. What a link asks for stays in the address.
        if (wasChosen.current) speakLanguage(spoken);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, spoken, speakLanguage]);
  // After the effects of what has been drawn anew, which may take the focus to their own beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new language is the occasion, not an input
  useEffect(() => {
    let isOver = false;
    restore.current?.(() => isOver);
    restore.current = null;
    return () => {
      isOver = true;
    };
  }, [spoken]);
  // What has been drawn holds words of the other language, also where it is kept for long, as in the chart.
  return <Fragment key={spoken}>{children}</Fragment>;
}
