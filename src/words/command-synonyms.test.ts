import { afterEach, expect, it } from 'vitest';
import { matchText } from '../domain/search/match-text';
import type { MessageKey } from './catalogue';
import { commandSynonyms } from './command-synonyms';
import './late';
import { INTERFACE_LANGUAGES } from './languages';
import { fetchLanguage, speak, t } from './translate';

/** Commands whose label is a message without anything to fill in. */
const LABELS: readonly (readonly [string, MessageKey])[] = [
  ['theme-system', 'command.theme.system'],
  ['theme-light', 'command.theme.light'],
  ['theme-dark', 'command.theme.dark'],
  ['contrast-system', 'command.contrast.system'],
  ['contrast-more', 'command.contrast.more'],
  ['order-time', 'command.order.time'],
  ['order-text', 'command.order.text'],
  ['match-any', 'command.match.any'],
  ['match-all', 'command.match.all'],
  ['clear-filter', 'command.clearFilter'],
  ['go-to-date', 'command.goToDate'],
  ['window-whole', 'command.windowWhole'],
  ['close-event', 'command.closeEvent'],
  ['close-source', 'command.closeSource'],
  ['guided-reading', 'guided.open'],
  ['print', 'head.print'],
  ['keys', 'command.keys'],
  ['about', 'app.about'],
  ['copy-link', 'command.copyLink'],
];

afterEach(() => speak('en'));

it.each(LABELS)('%s is found by its label in any language, whichever the page speaks', async (id, key) => {
  const labels: string[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    await fetchLanguage(language);
    speak(language);
    labels.push(t(key));
  }
  for (const shown of labels) {
    for (const asked of labels) {
      expect(
        matchText(`${shown} ${commandSynonyms(id)}`, asked),
        `${asked} among ${shown}`,
      ).not.toBeUndefined();
    }
  }
});
