/** Puts the embed into its page: what the address asks for, in one of the page's parts, and how high it would like to be. */
import '../../words/late';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryOfPage } from '../../state/address-sync';
import { embedFromAddress } from '../../state/embed-address';
import { tellHeight } from '../../state/embed-height';
import { createQueries } from '../create-queries';
import { speakAtFirst } from '../SpokenLanguage';
import { EmbedApp } from './EmbedApp';
import { createEmbedStore } from './embed-store';
import './embed.css';

export async function startEmbed(root: HTMLElement | null): Promise<void> {
  if (root === null) throw new Error('the embed has no element to draw in');
  const embed = embedFromAddress(queryOfPage());
  if (embed.theme !== 'system') document.documentElement.dataset.theme = embed.theme;
  await speakAtFirst(embed.view.language);
  new ResizeObserver(() => tellHeight(root.getBoundingClientRect().height)).observe(root);
  createRoot(root).render(
    <StrictMode>
      <EmbedApp queries={createQueries()} view={createEmbedStore(embed.view)} embed={embed} />
    </StrictMode>,
  );
}
