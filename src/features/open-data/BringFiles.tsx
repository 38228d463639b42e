/** Ways to bring a dataset: drop it, choose it, paste it, or give its address. */
import { useRef, useState } from 'react';
import type { DatasetRef } from '../../data/dataset-ref';
import { filesFromList, filesFromTransfer } from '../../data/files/files-from-drop';
import type { Bringing } from '../../state/brought';
import { INITIAL_VIEW } from '../../state/view-state';
import { Button } from '../../ui/Button';
import { useMediaQuery } from '../../ui/use-media-query';
import { t } from '../../words/translate';

interface BringFilesProps {
  readonly onBring: (bringing: Bringing) => void;
  readonly onOpen: (ref: DatasetRef) => void;
}

export function BringFiles({ onBring, onOpen }: BringFilesProps) {
  // Fingers drag no file from one window to another.
  const canDrop = useMediaQuery('(any-pointer: fine)');
  return (
    <section className="open-data__part">
      <p className="open-data__lead">{t(canDrop ? 'open.drop' : 'open.choose')}</p>
      <p className="open-data__buttons">
        <FileButton words={t('open.chooseFile')} isFolder={false} onBring={onBring} />
        <FileButton words={t('open.chooseFolder')} isFolder onBring={onBring} />
      </p>
      <p className="open-data__aside">{t('open.formats')}</p>
      <p className="open-data__aside">{t('open.private')}</p>
      <PasteField onBring={onBring} />
      <AddressField onOpen={onOpen} />
    </section>
  );
}

interface FileButtonProps {
  readonly words: string;
  readonly isFolder: boolean;
  readonly onBring: (bringing: Bringing) => void;
}

/** The browser's own field cannot be named in the reader's language; it stands behind a button. */
function FileButton({ words, isFolder, onBring }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="outlined" onClick={() => field.current?.click()}>
        {words}
      </Button>
      <input
        ref={(element) => {
          field.current = element;
          // React knows no such property.
          if (element) element.webkitdirectory = isFolder;
        }}
        type="file"
        hidden
        aria-label={words}
        multiple
        onChange={({ target }) => {
          if (target.files !== null && target.files.length > 0) onBring(filesFromList([...target.files]));
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

function PasteField({ onBring }: { readonly onBring: (bringing: Bringing) => void }) {
  const [text, setText] = useState('');
  const bringText = (pasted: string) => onBring(filesFromTransfer({ items: [], getData: () => pasted }));
  return (
    <form
      className="open-data__field"
      onSubmit={(event) => {
        event.preventDefault();
        bringText(text);
      }}
    >
      <label>
        {t('open.paste')}
        <textarea
          rows={3}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
          onPaste={(event) => {
            if (event.clipboardData.files.length === 0) return;
            event.preventDefault();
            onBring(filesFromTransfer({ items: [...event.clipboardData.items], getData: () => '' }));
          }}
        />
      </label>
      {text.trim() !== '' && (
        <Button look="outlined" onClick={() => bringText(text)}>
          {t('open.openPasted')}
        </Button>
      )}
    </form>
  );
}

function AddressField({ onOpen }: Pick<BringFilesProps, 'onOpen'>) {
  const [address, setAddress] = useState('');
  const open = () => {
    if (address.trim() !== '') onOpen({ at: 'web', address: address.trim() });
  };
  return (
    <>
      <form
        className="open-data__field"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label>
          {t('open.address')}
          <input
            type="text"
            inputMode="url"
            placeholder="https://"
            value={address}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        {address.trim() !== '' && (
          <Button look="outlined" onClick={open}>
            {t('open.openAddress')}
          </Button>
        )}
      </form>
      <p>
        <Button look="link" onClick={() => onOpen(INITIAL_VIEW.dataset)}>
          {t('open.shipped')}
        </Button>
      </p>
    </>
  );
}
