/** What a menu is made of: things to do, and choices of one among a few. */
import type { IconName } from './icon-shapes';

export interface MenuAction {
  readonly is: 'action';
  readonly words: string;
  readonly icon: IconName;
  /** Opens a dialog: said to those who do not see it coming. */
  readonly opensDialog?: boolean;
  readonly onChoose: () => void;
}

export interface MenuChoice {
  readonly is: 'choice';
  readonly name: string;
  readonly value: string;
  readonly options: readonly MenuOption[];
}

interface MenuOption {
  readonly value: string;
  readonly words: string;
  /** The language of the words, where it is not that of the page. */
  readonly language?: string;
  readonly onChoose: () => void;
}

export type MenuEntry = MenuAction | MenuChoice;

/** The button that opens a menu. */
export interface MenuButtonParts {
  /** So that the focus can be given back to it when all words are made anew. */
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** Words beside the icon, part of the name. */
  readonly words?: string;
}
