/** The date over events, with the place where it is that date. */
import type { DateHeading } from '../../words/event-dates';
import { breakable } from '../../words/line-breaks';

export function HeadingWords({ heading: { day, place } }: { readonly heading: DateHeading }) {
  return (
    <>
      <span className="event-group__day">{breakable(day)}</span>
      <span className="event-group__place">{breakable(place)}</span>
    </>
  );
}
