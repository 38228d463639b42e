/** The one call into the validation library. */
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
