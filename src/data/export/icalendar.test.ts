/** A calendar that a reader of RFC 5545 understands, in which nothing uncertain and nothing that did not happen poses as a fact. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsThatAre } from '../../domain/archive/date-parts';
import { parseEdtf } from '../../domain/time/edtf-parse';
import type { ExportReport } from './export-report';
import { writeIcalendar } from './icalendar';
import {
  archiveIn,
  archiveWithText,
  asStored,
  excerptOf,
  fileOf,
  hostileTexts,
  inputOf,
  SHIPPED,
} from './test-exports';

const shipped = archiveIn(SHIPPED);

const componentIn = (text: string) => new ICAL.Component(ICAL.parse(text));

let calendar: ICAL.Component;
let report: ExportReport;

beforeAll(async () => {
  const file = await fileOf(writeIcalendar, inputOf(shipped));
  calendar = componentIn(file.text);
  report = file.report;
});

function eventNamed(id: string): Readonly<Record<string, string>> {
  const uid = `${id}@china-us-2021.readout`;
  const found = calendar
    .getAllSubcomponents('vevent')
    .find((each) => each.getFirstPropertyValue('uid') === uid);
  if (found === undefined) throw new Error(`${id} is not in the calendar`);
  return Object.fromEntries(
    found.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
  );
}

describe('the calendar of the shipped dataset', () => {
  it('says whose it is', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(shipped.title.en);
    expect(calendar.getFirstPropertyValue('url')).toBe(inputOf(shipped).link);
    const about = calendar.getFirstPropertyValue('x-wr-caldesc');
    for (const part of ['china-us-2021 1.2.0', 'Readout', shipped.licence, shipped.rightsNote.en])
      expect(about).toContain(part);
  });

  it('says of itself how much of the dataset is in it, and what is not', async () => {
    const undated = shipped.events.filter(({ when }) => when.edtf === undefined).length;
    const { text } = await fileOf(writeIcalendar, { ...inputOf(shipped), unread: 2 });
    const about = String(componentIn(text).getFirstPropertyValue('x-wr-caldesc'));
    expect(about).toContain('21 of 21, 2 unread');
    expect(about).toContain(`undated: ${undated}`);
  });

  it('has every dated event, and tells which are left out', () => {
    const undated = shipped.events.filter(({ when }) => when.edtf === undefined).map(({ id }) => id);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(shipped.events.length - undated.length);
    expect(report).toEqual({
      written: shipped.events.length - undated.length,
      leftOut: [{ kind: 'undated', count: undated.length, first: undated }],
    });
  });

  it('has instants where they are known, and whole days else, the last of them excluded', () => {
    expect(eventNamed('leaders-video-meeting')).toMatchObject({
      ...{ dtstart: '2021-11-16T00:45:00Z', dtend: '2021-11-16T04:25:00Z', dtstamp: '2026-01-02T03:04:05Z' },
      ...{
        status: 'TENTATIVE',
        transp: 'TRANSPARENT',
        summary: '[inferred: instant] Leaders of China and the US end a “first video meeting”',
      },
      url: `${inputOf(shipped).link}&event=leaders-video-meeting`,
    });
    expect(eventNamed('defense-work-meeting-16')).toMatchObject({
      ...{ dtstart: '2021-09-28', dtend: '2021-09-30', status: 'CONFIRMED', transp: 'TRANSPARENT' },
    });
  });

  it('says of what did not happen what it is', () => {
    const absent = eventNamed('no-high-level-conversation');
    expect(absent).toMatchObject({ dtstart: '2021-01-20', dtend: '2021-11-18', status: 'TENTATIVE' });
    expect(absent.summary).toMatch(/^\[absent; not ended; inferred: day,bounds\] /);
    expect(eventNamed('strategic-stability-dialogues')).toMatchObject({
      ...{ dtstart: '2021-11-16', dtend: '2021-11-17', status: 'TENTATIVE' },
      summary: expect.stringMatching(/^\[proposed; date uncertain\] /) as string,
    });
    for (const { id, standing, when } of shipped.events) {
      if (when.edtf === undefined || standing === 'occurred' || standing === 'ongoing') continue;
      expect(eventNamed(id)).toMatchObject({ status: 'TENTATIVE' });
      expect(eventNamed(id).summary).toMatch(new RegExp(`^\\[${standing}`));
    }
  });

  it('says of a date in bounds that it is uncertain, and gives it as it is', () => {
    const account = eventNamed('tan-kefei-account');
    expect(account).toMatchObject({ dtstart: '2021-09-29', dtend: '2021-11-18', status: 'TENTATIVE' });
    expect(account.summary).toMatch(/^\[date uncertain\] /);
    expect(account.description).toContain(
      `“the spokesperson of the Ministry of National Defense Tan Kefei introduced that” (${shipped.sources[0]?.title.en})`,
    );
  });

  it('says of each entry before all else what of its date is stated and what is inferred, in words', () => {
    expect(eventNamed('leaders-video-meeting').description).toMatch(
      /^stated: day; inferred: year,month,timeZone,instant\n/,
    );
    for (const event of shipped.events.filter(({ when }) => when.edtf !== undefined)) {
      const { description } = eventNamed(event.id);
      expect(description?.split('\n')[0]).toBe(inputOf(shipped).words.dated(event));
      expect(description).not.toMatch(/EDTF|\[global-times\]/);
    }
  });

  it('is tentative, and says so in its title, where the day or the hour that it stands at is inferred', () => {
    for (const { id, when, standing } of shipped.events) {
      if (when.edtf === undefined) continue;
      const entry = eventNamed(id);
      const isInferred = ['day', 'bounds', 'instant'].some((part) =>
        partsThatAre('inferred', when).some((each) => each === part),
      );
      expect([id, entry.status]).toEqual([
        id,
        isInferred || standing !== 'occurred' ? 'TENTATIVE' : 'CONFIRMED',
      ]);
      expect([id, /^\[[^\]]*(inferred|date uncertain)/.test(entry.summary ?? '')]).toEqual([id, isInferred]);
    }
    expect(eventNamed('xie-feng-interview').summary).toMatch(/^\[inferred: day\] /);
    expect(eventNamed('video-call-of-august-19').status).toBe('CONFIRMED');
  });

  it('is the same to a reader who shares nothing with its writer', async () => {
    const { text } = await fileOf(writeIcalendar, inputOf(shipped));
    const { events = [] } = convertIcsCalendar(undefined, text);
    const seen = events.map(({ uid, summary, start, url }) => [uid, summary, start.date.getTime(), url]);
    const written = calendar.getAllSubcomponents('vevent').map((each) => {
      const { uid, summary, startDate } = new ICAL.Event(each);
      const start = startDate.isDate ? Date.parse(`${startDate}T00:00Z`) : startDate.toJSDate().getTime();
      return [uid, summary, start, each.getFirstPropertyValue('url')];
    });
    expect(seen).toEqual(written);
  });

  it('says of an excerpt that it is one', async () => {
    const { text } = await fileOf(writeIcalendar, excerptOf(shipped, new Set()));
    expect(componentIn(text).getFirstPropertyValue('x-wr-caldesc')).toMatch(
      /^china-us-2021 1\.2\.0\+excerpt\n/,
    );
  });

  it('leaves out the years that no calendar has, and tells', async () => {
    const edtf = parseEdtf('-0044-03-15');
    const [event] = shipped.events;
    if (!edtf.ok || event === undefined) throw new Error('there is such a day');
    const archive = { ...shipped, events: [{ ...event, when: { ...event.when, edtf: edtf.value } }] };
    const file = await fileOf(writeIcalendar, inputOf(archive));
    expect(file.report).toEqual({
      written: 0,
      leftOut: [{ kind: 'beyond-calendar', count: 1, first: [event.id] }],
    });
  });
});

describe('whatever the texts are', () => {
  /** What a calendar may hold of a text. */
  const allowed = (text: string) =>
    asStored(text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '\ufffd'));

  it('they come back, in lines of no more than 75 bytes, and are never a line of their own', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const { text: written } = await fileOf(writeIcalendar, inputOf(archiveWithText(text)));
        const lines = written.split('\r\n');
        const encoder = new TextEncoder();
        expect(lines.filter((line) => encoder.encode(line).length > 75)).toEqual([]);
        expect(lines.filter((line) => /(?!\t)\p{Cc}/u.test(line))).toEqual([]);
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(3);
        const read = componentIn(written);
        expect(read.getFirstPropertyValue('x-wr-calname')).toBe(allowed(text));
        for (const each of read.getAllSubcomponents('vevent')) {
          expect(String(each.getFirstPropertyValue('summary')).endsWith(allowed(text))).toBe(true);
          expect(each.getFirstPropertyValue('location')).toBe(allowed(text));
          expect(each.getFirstPropertyValue('description')).toContain(
            `“${allowed(text)}” (${allowed(text)})`,
          );
        }
      }),
    );
  });
});
