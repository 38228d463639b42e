/** For tests of the JSON-LD exports, though no test itself: the standard's own processor, with the contexts that lie beside it. */
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const CONTEXTS: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/anno.jsonld': 'anno-context.json',
  'https://schema.org': 'schema-org-context.json',
};

/** A node in expanded form: every property under its whole name. */
export type Expanded = Readonly<Record<string, unknown>>;

const PROCESSING = {
  /** What would be dropped is an error: a term that no context has, or a name that is not whole. */
  safe: true,
  documentLoader: async (url: string) => {
    const file = CONTEXTS[url];
    if (file === undefined) throw new Error(`the context ${url} does not lie beside the tests`);
    const document = JSON.parse(readFileSync(`src/data/export/fixtures/${file}`, 'utf8'));
    return { document, documentUrl: url };
  },
};

export async function expandedFrom(text: string): Promise<Expanded> {
  const [root] = await jsonld.expand(JSON.parse(text), PROCESSING);
  if (root === undefined) throw new Error('the document says nothing');
  return root;
}

/** All nodes of the type, wherever they stand. */
export function nodesOfType(value: unknown, type: string): readonly Expanded[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap((each) => nodesOfType(each, type));
  const node: Expanded = { ...value };
  return Array.isArray(node['@type']) && node['@type'].includes(type) ? [node, ...within] : within;
}

/** The nodes that a property has, in the order in which they stand. */
export function nodesAt(node: Expanded | undefined, property: string): readonly Expanded[] {
  const values: unknown = node?.[property];
  return Array.isArray(values) ? values : [];
}

/** The texts of a property, or the names of its nodes. */
export function valuesOf(node: Expanded | undefined, property: string): readonly unknown[] {
  return nodesAt(node, property).map((value) => value['@value'] ?? value['@id']);
}
