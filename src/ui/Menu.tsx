/**
 * A button with a menu. The button is light and stands at once; the menu comes from the library when it is first
 * pressed, with a button of its own that takes the place of this one and opens.
 */

import { useState } from 'react';
import { inTime } from '../base/in-time';
import { lastFocused } from './last-focused';
import { MenuButtonFace } from './MenuButtonFace';
import type { MenuButtonParts, MenuEntry } from './menu-entry';
import type { OpenedMenu } from './OpenedMenu';
import { tell } from './tell';
import './button.css';
import './menu.css';

type MakeEntries<Context> = (context: Context) => readonly MenuEntry[];

interface MenuProps<Context> {
  readonly button: MenuButtonParts;
  /** Fetches what makes the entries; it is asked each time that the menu opens. */
  readonly fetchEntries: () => Promise<MakeEntries<Context>>;
  /** What the entries are made of, as it is now. */
  readonly context: Context;
  /** Said where the menu could not be fetched. */
  readonly failed: string;
}

interface Fetched<Context> {
  readonly Opened: typeof OpenedMenu;
  readonly make: MakeEntries<Context>;
}

export function Menu<Context>({ button, fetchEntries, context, failed }: MenuProps<Context>) {
  const [fetched, setFetched] = useState<Fetched<Context> | null>(null);
  const [isComing, setComing] = useState(false);
  const fetchMenu = async (): Promise<Fetched<Context>> => {
    const [{ OpenedMenu: Opened }, make] = await inTime(
      Promise.all([import('./OpenedMenu'), fetchEntries()]),
    );
    return { Opened, make };
  };
  const open = (pressed: HTMLElement) => {
    setComing(true);
    void fetchMenu().then(
      (menu) => {
        setComing(false);
        // Who has gone elsewhere meanwhile is not called back.
        if (lastFocused() === pressed) setFetched(menu);
      },
      () => {
        setComing(false);
        tell(failed);
      },
    );
  };
  if (fetched !== null) return <fetched.Opened button={button} entries={() => fetched.make(context)} />;
  return (
    <span className="menu-root">
      <button
        type="button"
        className="button menu-button"
        id={button.id}
        aria-label={button.name}
        aria-haspopup="menu"
        aria-expanded={false}
        aria-busy={isComing}
        title={button.words === undefined ? button.name : undefined}
        // On the way to it: then it mostly is there when it is pressed.
        onPointerEnter={() => void fetchMenu().catch(() => {})}
        onClick={(event) => open(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.currentTarget);
        }}
      >
        <MenuButtonFace {...button} />
      </button>
    </span>
  );
}
