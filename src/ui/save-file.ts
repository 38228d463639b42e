/** Hands a file to the browser, which saves it where the reader wants. */

/** Milliseconds after which the browser has surely begun to read it. */
const READ = 60_000;

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}
