/** One dataset of the library, with what can be done with it. */
import { type MouseEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Result } from '../../base/result';
import type { DatasetRef } from '../../data/dataset-ref';
import { deviceLibrary } from '../../data/library/device-library';
import type { Library } from '../../data/library/library';
import type { LibraryEntry } from '../../data/library/library-entry';
import type { LibraryFailure } from '../../data/library/library-failure';
import { localText } from '../../domain/archive/language-map';
import { Button } from '../../ui/Button';
import { tell } from '../../ui/tell';
import { useFocusHeir } from '../../ui/use-focus-heir';
import { inSequence } from '../../words/joining';
import { numberWords } from '../../words/numbers';
import { shortened } from '../../words/shortened';
import { interfaceLanguage, t } from '../../words/translate';
import { LibraryFailed } from './LibraryFailed';
import { RemovalQuestion, RenameField } from './LibraryQuestions';
import { saveEntry } from './save-entry';

/** Letters of a name that are enough to know it by. */
const MOST = 200;

interface LibraryItemProps {
  readonly entry: LibraryEntry;
  readonly onOpen: (ref: DatasetRef) => void;
  /** Has the focus when this is gone. */
  readonly heir: RefObject<HTMLElement | null>;
}

export function LibraryItem({ entry, onOpen, heir }: LibraryItemProps) {
  const [asks, setAsks] = useState<'name' | 'removal'>();
  const [failure, setFailure] = useState<LibraryFailure>();
  const { text, language } = nameOfEntry(entry);
  const name = shortened(text, MOST);
  const { id, size, eventCount } = entry;
  const about = useId();
  const item = useFocusHeir<HTMLLIElement>(heir);
  const opener = useRef<HTMLButtonElement>(null);
  const ask = (what: 'name' | 'removal', { currentTarget }: MouseEvent<HTMLButtonElement>) => {
    opener.current = currentTarget;
    setAsks(what);
  };
  // Who has answered stands where the question was asked: before the dialog sees that what had the focus is gone.
  useLayoutEffect(() => {
    if (asks === undefined) opener.current?.focus();
  }, [asks]);
  const run = async <T,>(
    work: (library: Library) => Promise<Result<T, LibraryFailure>>,
  ): Promise<boolean> => {
    const library = await deviceLibrary();
    const done = library.ok ? await work(library.value) : library;
    setFailure(done.ok ? undefined : done.error);
    return done.ok;
  };
  return (
    <li ref={item} className="library__item">
      <Button
        look="link"
        lang={language}
        aria-describedby={about}
        onClick={() => onOpen({ at: 'device', id })}
      >
        {name}
      </Button>
      <p id={about} className="open-data__aside">
        {inSequence(
          eventCount === undefined
            ? undefined
            : t('library.events', { count: eventCount, number: numberWords(eventCount) }),
          t('library.size', { size: numberWords(Math.ceil(size / 1000)) }),
          originWords(entry),
        )}
      </p>
      <p className="library__actions" hidden={asks !== undefined}>
        <Button aria-label={`${t('library.rename')}: ${name}`} onClick={(event) => ask('name', event)}>
          {t('library.rename')}
        </Button>
        <Button
          aria-label={`${t('library.duplicate')}: ${name}`}
          onClick={() => void run((library) => library.duplicate(id, t('library.copyOf', { name })))}
        >
          {t('library.duplicate')}
        </Button>
        <Button
          aria-label={`${t('library.export')}: ${name}`}
          onClick={() => void run((library) => saveEntry(library, entry))}
        >
          {t('library.export')}
        </Button>
        <Button aria-label={`${t('library.remove')}: ${name}`} onClick={(event) => ask('removal', event)}>
          {t('library.remove')}
        </Button>
      </p>
      {asks === 'name' && (
        <RenameField
          name={name}
          onRename={(next) =>
            void run((library) => library.rename(id, next)).then((isDone) => {
              if (isDone) setAsks(undefined);
            })
          }
        />
      )}
      {asks === 'removal' && (
        <RemovalQuestion
          name={name}
          onRemove={() =>
            void run((library) => library.remove(id)).then((isDone) => {
              if (isDone) tell(t('library.removed', { name }));
            })
          }
          onKeep={() => setAsks(undefined)}
        />
      )}
      {failure && <LibraryFailed failure={failure} />}
    </li>
  );
}

/** What the reader calls it, else its own title. */
function nameOfEntry({ name, title }: LibraryEntry): { readonly text: string; readonly language: string } {
  return name === '' ? localText(title, interfaceLanguage()) : { text: name, language: '' };
}

function originWords({ origin }: LibraryEntry): string {
  return origin.is === 'address' ? origin.address : origin.name;
}
