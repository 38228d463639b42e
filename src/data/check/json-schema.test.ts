/** The published schema: what is committed, what an editor shows of it, and that it refuses what the reader refuses. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../dataset/parse-dataset';
import { SCHEMA_DESCRIPTIONS } from '../dataset/schema/descriptions';
import { datasetJsonSchema, type JsonSchema, wireDatasetWhole } from '../dataset/schema/json-schema';
import type { Path } from '../document/problem';
import { type Json, readShipped, valueAt, valuesIn, withValues } from './mutants';
import { schemaText } from './schema-cli';

const FILE = 'public/schema/readout-dataset-1.schema.json';

const schema = datasetJsonSchema();
const isFitting = new Ajv2020({ strict: true }).compile(schema);
let shipped: Json = {};

beforeAll(async () => {
  shipped = (await readShipped()).dataset;
});

const objects = [...valuesIn(schema)].flatMap(({ path, value }) =>
  isObjectSchema(value) ? [{ name: path.join('/') || 'dataset', value }] : [],
);

function isObjectSchema(value: unknown): value is JsonSchema & { readonly properties: object } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'object' &&
    'properties' in value
  );
}

function errorsOf(dataset: Json) {
  return parseDataset(JSON.stringify(dataset), 'dataset.json').problems.filter(
    ({ severity }) => severity === 'error',
  );
}

describe('the published schema', () => {
  it('is the one in public/, letter by letter', async () => {
    expect(await readFile(FILE, 'utf8'), 'run `npm run schema` and commit the file').toBe(schemaText());
  });

  it('is a 2020-12 schema whose name does not change', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe('urn:readout:schema:readout-dataset:1');
  });

  it('says of the shipped dataset that it fits, as the reader does', () => {
    expect(isFitting(shipped), JSON.stringify(isFitting.errors)).toBe(true);
    expect(errorsOf(shipped)).toEqual([]);
  });

  it('has a definition for each that is described, each with title and description', () => {
    const { $defs = {} } = schema;
    expect(['dataset', ...Object.keys($defs)].toSorted()).toEqual(
      Object.keys(SCHEMA_DESCRIPTIONS).toSorted(),
    );
    for (const [name, definition] of [['dataset', schema] as const, ...Object.entries($defs)]) {
      expect(definition.title, name).toMatch(/^\p{Lu}/u);
      expect(definition.description, name).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('describes every field of every object, and lets none have another', () => {
    expect(objects.length).toBeGreaterThan(30);
    for (const { name, value } of objects) {
      expect(value.additionalProperties, name).toBe(false);
      for (const [field, property] of Object.entries(value.properties)) {
        expect(property, `${name}: ${field}`).toHaveProperty(
          'description',
          expect.stringMatching(/^["\p{L}].*\.$/u),
        );
      }
    }
  });

  it('asks for no field that has a default', () => {
    const { required = [], properties = {} } = schema.$defs?.claim ?? {};
    expect(properties).toHaveProperty('evidence.default', []);
    expect(required).toEqual(['id', 'target', 'modality']);
  });
});

describe('schema and reader refuse', () => {
  const event: Path = ['events', 0];
  const claim: Path = [...event, 'claims', 0];
  it.each<readonly [string, Path, unknown]>([
    ['a dataset without a licence', ['licence'], undefined],
    ['an event without a title', [...event, 'title'], undefined],
    ['an event that denies that it has no evidence yet', [...event, 'noEvidenceYet'], false],
    ['a quotation without its prefix', [...claim, 'evidence', 0, 'prefix'], undefined],
    ['an unknown field of the file', ['licens'], 'MIT'],
    ['an unknown field of a claim', [...claim, 'glos'], { en: 'Words' }],
    ['a kind that is not in the list', [...event, 'kind'], 'summit'],
    ['a role that is not in the list', [...event, 'participations', 0, 'role'], 'guest'],
    ['another format', ['format'], 'readout'],
    ['a text in no language', ['title'], {}],
    ['a text that is empty', ['title', 'en'], ''],
    ['a language that is no tag', ['title', 'English'], 'Title'],
    ['an id with a blank', [...event, 'id'], 'video meeting'],
    ['a path that climbs out', ['sources', 0, 'texts', 'body', 'path'], 'texts/../../secret.txt'],
    ['a path with a scheme', ['sources', 0, 'texts', 'body', 'path'], 'https://example.org/a.txt'],
    ['an address that runs', ['sources', 0, 'url'], 'javascript:alert(1)'],
    ['an inference without its basis', [...claim, 'inference'], { reason: { en: 'It is so.' } }],
    ['a stated identification with a reason', ['actors', 0, 'identification'], { is: 'stated', reason: {} }],
  ])('%s', (_, path, value) => {
    const changed = withValues(shipped, [{ path, value }]);
    expect(changed).not.toEqual(shipped);
    expect(isFitting(changed)).toBe(false);
    expect(errorsOf(changed)).not.toEqual([]);
  });

  it('the same, whatever stands at a place of the file', { timeout: 30_000 }, () => {
    const verdicts = mutantsOf(shipped).map(({ change, dataset }) => ({
      change,
      schema: isFitting(dataset),
      reader: wireDatasetWhole.safeParse(dataset).success,
    }));
    expect(verdicts.filter((verdict) => verdict.schema !== verdict.reader)).toEqual([]);
    expect(verdicts.filter((verdict) => verdict.schema).length).toBeGreaterThan(100);
    expect(verdicts.filter((verdict) => !verdict.schema).length).toBeGreaterThan(1000);
  });
});

/** Values that some fields take and others refuse, at the first place of each sort in the file. */
function mutantsOf(dataset: Json): readonly { readonly change: string; readonly dataset: Json }[] {
  const places = new Map<string, Path>();
  for (const { path } of valuesIn(dataset)) {
    const sort = path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
    if (path.length > 0 && !places.has(sort)) places.set(sort, path);
  }
  const values = [
    undefined,
    null,
    true,
    1,
    '',
    'a b',
    'word',
    'https://example.org',
    [],
    {},
    { en: 'Words' },
  ];
  return [...places.values()].flatMap((place) => {
    const { base, path } = aloneIn(dataset, place);
    const changes = [
      ...values.map((value) => ({ path, value })),
      { path: [...path.slice(0, -1), 'surplus'], value: 'word' },
    ];
    return changes.map((change) => ({
      change: `${change.path.join('/')} := ${JSON.stringify(change.value)}`,
      dataset: withValues(base, [change]),
    }));
  });
}

/** The place in a file that has no record but its own: shape knows no others, and the rest would take its time. */
function aloneIn(dataset: Json, place: Path): { readonly base: Json; readonly path: Path } {
  const base = { ...dataset, actors: [], sources: [], outsideReferences: [], conflicts: [], events: [] };
  const [list = '', index, ...rest] = place;
  if (!(list in base) || typeof index !== 'number') return { base, path: place };
  return { base: { ...base, [list]: [valueAt(dataset, [list, index])] }, path: [list, 0, ...rest] };
}
