/** What the header's menus offer; fetched with the first menu that is pressed. */
import { linkFromView } from '../../state/address-sync';
import { CONTRASTS, prefer, preferences, THEMES } from '../../state/preferences';
import { linkReach } from '../../state/published-links';
import { IS_ONE_FILE, type ViewState } from '../../state/view-state';
import type { ViewStoreState } from '../../state/view-store';
import { copyText } from '../../ui/clipboard';
import type { MenuAction, MenuChoice, MenuEntry } from '../../ui/menu-entry';
import { printPage } from '../../ui/print-page';
import { tell } from '../../ui/tell';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '../../words/languages';
import { linkOutcomeWords } from '../../words/link-words';
import { interfaceLanguage, t } from '../../words/translate';

/** Where the header has no room for more than one menu; page-head.css hides the others by the same words. */
const NARROW = '(width < 720px)';

/** Chooses the language of the interface; each is named in itself. */
export function languageEntries({ actions }: ViewStoreState): readonly MenuChoice[] {
  return [
    {
      is: 'choice',
      name: t('head.language'),
      value: interfaceLanguage(),
      options: INTERFACE_LANGUAGES.map((language) => ({
        value: language,
        words: LANGUAGE_NAMES[language].name,
        language: LANGUAGE_NAMES[language].tag,
        onChoose: () => actions.speakLanguage(language),
      })),
    },
  ];
}

/** Light or dark, and how much contrast: a preference of the device, whatever the address says. */
export function themeEntries(): readonly MenuChoice[] {
  const { theme, contrast } = preferences.getState();
  return [
    {
      is: 'choice',
      name: t('head.theme'),
      value: theme,
      options: THEMES.map((value) => ({
        value,
        words: t(`head.themes.${value}`),
        onChoose: () => prefer({ theme: value }),
      })),
    },
    {
      is: 'choice',
      name: t('head.contrast'),
      value: contrast,
      options: CONTRASTS.map((value) => ({
        value,
        words: t(`head.contrasts.${value}`),
        onChoose: () => prefer({ contrast: value }),
      })),
    },
  ];
}

/** What is wanted now and then, each with its words; on a phone also what has menus of its own elsewhere. */
export function moreEntries(state: ViewStoreState): readonly MenuEntry[] {
  const { actions, view } = state;
  const overlay = (
    of: 'about' | 'keys' | 'open' | 'export' | 'embed',
    icon: MenuAction['icon'],
    words: string,
  ): MenuAction => ({
    is: 'action',
    words,
    icon,
    opensDialog: true,
    onChoose: () => actions.openOverlay(of),
  });
  return [
    overlay('open', 'open', t('head.open')),
    overlay('export', 'save', t('head.export')),
    // One file from disk has no page beside it that could be framed.
    ...(IS_ONE_FILE ? [] : [overlay('embed', 'embed', t('head.embed'))]),
    overlay('about', 'info', t('app.about')),
    overlay('keys', 'keyboard', t('keys.title')),
    // When the menu is gone: what stands on the page is printed.
    { is: 'action', words: t('head.print'), icon: 'print', onChoose: () => setTimeout(printPage) },
    { is: 'action', words: t('head.copyLink'), icon: 'link', onChoose: () => copyLink(view) },
    ...(window.matchMedia(NARROW).matches ? [...languageEntries(state), ...themeEntries()] : []),
  ];
}

/** The menu is gone by then, so that a passing note says what came of it. */
function copyLink(view: ViewState): void {
  void copyText(linkFromView(view)).then((outcome) =>
    tell(linkOutcomeWords(outcome === 'copied', linkReach(view.dataset))),
  );
}
