/** One dataset of the library, with what can be done with it. */
import { useState } from 'react';
import type { Result } from '../../base/result';
import { deviceLibrary } from '../../data/library/device-library';
import type { Library } from '../../data/library/library';
import type { LibraryEntry } from '../../data/library/library-entry';
import type { LibraryFailure } from '../../data/library/library-failure';
import { localText } from '../../domain/archive/language-map';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { tell } from '../../ui/tell';
import { inSequence } from '../../words/joining';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';
import { LibraryFailed } from './LibraryFailed';
import { RemovalQuestion, RenameField } from './LibraryQuestions';
import { saveEntry } from './save-entry';

interface LibraryItemProps {
  readonly entry: LibraryEntry;
  readonly onOpened: () => void;
}

export function LibraryItem({ entry, onOpened }: LibraryItemProps) {
  const { openDataset } = useViewActions();
  const [asks, setAsks] = useState<'name' | 'removal'>();
  const [failure, setFailure] = useState<LibraryFailure>();
  const { text: name, language } = nameOfEntry(entry);
  const { id, size, eventCount } = entry;
  const run = async <T,>(
    work: (library: Library) => Promise<Result<T, LibraryFailure>>,
  ): Promise<boolean> => {
    const library = await deviceLibrary();
    const done = library.ok ? await work(library.value) : library;
    setFailure(done.ok ? undefined : done.error);
    return done.ok;
  };
  return (
    <li className="library__item">
      <Button
        look="link"
        lang={language}
        onClick={() => {
          openDataset({ at: 'device', id });
          onOpened();
        }}
      >
        {name}
      </Button>
      <p className="open-data__aside">
        {inSequence(
          eventCount === undefined
            ? undefined
            : t('library.events', { count: eventCount, number: numberWords(eventCount) }),
          t('library.size', { size: numberWords(Math.ceil(size / 1000)) }),
          originWords(entry),
        )}
      </p>
      {asks === undefined && (
        <p className="library__actions">
          <Button aria-label={`${t('library.rename')}: ${name}`} onClick={() => setAsks('name')}>
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
          <Button aria-label={`${t('library.remove')}: ${name}`} onClick={() => setAsks('removal')}>
            {t('library.remove')}
          </Button>
        </p>
      )}
      {asks === 'name' && (
        <RenameField
          name={name}
          onRename={(next) => void run((library) => library.rename(id, next)).then(() => setAsks(undefined))}
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
