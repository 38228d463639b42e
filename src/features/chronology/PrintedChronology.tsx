/** Puts the chronology of the view into the page when printing begins, and takes it away after. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { linkFromView } from '../../state/address-sync';
import { useEvidence } from '../../state/evidence';
import { MAX_LISTED } from '../../state/limits';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView } from '../../state/view-context';
import { Chronology } from './Chronology';

export function PrintedChronology() {
  const isPrinting = useIsPrinting();
  return isPrinting ? createPortal(<ChronologyOfView />, document.body) : null;
}

/** From the browser's word that it begins to print until it is done. Synchronous: paper does not wait. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const media = window.matchMedia('print');
    const follow = () => (media.matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}

function ChronologyOfView() {
  const { archive, queries, sources, tree } = useOpenDataset();
  const { texts, statuses } = useEvidence();
  const view = useView((state) => state.view);
  const filter = useEventFilter();
  // The list and the counts ask the same, so the answers are there.
  const { data: list } = useQuery(queries.list(filter, view.order, MAX_LISTED));
  const { data: counts } = useQuery(queries.counts(filter));
  const byId = new Map(archive.events.map((event) => [event.id, event]));
  const events = (list?.value ?? []).flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <Chronology
      archive={archive}
      tree={tree}
      sources={sources}
      events={events}
      matching={counts?.value.matching ?? events.length}
      filter={filter}
      order={view.order}
      texts={texts}
      statuses={statuses}
      link={linkFromView(view)}
    />
  );
}
