/** The title of the document: of the dataset that is open, in the reader's language. */
import { useEffect } from 'react';
import { localText } from '../domain/archive/language-map';
import { useOpenDataset } from '../state/open-dataset';
import { interfaceLanguage } from '../words/translate';
import { pageTitle } from './page-title';

export function usePageTitle(): void {
  const { archive } = useOpenDataset();
  const { text } = localText(archive.title, interfaceLanguage());
  useEffect(() => {
    document.title = pageTitle(text);
  }, [text]);
}
