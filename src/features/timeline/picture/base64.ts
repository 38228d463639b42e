/** Bytes as text of RFC 4648. */
export function bytesAsBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  // A call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    letters.push(String.fromCharCode(...bytes.subarray(from, from + AT_ONCE)));
  }
  return btoa(letters.join(''));
}

const AT_ONCE = 8192;
