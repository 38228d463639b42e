/** Puts the chronology of the view into the page when printing begins, and takes it away after. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { linkToFile } from '../../state/address-sync';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { publishedLinks } from '../../state/published-links';
import { useEventFilter, useView } from '../../state/view-context';
import { Chronology } from './Chronology';
import { ReadyForPaper } from './ReadyForPaper';
import { usePrintedEvents } from './use-printed-events';

export function PrintedChronology(): ReactNode {
  const isPrinting = useIsPrinting();
  return isPrinting ? createPortal(<ChronologyOfView />, document.body) : <ReadyForPaper />;
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
  const { archive, queries, sources, tree, loaded } = useOpenDataset();
  const { address } = loaded.source;
  const { texts, statuses } = useEvidence();
  const view = useView((state) => state.view);
  const filter = useEventFilter();
  const links = publishedLinks(view.dataset, archive.id);
  const { events, named } = usePrintedEvents(filter, view.order);
  // The list asks the same, so the answer is there.
  const { data: counts } = useQuery(queries.counts(filter));
  const known = events.length + named.length;
  return (
    <Chronology
      archive={archive}
      tree={tree}
      sources={sources}
      events={events}
      named={named}
      matching={counts?.value.matching ?? known}
      total={counts?.value.total ?? known}
      filter={filter}
      order={view.order}
      texts={texts}
      statuses={statuses}
      {...(links.reach === 'anyone' && { link: links.toView(view) })}
      {...(address !== undefined && { file: linkToFile(address) })}
    />
  );
}
