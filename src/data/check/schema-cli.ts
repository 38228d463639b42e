/**
 * The published JSON Schema of the dataset format: `npm run schema` writes it, `npm run schema -- --check`
 * only compares.
 *
 * Exit: 0 written or up to date, 1 out of date, 2 wrong arguments.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { datasetJsonSchema } from '../dataset/schema/json-schema';

const FILE = 'public/schema/readout-dataset-1.schema.json';
/** As wide as the project's formatter lets a line be. */
const LINE_WIDTH = 110;

export async function main(argv: readonly string[]): Promise<number> {
  const [option, ...rest] = argv;
  if (rest.length > 0 || (option !== undefined && option !== '--check')) {
    process.stderr.write('use: npm run schema [-- --check]\n');
    return 2;
  }
  const text = schemaText();
  if (option === '--check') return check(text);
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, text);
  process.stdout.write(`${FILE}: written\n`);
  return 0;
}

/** The whole file, in the form that the project's formatter gives it. */
export function schemaText(): string {
  return `${jsonText(datasetJsonSchema(), '', 0)}\n`;
}

async function check(text: string): Promise<number> {
  const written = await readFile(FILE, 'utf8').catch(() => undefined);
  if (written === text) {
    process.stdout.write(`${FILE}: up to date\n`);
    return 0;
  }
  const fault = written === undefined ? 'cannot be read' : 'is not what the format in the code gives';
  process.stderr.write(`${FILE} ${fault}; run \`npm run schema\` and commit the file\n`);
  return 1;
}

/** `before` is how much of its first line is taken. */
function jsonText(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(([name, field]) => {
      const label = `${inner}${JSON.stringify(name)}: `;
      return label + jsonText(field, inner, label.length);
    });
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
  }
  const isOfWords = value.every((item) => typeof item !== 'object' || item === null);
  const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  // One more for the comma that may follow.
  if (isOfWords && before + line.length + 1 <= LINE_WIDTH) return line;
  return `[\n${value.map((item) => inner + jsonText(item, inner, inner.length)).join(',\n')}\n${indent}]`;
}
