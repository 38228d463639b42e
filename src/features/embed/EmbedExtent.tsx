/** What a frame takes over from the page: how many events the filter leaves, by which choices, and the days of the chart. */
import { useQuery } from '@tanstack/react-query';
import { useChosenOptions } from '../../state/chosen-options';
import type { EmbeddedPart } from '../../state/embed-address';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useView } from '../../state/view-context';
import { optionWords } from '../../words/facet-words';
import { listOfNames } from '../../words/lists';
import { leftWords } from '../../words/numbers';
import { t } from '../../words/translate';
import { windowWords } from '../../words/windows';

export function EmbedExtent({ show }: { readonly show: EmbeddedPart }) {
  const { archive, queries } = useOpenDataset();
  const { data } = useQuery(queries.counts(useEventFilter()));
  const options = useChosenOptions().map(({ option }) => optionWords(option));
  const { window, zone } = useView(({ view }) => view);
  const filter =
    options.length === 0 ? t('embed.noFilter') : t('embed.filter', { names: listOfNames(options) });
  const days = window && windowWords(window, zone ?? archive.defaultZone);
  return (
    <section className="embed-dialog__part" aria-label={t('embed.extent')}>
      <h3 className="section-label">{t('embed.extent')}</h3>
      <ul>
        <li>
          {data && leftWords(data.value)}
          {t('join.comma')}
          {filter}
        </li>
        {show === 'chart' && <li>{days ? t('embed.days', { range: days }) : t('embed.ownDays')}</li>}
      </ul>
    </section>
  );
}
