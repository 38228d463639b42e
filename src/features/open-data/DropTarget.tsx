/** The whole page takes what is dropped on it, and opens the desk with it. */

import { useEffect, useState } from 'react';
import { inTime } from '../../base/in-time';
import { broughtStore } from '../../state/brought';
import { useViewActions } from '../../state/view-context';
import { t } from '../../words/translate';
import { heldTransfer } from './held-transfer';
import './drop-target.css';

const fetchFiles = () => inTime(import('../../data/files/files-from-drop'));

export function DropTarget() {
  const { openOverlay } = useViewActions();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Only what says so may be dropped; else the browser leaves the page for the file.
      event.preventDefault();
      setOver(true);
      void fetchFiles().catch(() => {});
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      const held = heldTransfer(event.dataTransfer);
      broughtStore.setState({
        bringing: fetchFiles().then(({ filesFromTransfer }) => filesFromTransfer(held)),
      });
      openOverlay('open');
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    // Before the chart's widget, which lets no drop on it come up to here.
    window.addEventListener('drop', onDrop, { capture: true });
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop, { capture: true });
    };
  }, [openOverlay]);
  return isOver ? <p className="drop-target">{t('head.dropHere')}</p> : null;
}

/** Words that are dragged within the page are none of our business. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
