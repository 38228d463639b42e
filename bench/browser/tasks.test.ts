import { describe, expect, it } from 'vitest';
import { longestTasks, type TraceEvent } from './tasks';

const PAGE = { pid: 7, tid: 7 };

function mark(name: string, ms: number): TraceEvent {
  return { name: `bench:${name}`, cat: 'blink.user_timing', ph: 'I', ts: ms * 1000, ...PAGE };
}

function task(id: string, begin: number, end: number, place = PAGE): readonly TraceEvent[] {
  const event = { name: 'LongTaskTracker', cat: 'scheduler.long_tasks', id2: { local: id }, ...place };
  return [
    { ...event, ph: 'b', ts: begin * 1000 },
    { ...event, ph: 'e', ts: end * 1000 },
  ];
}

describe('longestTasks', () => {
  it('finds the longest of each phase, also of a phase that comes again', () => {
    const found = longestTasks([
      mark('pan:begin', 0),
      ...task('1', 10, 30),
      mark('pan:end', 50),
      ...task('2', 60, 160),
      mark('pan:begin', 200),
      ...task('3', 210, 245),
      mark('pan:end', 250),
    ]);
    expect(found).toEqual(new Map([['pan', 35]]));
  });

  it('cuts a task at the mark that was set in it', () => {
    const found = longestTasks([mark('load:begin', 5), ...task('1', 0, 40), mark('load:end', 100)]);
    expect(found.get('load')).toBe(35);
  });

  it('leaves out what workers and other pages do', () => {
    const found = longestTasks([
      mark('load:begin', 0),
      ...task('1', 10, 500, { pid: 7, tid: 9 }),
      ...task('2', 10, 500, { pid: 8, tid: 8 }),
      mark('load:end', 600),
    ]);
    expect(found.get('load')).toBe(0);
  });
});
