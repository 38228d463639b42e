/** Below the chart: the events of each mark that stands for several, since nothing else in the picture names them. */
import type { ArchiveHead } from '../../../domain/archive/archive';
import type { EventId } from '../../../domain/archive/ids';
import type { EventRow } from '../../../domain/store/event-store';
import { inferredOf } from '../../../words/date-basis';
import { inSeries } from '../../../words/joining';
import { numberWords } from '../../../words/numbers';
import { interfaceLanguage, t } from '../../../words/translate';
import { markRange, rowName } from '../chart/mark-words';
import { type Block, drawWords, stacked } from './draw-notes';
import type { Looks } from './looks';
import type { PicturePlan, PlannedGroup } from './picture-plan';
import { element } from './svg';
import { fitted } from './wrap';

interface GroupsDrawing {
  readonly archive: ArchiveHead;
  readonly looks: Looks;
  readonly width: number;
  /** Absent where no link would open. */
  readonly linkToEvent?: (id: EventId) => string;
}

export function drawGroups({ groups }: PicturePlan, drawing: GroupsDrawing): Block {
  if (groups.length === 0) return stacked([]);
  return stacked([
    drawWords(t('picture.groups'), 'small', 'muted', drawing.looks),
    ...groups.map((group) => drawGroup(group, drawing)),
  ]);
}

function drawGroup({ lane, mark, rows }: PlannedGroup, drawing: GroupsDrawing): Block {
  const { archive, looks, width, linkToEvent } = drawing;
  const line = (said: string, ink: 'text' | 'secondary') =>
    drawWords(fitted(said, interfaceLanguage(), looks.face('small').measure, width), 'small', ink, looks);
  const more = mark.count - rows.length;
  return stacked(
    [
      line(
        t('picture.group', {
          lane: lane.name,
          number: numberWords(mark.count),
          range: markRange(mark, archive),
        }),
        'secondary',
      ),
      ...rows.map((row, index) => {
        const event = nameWithBasis(row, archive);
        const { drawn, height } = line(
          t('picture.listed', { number: numberWords(index + 1), event }),
          'text',
        );
        return { drawn: linkToEvent ? element('a', { href: linkToEvent(row.id) }, drawn) : drawn, height };
      }),
      ...(more > 0 ? [line(t('group.moreHere', { number: numberWords(more) }), 'secondary')] : []),
    ],
    0,
  );
}

/** Date, title, and in brackets what keeps it from being a plain fact: "proposed", what of its date is inferred. */
export function nameWithBasis(row: EventRow, archive: ArchiveHead): string {
  const remarks = inSeries(
    row.standing === 'occurred' ? '' : t(`standing.${row.standing}`),
    row.noEvidenceYet ? t('event.noEvidenceYet') : inferredOf(row.when),
  );
  const name = rowName(row, archive);
  return remarks === '' ? name : name + t('join.brackets', { words: remarks });
}
