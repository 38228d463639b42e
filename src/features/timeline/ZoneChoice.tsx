/** Whose days the chart shows: each side's own, or those of one zone. Labels and shading move, events never. */
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Choice } from '../../ui/Choice';
import { placeOfZone } from '../../words/event-dates';
import { t } from '../../words/translate';

/** The value of the choice that names no zone; no zone has an empty name. */
const OWN = '';

export function ZoneChoice() {
  const { archive } = useOpenDataset();
  const zone = useView(({ view }) => view.zone);
  const { showZone } = useViewActions();
  const declared = archive.sides.flatMap(({ calendar }) => calendar?.timeZone ?? []);
  // A zone from the address is offered too, or the choice could not show it.
  const zones = new Set([...declared, archive.defaultZone, 'UTC', ...(zone === null ? [] : [zone])]);
  return (
    <Choice
      name={t('chart.days')}
      value={zone ?? OWN}
      options={[
        { value: OWN, words: t(declared.length > 1 ? 'chart.daysOfEach' : 'chart.daysAsDated') },
        ...[...zones].map((value) => ({
          value,
          words: t('chart.daysIn', { place: placeOfZone(value, archive) }),
        })),
      ]}
      onChoose={(value) => showZone(value === OWN ? null : value)}
    />
  );
}
