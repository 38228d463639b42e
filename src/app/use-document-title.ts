/** What is open names the document: for tabs, bookmarks and the history, in the interface's language. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventId } from '../domain/archive/ids';
import { localText } from '../domain/archive/language-map';
import { useOpenDataset } from '../state/open-dataset';
import { interfaceLanguage } from '../words/translate';
import { pageTitle } from './page-title';

/** Asked of nobody. */
const NONE = '' as EventId;

/** The event that is open, if any, before the dataset. */
export function useDocumentTitle(open: EventId | null): void {
  const { archive, queries } = useOpenDataset();
  const { data } = useQuery({ ...queries.event(open ?? NONE), enabled: open !== null });
  const event = open === null ? undefined : data?.value;
  const titles = [event?.title, archive.title].flatMap((map) =>
    map ? localText(map, interfaceLanguage()).text : [],
  );
  const title = pageTitle(...titles);
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = pageTitle();
    };
  }, [title]);
}
