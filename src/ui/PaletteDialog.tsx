/**
 * A field with a list of choices under it, over the page: one types, the list follows, Enter chooses. A native modal
 * dialog, so that it lies over other dialogs and the page behind is silent, and in the body, since a sheet that is
 * open hides the page from screen readers; the field and its list are Base UI's.
 */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from './Icon';
import type { IconName } from './icon-shapes';
import './palette-dialog.css';

export interface PaletteItem {
  readonly key: string;
  /** Its name for screen readers, where what is shown would be too much or too little. */
  readonly label?: string;
  readonly icon: ReactNode;
  readonly content: ReactNode;
  /** Present for what can be on or off. */
  readonly isChosen?: boolean;
}

export interface PaletteGroup {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** What choosing does, in a few words. */
  readonly does: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteDialogProps {
  readonly name: string;
  readonly field: string;
  readonly placeholder: string;
  readonly listName: string;
  readonly closeName: string;
  readonly clearName: string;
  readonly query: string;
  /** The list does not answer the query yet. */
  readonly isBusy: boolean;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
  /** Stands between field and list; it is given the way to empty the field. */
  readonly message: (clear: () => void) => ReactNode;
  /** What is told whenever it changes: how much was found, what a choice has done. */
  readonly status: string;
  readonly keys: string;
}

export function PaletteDialog(props: PaletteDialogProps) {
  const { query, onQuery, onClose, groups } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    field.current?.focus();
    return () => element?.close();
  }, []);
  useCloseByBackdrop(dialog, onClose);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return createPortal(
    <dialog
      ref={dialog}
      className="palette"
      aria-label={props.name}
      aria-busy={props.isBusy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A sheet below listens to the whole page, and would leave the browser nothing to cancel.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <CSPProvider disableStyleElements>
        <Autocomplete.Root
          inline
          open
          items={groups}
          filter={null}
          value={query}
          itemToStringValue={(item: PaletteItem) => item.key}
          // A choice never becomes what is looked for.
          onValueChange={(value, { reason }) => reason !== 'item-press' && onQuery(value)}
          autoHighlight="always"
          keepHighlight
        >
          <div className="palette__field">
            <Icon name="search" />
            <Autocomplete.Input
              ref={field}
              className="palette__input"
              aria-label={props.field}
              placeholder={props.placeholder}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
            />
            {query !== '' && (
              <button type="button" className="palette__button" onClick={clear}>
                {props.clearName}
              </button>
            )}
            <button
              type="button"
              className="palette__button"
              aria-label={props.closeName}
              title={props.closeName}
              onClick={() => onClose()}
            >
              <Icon name="close" />
            </button>
          </div>
          {props.message(clear)}
          <Autocomplete.List className="palette__list" aria-label={props.listName}>
            {(group: PaletteGroup) => <Group key={group.key} group={group} onChoose={props.onChoose} />}
          </Autocomplete.List>
        </Autocomplete.Root>
      </CSPProvider>
      <div className="palette__foot">
        <p role="status" className="figures">
          {props.status}
        </p>
        <p className="palette__keys">{props.keys}</p>
      </div>
    </dialog>,
    document.body,
  );
}

interface GroupProps {
  readonly group: PaletteGroup;
  readonly onChoose: (key: string) => void;
}

function Group({ group, onChoose }: GroupProps) {
  return (
    <Autocomplete.Group items={group.items} className="palette__group">
      <div className="palette__group-head">
        <Autocomplete.GroupLabel className="section-label">{group.name}</Autocomplete.GroupLabel>
        <span className="palette__count figures" aria-hidden="true">
          {group.count}
        </span>
        <span className="palette__does" aria-hidden="true">
          {group.does}
        </span>
      </div>
      <Autocomplete.Collection>
        {(item: PaletteItem) => (
          <Autocomplete.Item
            key={item.key}
            value={item}
            className="palette__item"
            aria-label={item.label}
            data-chosen={item.isChosen}
            onClick={() => onChoose(item.key)}
          >
            <span className="palette__sign">
              {item.isChosen === true ? <Icon name="check" /> : item.icon}
            </span>
            {item.content}
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

/** An icon as the sign of an item. */
export function paletteIcon(name: IconName): ReactNode {
  return <Icon name={name} />;
}

/** A press beside the dialog closes it: what is pressed there is the dialog itself. */
function useCloseByBackdrop(
  dialog: { readonly current: HTMLDialogElement | null },
  onClose: () => void,
): void {
  useEffect(() => {
    const element = dialog.current;
    const onPress = (event: PointerEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('pointerdown', onPress);
    return () => element?.removeEventListener('pointerdown', onPress);
  }, [dialog, onClose]);
}
