/** `npm run bench`: prepares, measures, tells. What it measures and how stands in README.md beside this file. */
import { launchBrowser } from './browser/launch';
import { COUNTING_SWITCHES } from './browser/work-counter';
import { type Options, readOptions, USAGE } from './options';
import { isWithin, LIMITS } from './report/limits';
import { soakReport } from './report/soak-report';
import { resultsOf } from './report/statistics';
import { measuredTable, targetTable } from './report/table';
import { judge, TARGETS } from './report/targets';
import { keepRuns, writeResults } from './report/write-results';
import { CEILING_SIZE, ceilingsReport, measureCeilings } from './run/ceilings';
import { countWork } from './run/count-work';
import type { Run } from './run/measure';
import { type Prepared, prepare } from './run/prepare';
import { runAll } from './run/run-all';
import type { Settings } from './run/settings';
import { SOAK_SIZES, soak } from './run/soak';
import { timelineJs, visTimeline } from './systems/peers';
import { canReadParts, readout } from './systems/readout';

const SYSTEMS = [readout, visTimeline, timelineJs];
/** An archive as one file is written up to this size. */
const WHOLE_UP_TO = 10_000;

export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  let options: Options;
  try {
    options = readOptions(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  const started = new Date();
  const ground = await prepareFor(options);
  try {
    if (options.isOfCeilings) {
      console.log(ceilingsReport(await measureCeilings(ground)));
      return 0;
    }
    const settings = await forThisApp(ground, options.settings);
    if (options.isSoak) return await soakAndTell(ground, options);
    const runs = [
      ...(await runAll(ground, SYSTEMS, settings, say)),
      ...(settings.isCounted ? await countAll(ground, settings) : []),
    ];
    const name = options.isReference ? 'reference' : undefined;
    return tell(runs, options, keepRuns(runs, ground.browser.version(), started, name));
  } finally {
    await ground.close();
  }
}

function prepareFor({ settings, isSoak, isOfCeilings, app }: Options): Promise<Prepared> {
  if (isOfCeilings) return prepare({ sizes: [CEILING_SIZE], hasPeers: false, app }, say);
  const { sizes } = settings;
  const all = new Set([100, ...(isSoak ? SOAK_SIZES : Object.values(sizes).flat())]);
  const hasPeers = !isSoak && sizes['vis-timeline'].length + sizes.timelinejs.length > 0;
  return prepare({ sizes: [...all], hasPeers, app }, say);
}

/** An app that cannot read an archive in parts is given it as one file, as far as there is one. */
async function forThisApp(ground: Prepared, settings: Settings): Promise<Settings> {
  if (await canReadParts(ground)) return settings;
  ground.readAsOneFile(true);
  say(`the app cannot read an archive in parts: it gets one file, up to ${WHOLE_UP_TO} events`);
  const { sizes } = settings;
  return {
    ...settings,
    sizes: { ...sizes, readout: sizes.readout.filter((size) => size <= WHOLE_UP_TO) },
  };
}

/** In a browser of its own, in which nothing is optimized. */
async function countAll(ground: Prepared, settings: Settings): Promise<readonly Run[]> {
  const browser = await launchBrowser(COUNTING_SWITCHES);
  try {
    // At once: what is counted takes no notice of what is done beside.
    return await Promise.all(
      settings.sizes.readout.map((n) => {
        say(`counting the steps of the app at ${n} events`);
        return countWork({ ...ground, browser }, readout, n, settings);
      }),
    );
  } finally {
    await browser.close();
  }
}

async function soakAndTell(ground: Prepared, { gestures, out }: Options): Promise<number> {
  const { text, isFlat, results } = soakReport(await soak(ground, readout, SOAK_SIZES, gestures, say));
  console.log(`\n${text}`);
  if (out !== null) writeResults(results, out);
  return isFlat ? 0 : 1;
}

function tell(runs: readonly Run[], options: Options, kept: string): number {
  const results = resultsOf(runs);
  const judged = judge(runs, options.isAsserted ? LIMITS : TARGETS);
  console.log(`\n${measuredTable(runs, results)}\n\n${targetTable(judged)}\n`);
  for (const { system, n, leftOut, searchLeftOut } of runs) {
    if (leftOut !== undefined) console.log(`left out: ${system} ${n}: ${leftOut}`);
    if (searchLeftOut !== undefined) console.log(`left out: ${system} ${n}, search: ${searchLeftOut}`);
  }
  console.log(`the runs are in ${kept}`);
  if (options.out !== null) writeResults(results, options.out);
  // A peer may be too slow to be measured; of the app nothing may be missing.
  const isAppMeasured = !runs.some(
    ({ system, leftOut, searchLeftOut }) => system === 'readout' && (leftOut ?? searchLeftOut) !== undefined,
  );
  return isAppMeasured && (!options.isAsserted || isWithin(judged)) ? 0 : 1;
}

function say(what: string): void {
  console.log(`bench: ${what}`);
}
