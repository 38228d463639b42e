/** From the bytes of a stored text to the text, with all that is wrong with the bytes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { StoredText } from '../../domain/archive/source';
import { type NormalText, normalTextFrom } from '../../domain/evidence/normal-text';
import { isUtf8 } from '../document/utf8';
import { NO_HASH } from './no-hash';

export interface TextFault {
  /** The field of the source's `texts` that the bytes do not keep. */
  readonly field: keyof StoredText;
  readonly message: string;
  readonly remedy: string;
}

export interface OpenedText {
  /** In the declared form, whatever was served: faulty bytes are reported and read all the same. */
  readonly text: NormalText;
  readonly faults: readonly TextFault[];
}

export interface OpenOptions {
  /** Off in tests that prove that anchoring alone finds a changed letter. */
  readonly isHashChecked?: boolean;
}

export function openStoredText(
  bytes: Uint8Array,
  { path, sha256: expected }: StoredText,
  { isHashChecked = true }: OpenOptions = {},
): OpenedText {
  // The mark at the beginning is kept, since the declared form has none.
  const served = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = normalTextFrom(served);
  const faults: TextFault[] = [];
  if (!isUtf8(bytes)) {
    faults.push({
      field: 'path',
      message: `the stored text ${path} is not UTF-8`,
      remedy: 'store it in UTF-8; letters that cannot be read are shown as �',
    });
  } else if (text !== served) {
    faults.push({
      field: 'path',
      message: `the stored text ${path} is not in the declared form`,
      remedy: 'store it in Unicode NFC with LF line ends and without a byte order mark',
    });
  }
  const hash = isHashChecked && expected !== NO_HASH ? bytesToHex(sha256(bytes)) : expected;
  if (hash !== expected) {
    faults.push({
      field: 'sha256',
      message: `the stored text ${path} is not the one that was hashed`,
      remedy: `restore the text, or write its new hash: ${hash}`,
    });
  }
  return { text, faults };
}
