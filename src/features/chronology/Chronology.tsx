/**
 * The dataset, or what the filter leaves of it, as a text to be read from top to bottom: events by date, their
 * quotations as numbered notes, sources, outside record. Nothing in it asks the browser: the build writes it too.
 */
import '../../words/late';
import { t } from '../../words/translate';
import { ChronologyGroup } from './ChronologyGroup';
import { ChronologyHead } from './ChronologyHead';
import { ChronologySources } from './ChronologySources';
import type { ChronologyFacts } from './chronology-facts';
import { DatasetFacts } from './DatasetFacts';
import { MoreEvents } from './MoreEvents';
import { notedGroups } from './numbered-notes';
import { OutsideFacts } from './OutsideFacts';
import { toldOf } from './told-so-far';

export function Chronology(facts: ChronologyFacts) {
  const { archive, events, named, matching, file } = facts;
  const told = toldOf(events, facts);
  return (
    <article className="chronology" aria-label={t('chronology.name')}>
      <ChronologyHead facts={facts} />
      {notedGroups(events, archive).map((group) => (
        <ChronologyGroup key={group.events[0]?.id} group={group} facts={facts} />
      ))}
      <MoreEvents
        events={named}
        archive={archive}
        unprinted={matching - events.length - named.length}
        file={file}
      />
      <ChronologySources facts={facts} told={told} />
      <OutsideFacts archive={archive} told={told} />
      <DatasetFacts facts={facts} />
    </article>
  );
}
