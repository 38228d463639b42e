// That the layer check finds what it is there to find, and that it does not pass by looking at nothing.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLayers } from './check-layers.mjs';

let root: string | undefined;

afterEach(() => {
  if (root !== undefined) rmSync(root, { recursive: true });
  root = undefined;
});

/** The problems found in a made-up src/; the files are given by path and text. */
async function problemsIn(files: Record<string, string>) {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')));
  mkdirSync(join(root, 'src'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return (await checkLayers(root)).problems;
}

const SOUND = {
  'src/base/result.ts': 'export const ok = 1;',
  'src/base/test-up.ts': "import { it } from 'vitest';\nexport const up = it;",
  'src/domain/day.ts': "import { ok } from '../base/result';\nexport const day = ok;",
};

describe('checkLayers', () => {
  it('passes arrows that point down', async () => {
    const problems = await problemsIn({
      ...SOUND,
      'src/domain/day.test.ts':
        "import { it } from 'vitest';\nimport { day } from './day';\nit(String(day));",
      'src/features/list/index.ts': "export { List } from './List';",
      'src/features/list/List.tsx':
        "import 'react';\nimport './list.css';\nimport { day } from '../../domain/day';\nexport const List = day;",
      'src/features/list/list.css': '',
      'src/features/timeline/index.ts': "export { Timeline } from './chart/Timeline';",
      'src/features/timeline/chart/Timeline.ts': "import 'vis-timeline/esnext';\nexport const Timeline = 1;",
      'src/app/App.tsx':
        "import { List } from '../features/list';\nexport const App = [List, () => import('../features/timeline')];",
      'src/main.tsx': "import { App } from './app/App';\nconsole.log(App);",
    });
    expect(problems).toEqual([]);
  });

  it.each([
    [
      'an arrow that points up',
      'src/base/up.ts',
      "import '../domain/day';",
      'may use no other layer, not domain',
    ],
    ['what is for tests in the page', 'src/base/up.ts', "import './test-up';", 'it is for tests only'],
    ['an import of a type', 'src/base/up.ts', "import type { D } from '../domain/day';", 'not domain'],
    ['a feature in a feature', 'src/features/a/A.tsx', "import '../b';", 'a feature never imports another'],
    [
      'the same, reached lazily',
      'src/features/a/A.tsx',
      "import('../b/index');",
      'a feature never imports another',
    ],
    ['the inside of a feature', 'src/app/App.tsx', "import '../features/b/B';", 'through its index.ts only'],
    ['React in the domain', 'src/domain/view.ts', "import 'react';", 'react is not at home in domain'],
    ['a part of a package', 'src/state/z.ts', "import 'zod/mini';", 'zod is not at home in state'],
    ['vis outside its home', 'src/features/b/vis.ts', "import 'vis-data/esnext';", 'vis-data is not at home'],
    ['vis beside its home', 'src/features/timeline/vis.ts', "import 'moment';", 'moment is not at home'],
    ['Node in the page', 'src/data/files.ts', "import 'node:fs';", 'node is not at home in data'],
    ['data in a domain test', 'src/domain/a.test.ts', "import '../data/queries';", 'not data'],
    [
      'a test library in the page',
      'src/ui/Chip.tsx',
      "import 'fast-check';",
      'fast-check is not at home in ui',
    ],
    ['an import of a test', 'src/domain/b.ts', "import './day.test';", 'a test is no one’s import'],
    ['a folder that is no layer', 'src/utils/x.ts', "import '../base/result';", 'src/utils/ is no layer'],
    [
      'the address',
      'src/app/Link.tsx',
      "import 'react';\nwindow.location.assign('/');",
      'touches the address',
    ],
  ])('finds %s', async (_name, path, text, fault) => {
    const problems = await problemsIn({
      ...SOUND,
      'src/features/b/index.ts': "export * from './B';",
      'src/features/b/B.tsx': 'export const B = 1;',
      'src/data/queries.ts': 'export const queries = 1;',
      'src/domain/day.test.ts': 'export {};',
      [path]: text,
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(path);
    expect(problems[0]).toContain(fault);
  });

  it('finds a cycle', async () => {
    const problems = await problemsIn({
      'src/domain/a.ts': "import { b } from './b';\nexport const a = () => b;",
      'src/domain/b.ts': "import { a } from './a';\nexport const b = () => a;",
    });
    expect(problems).toEqual([expect.stringContaining('import cycle: src/domain/')]);
  });

  it('does not pass on an empty src/', async () => {
    expect(await problemsIn({})).toEqual(['src/ holds no TypeScript file: nothing was checked']);
  });

  it('does not pass when it sees files but not one import', async () => {
    const problems = await problemsIn({ 'src/base/a.ts': 'export {};', 'src/base/b.ts': 'export {};' });
    expect(problems).toEqual(['not one import was seen: nothing was checked']);
  });

  it('names a file that the reader left out', async () => {
    // A folder of this name is passed over by the reader, whatever it holds.
    const problems = await problemsIn({ ...SOUND, 'src/base/node_modules/x.ts': 'export {};' });
    expect(problems).toEqual([expect.stringContaining('src/base/node_modules/x.ts was not read')]);
  });
});
