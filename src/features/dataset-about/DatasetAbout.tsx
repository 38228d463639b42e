/** About the dataset: who made it, from what, in which version, on what ground it quotes, and how to correct it. */
import { balanced } from '../../base/turning-signs';
import '../../words/late';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EventId } from '../../domain/archive/ids';
import { localText } from '../../domain/archive/language-map';
import { useEvidence } from '../../state/evidence';
import { useOpenDataset } from '../../state/open-dataset';
import { publishedLinks } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { CopyText } from '../../ui/CopyText';
import { Panel } from '../../ui/Panel';
import { dayWords } from '../../words/calendar-words';
import { errorReport } from '../../words/error-report';
import { edtfTextWords } from '../../words/event-dates';
import { listOfNames } from '../../words/lists';
import { interfaceLanguage, t } from '../../words/translate';
import { AboutSource } from './AboutSource';
import './dataset-about.css';

export function DatasetAbout({ onClose }: { readonly onClose: () => void }) {
  const { archive, queries } = useOpenDataset();
  const { counted } = useEvidence();
  const view = useView((state) => state.view);
  const [title, summary, rights] = [archive.title, archive.summary, archive.rightsNote].map((map) =>
    localText(map, interfaceLanguage()),
  );
  const { data } = useQuery({
    ...queries.event(view.event ?? ('' as EventId)),
    enabled: view.event !== null,
  });
  const openEvent = view.event === null ? undefined : data?.value;
  return (
    <Panel name={t('app.about')} place="about" closeName={t('about.close')} onClose={onClose}>
      <h3 className="dataset-about__title" lang={title?.language}>
        {title?.text}
      </h3>
      {Object.entries(archive.title)
        .filter(([language]) => language !== title?.language)
        .map(([language, text]) => (
          <p key={language} className="dataset-about__other-title" lang={language}>
            {text}
          </p>
        ))}
      <p lang={summary?.language}>{summary?.text}</p>
      <dl className="dataset-about__facts">
        <Fact name={t('about.version')}>
          {archive.version} <code>{archive.id}</code>
        </Fact>
        <Fact name={t('about.asOf')}>{dayWords(archive.asOf, 'plain')}</Fact>
        <Fact name={t('about.curators')}>
          {archive.curators.length === 0 ? t('about.nobody') : listOfNames(archive.curators)}
        </Fact>
        <Fact name={t('about.licence')}>
          <span lang="">{balanced(archive.licence)}</span>
        </Fact>
        <Fact name={t('about.rights')}>
          <span lang={rights?.language}>{rights?.text}</span>
        </Fact>
        <Fact name={t('about.checked')}>
          {counted
            ? t('status.checked', { count: counted.found, total: counted.total })
            : t('status.checkedWhenOpened')}
        </Fact>
        <Fact name={t('about.sources')}>
          <ul>
            {archive.sources.map((source) => (
              <AboutSource key={source.id} source={source} />
            ))}
          </ul>
        </Fact>
        <Fact name={t('about.corrections')}>
          {archive.corrections.length === 0 ? (
            t('about.noCorrections')
          ) : (
            <ul>
              {archive.corrections.map(({ date, what }) => {
                const { text, language } = localText(what, interfaceLanguage());
                return (
                  <li key={`${date} ${text}`}>
                    <span className="figures">{edtfTextWords(date)}</span> <span lang={language}>{text}</span>
                  </li>
                );
              })}
            </ul>
          )}
        </Fact>
        <Fact name={t('about.report')}>
          <p>{t('about.reportHelp')}</p>
          <CopyText
            look="outlined"
            subject={`${view.event ?? ''} ${view.quotation ?? ''}`}
            copied={t('report.copied')}
            refused={t('report.refused')}
            text={() =>
              errorReport({
                archive,
                quotation: view.quotation,
                link: publishedLinks(view.dataset, archive.id).toView(view),
                ...(openEvent && { event: openEvent }),
              })
            }
          >
            {t('report.copy')}
          </CopyText>
        </Fact>
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="dataset-about__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
