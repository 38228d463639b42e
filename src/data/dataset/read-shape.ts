/** The one place that calls the validation library. */
import type * as z from 'zod/mini';
import type { Reporter } from './reporter';
import { reportShapeProblems } from './shape-problems';

/** The value in the shape of the schema, defaults filled in; or undefined, with every fault reported. */
export function readShape<T>(schema: z.ZodMiniType<T>, value: unknown, here: Reporter): T | undefined {
  // `jitless`: the library must not try to compile validators, which the page's policy forbids.
  const parsed = schema.safeParse(value, { reportInput: true, jitless: true });
  if (parsed.success) return parsed.data;
  reportShapeProblems(parsed.error.issues, here);
  return undefined;
}

/** The same of a part whose faults are reported with the whole that it stands in. */
export function partOfShape<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  return schema.safeParse(value, { jitless: true }).data;
}
