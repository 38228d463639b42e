/** A menu as the library makes it: arrows, typing ahead, Escape, and the focus back on its button. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Menu as Base } from '@base-ui/react/menu';
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';
import { MenuButtonFace } from './MenuButtonFace';
import type { MenuAction, MenuButtonParts, MenuChoice, MenuEntry } from './menu-entry';

interface OpenedMenuProps {
  readonly button: MenuButtonParts;
  readonly entries: () => readonly MenuEntry[];
}

export function OpenedMenu({ button, entries }: OpenedMenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  // Inside what the button stands in, so that the menu lies in a landmark of the page.
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // It was fetched because its forerunner was pressed.
    trigger.current?.focus();
    trigger.current?.click();
  }, []);
  return (
    <CSPProvider disableStyleElements>
      <Base.Root modal={false}>
        <span ref={root} className="menu-root">
          <Base.Trigger
            ref={trigger}
            className="button menu-button"
            id={button.id}
            aria-label={button.name}
            title={button.words === undefined ? button.name : undefined}
          >
            <MenuButtonFace {...button} />
          </Base.Trigger>
        </span>
        <Base.Portal container={root}>
          <Base.Positioner className="menu-place" sideOffset={4} align="end" collisionPadding={8}>
            <Base.Popup className="menu" aria-label={button.name}>
              <Entries entries={entries} />
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}

function Entries({ entries }: Pick<OpenedMenuProps, 'entries'>) {
  return entries().map((entry) =>
    entry.is === 'action' ? (
      <Action key={entry.words} action={entry} />
    ) : (
      <Choices key={entry.name} choice={entry} />
    ),
  );
}

function Action({ action }: { readonly action: MenuAction }) {
  return (
    <Base.Item
      className="menu__item"
      onClick={action.onChoose}
      aria-haspopup={action.opensDialog ? 'dialog' : undefined}
    >
      <span className="menu__sign">
        <Icon name={action.icon} />
      </span>
      {action.words}
    </Base.Item>
  );
}

function Choices({ choice }: { readonly choice: MenuChoice }) {
  return (
    <Base.Group className="menu__group">
      <Base.GroupLabel className="menu__label section-label">{choice.name}</Base.GroupLabel>
      <Base.RadioGroup
        value={choice.value}
        onValueChange={(value) => choice.options.find((option) => option.value === value)?.onChoose()}
      >
        {choice.options.map(({ value, words, language }) => (
          <Base.RadioItem key={value} className="menu__item" value={value} closeOnClick lang={language}>
            <span className="menu__sign">
              <Base.RadioItemIndicator>
                <Icon name="check" />
              </Base.RadioItemIndicator>
            </span>
            {words}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}
