/**
 * The long tasks of the page's main thread, from a trace. The page's own observer sees only those from 50 ms on, and
 * a clock in the page would itself be work; the trace has each from 4 ms on, and costs nothing that can be measured.
 */
import type { Browser, Page } from '@playwright/test';

export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly id2?: { readonly local?: string };
  readonly args?: { readonly src_file?: string };
}

interface Span {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
}

const TASKS = 'scheduler.long_tasks';
const MARKS = 'blink.user_timing';
const MARK = /^bench:(.+):(begin|end)$/;

export async function startTrace(browser: Browser, page: Page): Promise<void> {
  await browser.startTracing(page, { categories: ['-*', TASKS, MARKS] });
}

/** Milliseconds of the longest task in each phase that the page has marked; 0 where none was longer than 4. */
export async function stopTrace(browser: Browser): Promise<ReadonlyMap<string, number>> {
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return longestTasks(trace.traceEvents);
}

export function longestTasks(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const marks = events.filter(({ name, cat }) => cat.includes(MARKS) && MARK.test(name));
  const [{ pid, tid } = { pid: -1, tid: -1 }] = marks;
  const tasks = spansOf(
    events.filter((event) => event.cat.includes(TASKS) && event.pid === pid && event.tid === tid),
    ({ id2 }) => id2?.local ?? '',
    ({ ph }) => (ph === 'b' ? 'begin' : 'end'),
  );
  const phases = spansOf(
    marks,
    ({ name }) => MARK.exec(name)?.[1] ?? '',
    ({ name }) => MARK.exec(name)?.[2] ?? '',
  );
  const longest = new Map<string, number>();
  for (const phase of phases) {
    // A mark is set within a task, which is then cut there: the rest of it is the driver's.
    const lengths = tasks.map(
      (task) => (Math.min(task.end, phase.end) - Math.max(task.begin, phase.begin)) / 1000,
    );
    longest.set(phase.name, Math.max(longest.get(phase.name) ?? 0, ...lengths));
  }
  return longest;
}

function spansOf(
  events: readonly TraceEvent[],
  nameOf: (event: TraceEvent) => string,
  edgeOf: (event: TraceEvent) => string,
): readonly Span[] {
  const open = new Map<string, number>();
  const spans: Span[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const name = nameOf(event);
    const begin = open.get(name);
    if (edgeOf(event) === 'begin') open.set(name, event.ts);
    else if (begin !== undefined) spans.push({ name, begin, end: event.ts });
  }
  return spans;
}
