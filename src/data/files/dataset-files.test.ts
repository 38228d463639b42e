import { describe, expect, it } from 'vitest';
import type { BroughtFile } from './brought-file';
import { chooseDataset } from './dataset-files';
import { readBrought } from './read-brought';
import { rawZip } from './test-zip';

const OURS = '{\n  "$schema": "x",\n  "format" : "readout-dataset", "formatVersion": 1 }';

function files(contents: Readonly<Record<string, string>>): readonly BroughtFile[] {
  return Object.entries(contents).map(([path, text]) => ({ path, content: new Blob([text]) }));
}

/** What is chosen, by paths; or the message. */
async function chosen(contents: Readonly<Record<string, string>>) {
  const result = await chooseDataset(files(contents));
  if (!result.ok) return result.error.message;
  const { value } = result;
  if (value.is === 'other') return { other: value.file.path };
  const others = [...value.others].map(([path, file]) => [path, file.path]);
  return { dataset: value.dataset.path, others: Object.fromEntries(others) };
}

describe('the dataset', () => {
  it('is the file of that name, and the texts are named from its folder', async () => {
    const brought = {
      'x/dataset.json': '',
      'x/texts/a.txt': '',
      'x/more.json': OURS,
      'readme.txt': '',
      'xy/b': '',
    };
    expect(await chosen(brought)).toEqual({
      dataset: 'x/dataset.json',
      others: { 'texts/a.txt': 'x/texts/a.txt', 'more.json': 'x/more.json' },
    });
  });

  it('is else the only one that says it is ours', async () => {
    const brought = { 'mine.json': OURS, 'other.json': '{"format":"other"}', 'texts/a.txt': OURS };
    expect(await chosen(brought)).toMatchObject({
      dataset: 'mine.json',
      others: { 'texts/a.txt': 'texts/a.txt' },
    });
  });

  it.each(['a.csv', 'a.TSV', 'a.txt', 'a.json'])(
    'is else the only file that may be imported, %s',
    async (path) => {
      expect(await chosen({ [path]: 'a,b', 'picture.png': '' })).toEqual({ other: path });
    },
  );

  it('is not guessed: several are named', async () => {
    expect(await chosen({ 'a/dataset.json': '', 'b/dataset.json': '' })).toBe(
      'there are 2 datasets in it: “a/dataset.json”, “b/dataset.json”',
    );
    expect(await chosen({ 'a.json': OURS, 'b.json': OURS })).toContain('“a.json”, “b.json”');
    expect(await chosen({ 'a.csv': '', 'b.csv': '' })).toContain('“a.csv”, “b.csv”');
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.csv`, '']));
    expect(await chosen(many)).toMatch(/“9\.csv”, 2 more$/);
  });

  it('is missed where there is none', async () => {
    expect(await chosen({ 'a.png': '' })).toContain('none of the files');
    expect(await chosen({})).toContain('no file');
  });
});

describe('what was brought', () => {
  const archive = new Blob([
    rawZip([
      { name: 'x/dataset.json', data: OURS },
      { name: 'x/a.txt', data: 'a' },
      { name: 'x/.DS_Store', data: '' },
    ]),
  ]);

  it('is unpacked where it is one archive, whatever it is called', async () => {
    const { chosen: found, passedOver } = await readBrought({
      files: [{ path: 'a', content: archive }],
      passedOver: [],
    });
    expect(found).toMatchObject({ ok: true, value: { is: 'readout', dataset: { path: 'x/dataset.json' } } });
    expect(passedOver).toMatchObject([{ path: 'x/.DS_Store' }]);
  });

  it('stays as it is where the archive is one of several, or the file no archive', async () => {
    const two = [{ path: 'a.zip', content: archive }, ...files({ 'dataset.json': OURS })];
    const { chosen: found } = await readBrought({ files: two, passedOver: [] });
    expect(found.ok && found.value.is === 'readout' && [...found.value.others.keys()]).toEqual(['a.zip']);
    const text = await readBrought({ files: files({ 'a.csv': 'PK,ZK' }), passedOver: [] });
    expect(text.chosen).toMatchObject({ ok: true, value: { is: 'other' } });
  });

  it.each([
    ['events.csv', ['photo.jpg', 'README.md']],
    ['x/dataset.json', ['photo.jpg', 'y/notes.txt']],
  ])('is told where it is no part of %s', async (dataset, beside) => {
    const brought = files(Object.fromEntries([dataset, ...beside, 'x/.y'].map((path) => [path, ''])));
    const refusal = { path: 'x/.DS_Store', message: 'hidden', remedy: 'leave it' };
    const { chosen: found, passedOver } = await readBrought({ files: brought, passedOver: [refusal] });
    expect(found.ok).toBe(true);
    const outside = dataset === 'events.csv' ? ['x/.y'] : [];
    expect(passedOver.map(({ path }) => path)).toEqual(['x/.DS_Store', ...beside, ...outside]);
    for (const { message, remedy } of passedOver) expect([message, remedy]).not.toContain('');
    for (const { message } of passedOver.slice(1)) expect(message).toContain(`“${dataset}”`);
  });

  it('is refused where it can no longer be read', async () => {
    const content = new Blob(['a']);
    content.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    const { chosen: found } = await readBrought({ files: [{ path: 'a.zip', content }], passedOver: [] });
    expect(found).toMatchObject({ ok: false, error: { path: 'a.zip', remedy: 'choose it again' } });
  });

  it('is refused where the archive is damaged', async () => {
    const content = archive.slice(0, 50);
    const { chosen: found } = await readBrought({ files: [{ path: 'a.zip', content }], passedOver: [] });
    expect(found).toMatchObject({ ok: false, error: { message: expect.stringContaining('cut off') } });
  });
});
