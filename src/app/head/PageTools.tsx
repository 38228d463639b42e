/** The tools that serve the whole page. On a phone all but one of the menus stand in that one. */
import { GuidedReadingButton } from '../../features/guided-reading';
import { SearchButton } from '../../features/search';
import { useView } from '../../state/view-context';
import { Menu } from '../../ui/Menu';
import { LANGUAGE_NAMES } from '../../words/languages';
import { interfaceLanguage, t } from '../../words/translate';

const entries = () => import('./menu-entries');

export function PageTools() {
  const state = useView((whole) => whole);
  const { name } = LANGUAGE_NAMES[interfaceLanguage()];
  const failed = t('head.failed');
  return (
    <div className="page-head__tools">
      <SearchButton />
      <GuidedReadingButton />
      <span className="page-head__wide-tool">
        <Menu
          button={{
            id: 'page-language',
            name: t('head.languageNow', { name }),
            icon: 'language',
            words: name,
          }}
          fetchEntries={() => entries().then(({ languageEntries }) => languageEntries)}
          context={state}
          failed={failed}
        />
      </span>
      <span className="page-head__wide-tool">
        <Menu
          button={{ id: 'page-theme', name: t('head.theme'), icon: 'theme' }}
          fetchEntries={() => entries().then(({ themeEntries }) => themeEntries)}
          context={state}
          failed={failed}
        />
      </span>
      <Menu
        button={{ id: 'page-more', name: t('head.more'), icon: 'more' }}
        fetchEntries={() => entries().then(({ moreEntries }) => moreEntries)}
        context={state}
        failed={failed}
      />
    </div>
  );
}
