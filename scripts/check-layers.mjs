// Holds the code in src/ to the layers of layers.mjs. dependency-cruiser reads the imports; the judging is here.
// It also proves that it read the code: a reader that fails silently would find no fault either.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { ADDRESS_HOME, HOMES, LAYERS, TEST_PACKAGES } from './layers.mjs';

/**
 * @typedef {object} Import one import, as dependency-cruiser resolved it
 * @property {string} module as written, e.g. '../base/result' or 'react'
 * @property {string} resolved from the project's root, e.g. 'src/base/result.ts'
 * @property {boolean} couldNotResolve
 * @property {readonly string[]} dependencyTypes
 */

/**
 * @param {string} root the folder that holds src/
 * @returns {Promise<{ problems: string[], modules: number, imports: number }>}
 */
export async function checkLayers(root) {
  const onDisk = filesUnder(root);
  const { modules, violations } = await readImports(root);
  const read = new Set(modules.map(({ source }) => source));
  const imports = modules.flatMap(({ source, dependencies }) =>
    isCode(source) ? dependencies.map((to) => ({ from: source, to })) : [],
  );

  const problems = onDisk.filter((file) => !read.has(file)).map((file) => `${file} was not read`);
  if (onDisk.length === 0) problems.push('src/ holds no TypeScript file: nothing was checked');
  if (onDisk.length >= 2 && imports.length === 0)
    problems.push('not one import was seen: nothing was checked');

  for (const { from, to } of imports) {
    const fault = faultOf(from, to);
    if (fault !== undefined) problems.push(`${from} imports ${to.module}: ${fault}`);
  }
  for (const { from, cycle } of violations) {
    problems.push(`import cycle: ${[from, ...cycle.map(({ name }) => name)].join(' → ')}`);
  }
  for (const file of onDisk) {
    const code = readFileSync(join(root, file), 'utf8');
    if (file !== ADDRESS_HOME && !isTest(file) && touchesAddress(code)) {
      problems.push(`${file} touches the address or the history: only ${ADDRESS_HOME} does`);
    }
  }
  return { problems, modules: onDisk.length, imports: imports.length };
}

/**
 * What is wrong with an import, or nothing.
 *
 * @param {string} from e.g. 'src/features/timeline/Timeline.tsx'
 * @param {Import} to
 */
export function faultOf(from, to) {
  const layerName = layerOf(from);
  const layer = LAYERS[layerName];
  if (layer === undefined) return `src/${layerName}/ is no layer (scripts/layers.mjs)`;

  const isForTests = isTest(from) || isSharedByTests(from);
  const isLocal = to.resolved.startsWith('src/') || to.module.startsWith('.');
  if (!isLocal) {
    const name = packageOf(to);
    const home = Object.entries(HOMES).flatMap(([folder, names]) => (from.startsWith(folder) ? names : []));
    const allowed = [...layer.packages, ...home, ...(isForTests ? TEST_PACKAGES : [])];
    return allowed.some((entry) => matches(entry, name))
      ? undefined
      : `${name} is not at home in ${layerName}`;
  }

  if (to.couldNotResolve) return 'there is no such file';
  if (isTest(to.resolved)) return 'a test is no one’s import';
  if (isSharedByTests(to.resolved) && !isForTests) return 'it is for tests only';
  if (!to.resolved.startsWith('src/')) {
    const isShippedData = to.resolved.startsWith('public/');
    return isTest(from) && isShippedData ? undefined : 'it lies outside src/';
  }
  const target = layerOf(to.resolved);
  const [ownFeature, otherFeature] = [featureOf(from), featureOf(to.resolved)];
  if (target === 'features' && ownFeature !== otherFeature) {
    if (ownFeature !== undefined) return 'a feature never imports another; they meet in state';
    if (!/^src\/features\/[^/]+\/index\.tsx?$/.test(to.resolved)) {
      return 'a feature is imported through its index.ts only';
    }
  }
  if (target === layerName || layer.mayUse.includes(target)) return undefined;
  return `${layerName} may use ${layer.mayUse.join(', ') || 'no other layer'}, not ${target}`;
}

/** @param {string} root */
async function readImports(root) {
  const noCycles = {
    name: 'no-cycles',
    severity: /** @type {const} */ ('error'),
    from: {},
    to: { circular: true },
  };
  const { output } = await cruise(['src'], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [noCycles] },
    // An import of a type is an arrow like any other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was due');
  const violations = output.summary.violations.map(({ from, cycle = [] }) => ({ from, cycle }));
  return { modules: output.modules, violations };
}

/** @param {string} root */
function filesUnder(root) {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter(isCode);
}

/** @param {string} path */
function isCode(path) {
  return path.startsWith('src/') && /\.tsx?$/.test(path);
}

/** @param {string} path */
function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}

/** `test-*.ts`: what tests share. @param {string} path */
function isSharedByTests(path) {
  return /\/test-[^/]+\.tsx?$/.test(path);
}

/** @param {string} path */
function layerOf(path) {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'root' : folder;
}

/** @param {string} path */
function featureOf(path) {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

/** @param {Import} to */
function packageOf({ module, dependencyTypes }) {
  if (dependencyTypes.includes('core')) return 'node';
  const [first = module, second = ''] = module.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** @param {string} entry of an allow-list @param {string} name */
function matches(entry, name) {
  return entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : name === entry;
}

/** Biome forbids the bare globals `location` and `history`; these are the ways around it. @param {string} code */
function touchesAddress(code) {
  return /\b(?:window|globalThis|self|document|parent|top)\??\.(?:location|history)\b/.test(code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { problems, modules, imports } = await checkLayers(fileURLToPath(new URL('..', import.meta.url)));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`layers hold: ${modules} modules, ${imports} imports`);
}
