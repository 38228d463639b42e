/** Keeps the app for the time without a network, and hears of new versions: when all else on the page is done. */
import { whenIdle } from '../../base/when-idle';
import { createLate } from '../../ui/late';
import { whenComplete } from '../ready';

/** What fails here is no fault of the page: it needs its host then, as any page does. */
const useUpdateNote = createLate(async () => {
  await whenComplete();
  await whenIdle();
  return import('./UpdateNote');
});

/** A page of one file has nothing to keep; while the app is being written the newest file is wanted. */
const IS_KEPT = import.meta.env.PROD && import.meta.env.ONE_FILE_DATASET === undefined;

export function UpdateWatch() {
  const { part } = useUpdateNote(IS_KEPT);
  return part && <part.UpdateNote />;
}
