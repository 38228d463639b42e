/** The choices of a frame, the frame, and its code. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { linkToFile } from '../../state/address-sync';
import { addressFromEmbed, EMBEDDED_PARTS, type EmbeddedPart, viewOfPart } from '../../state/embed-address';
import { MAX_HEIGHT } from '../../state/embed-height';
import { useOpenDataset } from '../../state/open-dataset';
import { useOpenEventId } from '../../state/open-event';
import { THEMES, type Theme } from '../../state/preferences';
import { useView } from '../../state/view-context';
import { Choice } from '../../ui/Choice';
import { CodeText } from '../../ui/CodeText';
import { CopyText } from '../../ui/CopyText';
import { interfaceLanguage, t } from '../../words/translate';
import { EmbedExtent } from './EmbedExtent';
import { FramePreview } from './FramePreview';
import { isReachable, snippetOf, titleInOneLine } from './snippet';

/** CSS pixels in which each is read without much scrolling. */
const USUAL_HEIGHTS: Readonly<Record<EmbeddedPart, number>> = { chart: 480, list: 600, event: 560 };
/** Lower ones show no more than the foot. */
const MIN_HEIGHT = 160;

export function EmbedMaker() {
  const { archive, queries } = useOpenDataset();
  const view = useView((state) => state.view);
  const eventId = useOpenEventId();
  const { data: event } = useQuery({
    ...queries.event(eventId ?? ('' as EventId)),
    enabled: eventId !== null,
  });
  const [show, setShow] = useState<EmbeddedPart>(eventId === null ? 'chart' : 'event');
  const [theme, setTheme] = useState<Theme>('system');
  const [chosenHeight, setHeight] = useState<number>();
  const [isListening, setListening] = useState(false);
  const height = Math.min(Math.max(chosenHeight ?? USUAL_HEIGHTS[show], MIN_HEIGHT), MAX_HEIGHT);

  const shown = viewOfPart({ ...view, event: eventId }, show);
  const address = linkToFile(`embed.html${addressFromEmbed({ view: shown, show, theme })}`);
  const named = (show === 'event' && event?.value?.title) || archive.title;
  const title = titleInOneLine(`${localText(named, interfaceLanguage()).text} · ${t('app.name')}`);
  const code = snippetOf({ address, title, height, isListening });
  return (
    <>
      <div className="embed-dialog__choices">
        <Choice
          name={t('embed.show')}
          value={show}
          options={EMBEDDED_PARTS.filter((part) => part !== 'event' || eventId !== null).map((part) => ({
            value: part,
            words: t(`embed.shows.${part}`),
          }))}
          onChoose={setShow}
        />
        <Choice
          name={t('head.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, words: t(`head.themes.${value}`) }))}
          onChoose={setTheme}
        />
        <label className="embed-dialog__height">
          {t('embed.height')}
          <input
            type="number"
            min={MIN_HEIGHT}
            max={MAX_HEIGHT}
            step={10}
            value={chosenHeight ?? USUAL_HEIGHTS[show]}
            onChange={({ target }) => setHeight(target.valueAsNumber || undefined)}
          />
        </label>
        <label className="embed-dialog__grows">
          <input
            type="checkbox"
            checked={isListening}
            onChange={({ target }) => setListening(target.checked)}
          />
          <span>
            {t('embed.grows')} <span className="embed-dialog__help">{t('embed.growsHelp')}</span>
          </span>
        </label>
      </div>
      {show !== 'event' && <EmbedExtent show={show} />}
      <section className="embed-dialog__part" aria-label={t('embed.preview')}>
        <h3 className="section-label">{t('embed.preview')}</h3>
        <FramePreview address={address} title={title} height={height} isListening={isListening} />
      </section>
      <section className="embed-dialog__part" aria-label={t('embed.code')}>
        <h3 className="section-label">{t('embed.code')}</h3>
        {!isReachable(address) && (
          <p className="embed-dialog__warning">{t('embed.unreachable', { address: linkToFile('.') })}</p>
        )}
        <CodeText lang="">{code}</CodeText>
        <CopyText
          look="outlined"
          text={() => code}
          subject={code}
          copied={t('embed.copied')}
          refused={t('embed.refused')}
        >
          {t('embed.copy')}
        </CopyText>
      </section>
    </>
  );
}
