/** The command line of the benchmark. */
import { parseArgs } from 'node:util';
import { FULL, QUICK, type Settings, SHORT } from './run/settings';
import type { SystemName } from './systems/system';

export interface Options {
  readonly settings: Settings;
  readonly isSoak: boolean;
  readonly gestures: number;
  /** Whether only the browser's own limits are measured. */
  readonly isOfCeilings: boolean;
  /** Whether a missed limit fails the command. */
  readonly isAsserted: boolean;
  /** Where the results are written; null for only the raw runs. */
  readonly out: string | null;
  /** Whether the runs become those that are committed. */
  readonly isReference: boolean;
  /** A folder with a built app; null to build this one. */
  readonly app: string | null;
}

export const USAGE = `npm run bench -- [options]

  (none)              five repetitions, up to a million events, both peers: an hour and more
  --quick             three repetitions, 100 and 10,000 events, vis-timeline: two to three minutes
  --short             counts the app's work at 100 and 10,000 events, and times nothing: a minute
  --assert            fails where a limit that holds on any machine is missed: for --short
  --soak              2,000 gestures, with heap and nodes on the way; fails where they are not flat
  --gestures=N        another number of them
  --ceilings          how quickly the browser unpacks, parses and reads the same data when it does nothing else
  --sizes=A,B,…       only these sizes
  --systems=A,B       only these of readout, vis-timeline, timelinejs
  --repetitions=N     another number of repetitions
  --out=FILE          writes the results: an array of {system, n, metric, median, p95, unit}
  --reference         keeps the runs as bench/results/reference.json, which is committed
  --app=FOLDER        measures an app that is built already
  --help              says this`;

/** So that each quarter of a soak has two samples at least. */
const LEAST_GESTURES = 400;

/** Throws what is wrong with the arguments, in words. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      soak: { type: 'boolean', default: false },
      assert: { type: 'boolean', default: false },
      gestures: { type: 'string', default: '2000' },
      ceilings: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      systems: { type: 'string' },
      repetitions: { type: 'string' },
      out: { type: 'string' },
      reference: { type: 'boolean', default: false },
      app: { type: 'string' },
    },
  });
  const gestures = count(values.gestures);
  if (values.soak && gestures < LEAST_GESTURES) {
    throw new Error(`with fewer than ${LEAST_GESTURES} gestures there is nothing to compare`);
  }
  const form = values.short ? SHORT : values.quick ? QUICK : FULL;
  return {
    settings: {
      ...form,
      sizes: chosenSizes(form, values.sizes, values.systems),
      repetitions: values.repetitions === undefined ? form.repetitions : count(values.repetitions),
    },
    isSoak: values.soak,
    gestures,
    isOfCeilings: values.ceilings,
    isAsserted: values.assert,
    out: values.out ?? null,
    isReference: values.reference,
    app: values.app ?? null,
  };
}

function chosenSizes(
  { sizes }: Settings,
  listed: string | undefined,
  systems: string | undefined,
): Settings['sizes'] {
  const of = (name: SystemName) => {
    if (systems !== undefined && !systems.split(',').includes(name)) return [];
    // Sizes that are named are those of the full form, whatever the form.
    if (listed === undefined) return sizes[name];
    return listed
      .split(',')
      .map(count)
      .filter((size) => FULL.sizes[name].includes(size));
  };
  return { readout: of('readout'), 'vis-timeline': of('vis-timeline'), timelinejs: of('timelinejs') };
}

function count(text: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is no number of anything`);
  return value;
}
