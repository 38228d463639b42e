/** The chronology of all that the filter leaves, in full, part by part: what a file of it is made of. */
import { rest } from '../../../base/slices';
import { type ExportInput, exportedVersion } from '../../../data/export/export-input';
import { createTally, type ExportReport } from '../../../data/export/export-report';
import { createActorTree } from '../../../domain/actors/actor-tree';
import { ChronologyGroup } from '../ChronologyGroup';
import { ChronologyHead } from '../ChronologyHead';
import { ChronologySources } from '../ChronologySources';
import type { ChronologyFrame } from '../chronology-facts';
import { DatasetFacts } from '../DatasetFacts';
import { createGrouping, type NotedGroup } from '../numbered-notes';
import { OutsideFacts } from '../OutsideFacts';
import { createTelling } from '../told-so-far';
import { createDrawing } from './drawing';

/** Events under one heading; of more the heading stands again. A part is drawn at once, and the page waits for it. */
const MOST_TOGETHER = 20;

/** Each part holds until the next is asked for. */
export async function* chronologyParts(input: ExportInput): AsyncGenerator<Element, ExportReport> {
  const drawing = createDrawing();
  try {
    const facts = await frameOf(input);
    const tally = createTally();
    const grouping = createGrouping(facts.archive, MOST_TOGETHER);
    const telling = createTelling(facts);
    const drawGroup = (group: NotedGroup) => drawing.draw(<ChronologyGroup group={group} facts={facts} />);

    yield drawing.draw(<ChronologyHead facts={facts} />);
    for await (const event of input.events) {
      telling.add(event);
      tally.countWritten();
      const group = grouping.add(event);
      if (group === undefined) continue;
      yield drawGroup(group);
      await rest();
    }
    const last = grouping.end();
    if (last !== undefined) yield drawGroup(last);
    yield drawing.draw(<ChronologySources facts={facts} told={telling.told} />);
    yield drawing.draw(<OutsideFacts archive={facts.archive} told={telling.told} />);
    yield drawing.draw(<DatasetFacts facts={facts} />);
    return tally.report();
  } finally {
    drawing.end();
  }
}

async function frameOf(input: ExportInput): Promise<ChronologyFrame> {
  const { head, store, filter, evidence, opensAnywhere, link, linkToEvent, linkToQuotation, exportedAt } =
    input;
  const { value: counts } = await store.counts(filter);
  return {
    archive: { ...head, version: exportedVersion(input) },
    tree: createActorTree(head.actors, head.sides),
    sources: new Map(head.sources.map((source) => [source.id, source])),
    matching: counts.matching,
    total: counts.total,
    unread: input.unread,
    filter,
    order: 'time',
    ...evidence,
    ...(opensAnywhere && { link, links: { toEvent: linkToEvent, toQuotation: linkToQuotation } }),
    writtenAt: exportedAt,
  };
}
