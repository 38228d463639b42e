/** What is open, what can be taken away from the page, and what is told of it. */
import { IS_ONE_FILE, type ViewState } from '../../../state/view-state';
import type { ViewActions } from '../../../state/view-store';
import { printPage } from '../../../ui/print-page';
import { t } from '../../../words/translate';
import type { Command } from './command';

type PageActions = Pick<ViewActions, 'closeEvent' | 'closeSource' | 'openOverlay'>;

export function pageCommands(
  { event, quotation }: Pick<ViewState, 'event' | 'quotation'>,
  { closeEvent, closeSource, openOverlay }: PageActions,
  copyLink: () => void,
): readonly Command[] {
  const close: readonly Command[] = [
    ...(quotation !== null ? [leaving('close-source', t('command.closeSource'), 'close', closeSource)] : []),
    ...(event !== null ? [leaving('close-event', t('command.closeEvent'), 'close', closeEvent)] : []),
  ];
  return [
    ...close,
    {
      id: 'copy-link',
      words: t('command.copyLink'),
      icon: 'link',
      isOffered: true,
      after: 'copy',
      run: copyLink,
    },
    leaving('print', t('head.print'), 'print', printPage),
    leaving('keys', t('command.keys'), 'keyboard', () => openOverlay('keys')),
    leaving('open', t('head.open'), 'open', () => openOverlay('open')),
    leaving('export', t('head.export'), 'save', () => openOverlay('export')),
    ...(IS_ONE_FILE ? [] : [leaving('embed', t('head.embed'), 'embed', () => openOverlay('embed'))]),
    leaving('about', t('app.about'), 'info', () => openOverlay('about')),
  ];
}

function leaving(id: string, words: string, icon: Command['icon'], run: () => void): Command {
  return { id, words, icon, isOffered: true, after: 'leaves', run };
}
