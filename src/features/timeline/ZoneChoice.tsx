/** Whose days the chart shows: each side's own, or those of one zone. Labels and shading move, events never. */
import { offeredZones } from '../../domain/archive/zones';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Choice } from '../../ui/Choice';
import { t } from '../../words/translate';
import { zoneWords } from '../../words/zones';

/** The value of the choice that names no zone; no zone has an empty name. */
const OWN = '';

export function ZoneChoice() {
  const { archive } = useOpenDataset();
  const zone = useView(({ view }) => view.zone);
  const { showZone } = useViewActions();
  return (
    <Choice
      name={t('chart.days')}
      value={zone ?? OWN}
      options={[null, ...offeredZones(archive, zone)].map((each) => ({
        value: each ?? OWN,
        words: zoneWords(each, archive),
      }))}
      onChoose={(value) => showZone(value === OWN ? null : value)}
    />
  );
}
