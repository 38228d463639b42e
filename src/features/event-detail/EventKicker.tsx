/** What an event is, over its title: its kind, by which channel, and how it stands. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { lineOfStanding, shapeOfKind } from '../../domain/marks/appearance';
import { Glyph } from '../../ui/Glyph';
import { t } from '../../words/translate';

export function EventKicker({ event }: { readonly event: DiplomaticEvent }) {
  const channel = event.where?.channel;
  return (
    <p className="event-detail__kicker">
      <Glyph shape={shapeOfKind(event.kind)} line={lineOfStanding(event.standing)} />
      {t(channel ? 'event.kickerBy' : 'event.kicker', {
        kind: t(`kind.${event.kind}`),
        standing: t(`standing.${event.standing}`),
        ...(channel && { channel: t(`channel.${channel}`) }),
      })}
    </p>
  );
}
