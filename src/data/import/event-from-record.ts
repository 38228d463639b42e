/**
 * From one imported record to an event of the format. Where the record quotes words, they bear that the event took place, and
 * all else rests on the file; where it quotes none, the event has no evidence yet.
 */
import { EVENT_KINDS, type Modality, type Role, type Standing } from '../../domain/archive/vocabulary';
import type { WireEvent } from '../dataset/wire-records';
import type { ImportedNames } from './imported-names';
import type { AboutImport, Finding, ImportedRecord } from './imported-record';
import type { SettledRecord } from './settled-record';
import { isWebAddress, NO_WEB_ADDRESS } from './web-address';

type Words = Readonly<Record<string, string>>;

/** An event as the file has it, defaults left out. */
type WrittenEvent = Pick<WireEvent, 'id' | 'title' | 'kind' | 'standing' | 'participations'> & {
  readonly noEvidenceYet?: true;
  readonly note?: Words;
  readonly when?: { readonly edtf?: string; readonly basis?: object; readonly note?: Words };
  readonly where?: { readonly place: Words };
  readonly claims: readonly object[];
};

export function eventFromRecord(
  record: SettledRecord,
  about: AboutImport,
  names: ImportedNames,
): { readonly event: WrittenEvent; readonly findings: readonly Finding[] } {
  const findings = [...record.findings];
  const own = (text: string): Words => ({ [about.language]: text });
  const { title, standing, edtf, dateNote, place, quotation } = record;
  const id = names.eventId(record.id, title);
  if (record.id !== undefined && record.id !== id) {
    findings.push(
      takenAs('id', record.id, `the id “${id}”, since an id is letters and digits and stands once`),
    );
  }
  const kind = listed(EVENT_KINDS, record.kind);
  const note = [
    ...(record.note === undefined ? [] : [record.note]),
    ...(kind === undefined && record.kind !== undefined ? [keptInNote('Kind', record.kind, findings)] : []),
  ].join('\n');
  for (const link of record.links) {
    if (isWebAddress(link.url)) names.refer(id, link);
    else findings.push(leftOut('link', link.url, NO_WEB_ADDRESS));
  }
  const when = {
    ...(edtf !== undefined && { edtf }),
    ...(dateNote !== undefined && { note: own(dateNote) }),
  };
  // Nobody was at what has not happened: it only speaks of them.
  const role: Role = standing === 'occurred' || standing === 'ongoing' ? 'participant' : 'subject';
  const participations = [...new Set(record.people.map((name) => names.actorId(name)))].map((actor) => ({
    id: actor,
    actor,
    role,
  }));
  const event: WrittenEvent = {
    id,
    title: own(title),
    kind: kind ?? 'other',
    standing,
    ...(Object.keys(when).length > 0 && { when }),
    ...(place !== undefined && { where: { place: own(place) } }),
    participations,
    claims: [],
  };
  if (quotation === undefined) {
    const noted = note === '' ? {} : { note: own(note) };
    return { event: { ...event, noEvidenceYet: true, ...noted }, findings };
  }
  return { event: withQuotation(event, quotation, note === '' ? undefined : own(note), names), findings };
}

/** How words put a thing that stands so. */
const MODALITY: Readonly<Record<Standing, Modality>> = {
  occurred: 'asserted',
  ongoing: 'asserted',
  proposed: 'proposal',
  expected: 'forecast',
  asked: 'question',
  absent: 'absence',
};

/** What the words do not say rests on the file. */
function withQuotation(
  event: WrittenEvent,
  { exact, source }: NonNullable<ImportedRecord['quotation']>,
  note: Words | undefined,
  names: ImportedNames,
): WrittenEvent {
  const { id, title, standing, when, where, participations } = event;
  const inference = names.takenOver();
  const claim = (target: string, more: object) => ({
    id: `${id}.${target}`,
    target,
    modality: 'asserted',
    ...more,
  });
  const quotation = { id: `${id}.q1`, source: names.sourceId(source), exact, prefix: '', suffix: '' };
  return {
    ...event,
    ...(when?.edtf !== undefined && {
      when: {
        ...when,
        basis: { year: inferred(inference), month: inferred(inference), day: inferred(inference) },
      },
    }),
    claims: [
      claim('occurrence', { gloss: title, evidence: [quotation], modality: MODALITY[standing] }),
      ...(note === undefined ? [] : [claim('content', { gloss: note, inference })]),
      ...(when?.edtf === undefined ? [] : [claim('date', { inference })]),
      ...(where === undefined ? [] : [claim('place', { inference })]),
      ...participations.map((participation, at) => ({
        ...claim('participation', { participation: participation.id, inference }),
        id: `${id}.who-${at + 1}`,
      })),
    ],
  };
}

function inferred(inference: string) {
  return { is: 'inferred', inference };
}

/** "Press briefing" is "press-briefing". */
function listed<T extends string>(values: readonly T[], told: string | undefined): T | undefined {
  const wanted = told?.trim().toLowerCase().replaceAll(/\s+/gu, '-');
  return values.find((value) => value === wanted);
}

function keptInNote(field: string, value: string, findings: Finding[]): string {
  const name = field.toLowerCase();
  findings.push(takenAs(name, value, `a part of the note, since the format has no such ${name}`));
  return `${field}: ${value}`;
}

function takenAs(field: string, value: string, reason: string): Finding {
  return { is: 'taken-as', field, value, reason };
}

function leftOut(field: string, value: string, reason: string): Finding {
  return { is: 'left-out', field, value, reason };
}
