/** The id of a dataset that is made: of its name, and of what is in it where the name alone cannot tell it from others. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ImportedRecord } from './imported-record';
import { hasOtherLetters, idFromName } from './record-ids';

/** Digits of the hash that are enough among the datasets of one reader. */
const HASH_DIGITS = 8;

/** The same for the same name and records. */
export function idOfDataset(name: string, records: readonly ImportedRecord[]): string {
  const id = idFromName(name);
  if (id !== '' && !hasOtherLetters(name)) return id;
  const encoder = new TextEncoder();
  const hash = sha256.create().update(encoder.encode(name));
  for (const record of records) hash.update(encoder.encode(JSON.stringify(record)));
  return `${id || 'dataset'}-${bytesToHex(hash.digest()).slice(0, HASH_DIGITS)}`;
}
