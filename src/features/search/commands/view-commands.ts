/** How the page speaks and looks, whose days it shows, and the order of the list. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import { offeredZones } from '../../../domain/archive/zones';
import { CONTRASTS, type Preferences, prefer, THEMES } from '../../../state/preferences';
import type { ViewState } from '../../../state/view-state';
import type { ViewActions } from '../../../state/view-store';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '../../../words/languages';
import { interfaceLanguage, t } from '../../../words/translate';
import { zoneWords } from '../../../words/zones';
import type { Command } from './command';

type LanguageActions = Pick<ViewActions, 'speakLanguage' | 'orderBy' | 'showZone'>;

export function viewCommands(
  view: Pick<ViewState, 'language' | 'order' | 'zone'>,
  { theme, contrast }: Preferences,
  archive: ArchiveHead,
  { speakLanguage, orderBy, showZone }: LanguageActions,
): readonly Command[] {
  const languages = INTERFACE_LANGUAGES.map(
    (language): Command => ({
      id: `language-${language}`,
      words: t('command.language', { name: LANGUAGE_NAMES[language].name }),
      icon: 'language',
      isChosen: view.language === language,
      isOffered: language !== interfaceLanguage(),
      after: 'leaves',
      run: () => speakLanguage(language),
    }),
  );
  const byBrowser: Command = {
    id: 'language-browser',
    words: t('command.language', { name: t('command.languageOfBrowser') }),
    icon: 'language',
    isChosen: view.language === null,
    isOffered: false,
    after: 'leaves',
    run: () => speakLanguage(null),
  };
  const themes = THEMES.map(
    (each): Command => ({
      id: `theme-${each}`,
      words: t(`command.theme.${each}`),
      icon: 'theme',
      isChosen: theme === each,
      isOffered: each === (theme === 'dark' ? 'light' : 'dark'),
      after: 'stays',
      run: () => prefer({ theme: each }),
    }),
  );
  const contrasts = CONTRASTS.map(
    (each): Command => ({
      id: `contrast-${each}`,
      words: t(`command.contrast.${each}`),
      icon: 'theme',
      isChosen: contrast === each,
      isOffered: false,
      after: 'stays',
      run: () => prefer({ contrast: each }),
    }),
  );
  const orders = (['time', 'text'] as const).map(
    (order): Command => ({
      id: `order-${order}`,
      words: t(`command.order.${order}`),
      icon: 'down',
      isChosen: view.order === order,
      isOffered: view.order !== order,
      after: 'leaves',
      run: () => orderBy(order),
    }),
  );
  const zones = [null, ...offeredZones(archive, view.zone)].map(
    (zone): Command => ({
      id: zone === null ? 'zone' : `zone ${zone}`,
      words: t('command.zone', { of: zoneWords(zone, archive) }),
      alsoCalled: ['time zone timezone calendar 时区 日历', zone ?? ''],
      icon: 'locate',
      isChosen: view.zone === zone,
      isOffered: false,
      after: 'leaves',
      run: () => showZone(zone),
    }),
  );
  return [...languages, byBrowser, ...themes, ...contrasts, ...orders, ...zones];
}
