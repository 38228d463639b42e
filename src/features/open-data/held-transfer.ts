/** What was dropped, taken out while the browser still shows it: when the code that reads it has come, the event is over. */
import type { Transfer } from '../../data/files/files-from-drop';

export function heldTransfer(transfer: DataTransfer): Transfer {
  const items = [...transfer.items].map((item) => {
    const [entry, file] = [item.webkitGetAsEntry(), item.getAsFile()];
    return { kind: item.kind, webkitGetAsEntry: () => entry, getAsFile: () => file };
  });
  const text = transfer.getData('text/plain');
  return { items, getData: () => text };
}
