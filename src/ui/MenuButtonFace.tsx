/** What a menu's button shows, before and after the menu was fetched. */
import { Icon } from './Icon';
import type { MenuButtonParts } from './menu-entry';

export function MenuButtonFace({ icon, words }: Pick<MenuButtonParts, 'icon' | 'words'>) {
  return (
    <>
      <Icon name={icon} />
      {words !== undefined && <span className="menu-button__words">{words}</span>}
    </>
  );
}
