/** Speaks the language that is chosen, or else the browser's, and makes all words anew when it changes. */
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useView } from '../state/view-context';
import { type InterfaceLanguage, LANGUAGE_NAMES, preferredLanguage } from '../words/languages';
import { fetchLanguage, interfaceLanguage, speak } from '../words/translate';

/** Says on the document too which language it is in, so that the browser sets and reads it rightly. */
export function speakOnPage(language: InterfaceLanguage): void {
  speak(language);
  document.documentElement.lang = LANGUAGE_NAMES[language].tag;
}

/** The language of a reader who chose none. */
export function languageOfBrowser(): InterfaceLanguage {
  // Where the build draws the first screen there is no browser to ask.
  return preferredLanguage(typeof navigator === 'undefined' ? [] : navigator.languages);
}

/** Where the messages cannot be had the page stays as it is. */
export function SpokenLanguage({ children }: { readonly children: ReactNode }) {
  const wanted = useView(({ view }) => view.language) ?? languageOfBrowser();
  const [spoken, setSpoken] = useState(interfaceLanguage);
  const restore = useRef<((isOver: () => boolean) => void) | null>(null);
  useEffect(() => {
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
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, spoken]);
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
