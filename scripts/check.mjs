// Runs the project's checks and says of each what came of it, how long it took and, if it failed, how to mend it.
//
//   node scripts/check.mjs         what takes seconds (npm run check)
//   node scripts/check.mjs --all   the long unit tests, the production build, the mutation tests and the browser tests too (npm test)
//
// The last line is always `N passed, N failed`, counting steps.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As many checks at a time as the smallest machine we know has cores. */
const AT_ONCE = 2;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script the npm script that it runs; what that is stands in package.json only
 * @property {string} mend what mends it, or shows it alone
 * @property {boolean} [speaks] whether its output is worth reading when it passes
 */

/** @type {Step} */
const UNIT = {
  name: 'unit tests',
  script: 'unit',
  mend: 'npx vitest (watches, and runs again what changed)',
};
/** @type {Step} */
const QUICK_UNIT = { ...UNIT, name: 'unit tests, but for the long', script: 'unit:quick' };
/** Longest first, so that the last to start is a short one. @type {readonly Step[]} */
const QUICK = [
  { name: 'types', script: 'types', mend: 'npm run types shows it alone; mend it at the places it names' },
  {
    name: 'dataset',
    script: 'check:dataset',
    mend: 'npm run check:dataset shows it alone; mend it at the places it names',
  },
  {
    name: 'layers',
    script: 'layers',
    mend: 'npm run layers shows it alone; move the import or the code; the layers stand in scripts/layers.mjs',
  },
  {
    name: 'unused code',
    script: 'unused',
    mend: 'npm run unused shows it alone; delete what it names, or the word export before it',
  },
  { name: 'format, lint', script: 'lint', mend: 'npm run format; what is left needs a hand' },
];
/** @type {Step} */
const BUILD = { name: 'build, sizes', script: 'build', mend: 'npm run build', speaks: true };
/** Changes the shipped evidence word by word; too long for a check that takes seconds. @type {Step} */
const MUTATION = {
  name: 'mutation tests',
  script: 'mutation',
  mend: 'npm run mutation shows it alone; a mutant that nobody reported is a hole in the checker',
};
/** @type {Step} */
const BROWSER = {
  name: 'browser tests',
  script: 'e2e:built',
  mend: 'npm run e2e -- <file> (builds first); pictures of failures are in test-results/; --trace on records more',
};
/** Counts what the app does at 100 and at 10,000 events; times nothing. @type {Step} */
const WORK = {
  name: 'work at size',
  script: 'bench:built',
  mend: 'npm run bench:short (builds first); what may be done for how much stands in bench/report/limits.ts',
};

const isAll = process.argv.includes('--all');
const started = Date.now();
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const outcomes = await inTurn(isAll ? [BUILD, UNIT, MUTATION, ...QUICK] : [QUICK_UNIT, ...QUICK]);
// The browser tests look at the build, and want the machine to themselves.
if (isAll)
  for (const step of [BROWSER, WORK])
    outcomes.set(step, outcomes.get(BUILD) === true ? await run(step) : skip(step, 'the build failed'));

const passed = [...outcomes.values()].filter(Boolean).length;
const failed = outcomes.size - passed;
console.log(`\nin ${seconds(started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs the steps in their order, a few at a time. @param {readonly Step[]} steps */
async function inTurn(steps) {
  const waiting = [...steps];
  /** @type {Map<Step, boolean>} */
  const results = new Map();
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      results.set(step, await run(step));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** @param {Step} step @returns {Promise<boolean>} whether it passed */
function run(step) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(scripts[step.script] ?? 'false', { cwd: ROOT, env: environment(), shell: true });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => {
      const isPassed = code === 0;
      console.log(`${isPassed ? 'passed' : 'FAILED'}  ${step.name.padEnd(14)} ${seconds(begun).padStart(7)}`);
      if (!isPassed || step.speaks) console.log(indented(output));
      // What was not looked at is no news of a failure, but news.
      else for (const line of output.match(/^.*SKIPPED.*$/gm) ?? []) console.log(indented(line));
      if (!isPassed) console.log(`  mend: ${step.mend}\n`);
      resolve(isPassed);
    });
  });
}

/** @param {Step} step @param {string} why */
function skip({ name, mend }, why) {
  console.log(`FAILED  ${name.padEnd(14)} not run: ${why}\n  mend: ${mend}\n`);
  return false;
}

function environment() {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  // Windows spells the name Path, and a copy of its environment must not hold both.
  const rest = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH');
  // The tools see a pipe and would go without colour.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return { ...Object.fromEntries(rest), PATH: path, ...colour };
}

/** @param {string} text */
function indented(text) {
  return text.trim().replaceAll(/^(?=.)/gm, '  ');
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
