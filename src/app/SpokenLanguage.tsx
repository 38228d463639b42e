/** Speaks the language that is chosen, or else the browser's, and makes all words anew when it changes. */
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useView } from '../state/view-context';
import { type InterfaceLanguage, preferredLanguage } from '../words/languages';
import { fetchLanguage, interfaceLanguage, speak } from '../words/translate';

/** Says on the document too which language it is in, so that the browser sets and reads it rightly. */
export function speakOnPage(language: InterfaceLanguage): void {
  speak(language);
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
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
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === spoken) return;
    let isCurrent = true;
    fetchLanguage(wanted).then(
      () => {
        if (!isCurrent) return;
        focused.current = idOfFocused();
        speakOnPage(wanted);
        setSpoken(wanted);
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, spoken]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was focused is drawn anew with the language
  useEffect(() => {
    if (focused.current !== null) document.getElementById(focused.current)?.focus();
    focused.current = null;
  }, [spoken]);
  // What has been drawn holds words of the other language, also where it is kept for long, as in the chart.
  return <Fragment key={spoken}>{children}</Fragment>;
}

/** Of what is focused, or of the button of the menu in which it is. */
function idOfFocused(): string | null {
  const focused = document.activeElement;
  return focused?.closest('.menu-root')?.querySelector('button')?.id ?? (focused?.id || null);
}
