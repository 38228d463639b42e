/**
 * What a schema fills in, without its checks: for records that were found sound before, which are read again whenever one
 * is shown. Made from the schema itself, by the definitions that the validation library keeps for tools like this
 * (https://zod.dev/library-authors).
 */
import type * as z from 'zod/v4/core';

/** Fills the value in, in place where it is an object, and returns it. */
type Filler = (value: unknown) => unknown;

/**
 * Of a value that meets the schema the same as parsing it would give, but for the order of its fields. The value, fresh from
 * JSON, is changed. Throws, when it is made, for a kind of schema that it does not know.
 */
export function fillerFrom<T>(schema: z.$ZodType<T>): (sound: unknown) => T {
  const fill = fillerOf(schema) ?? ((value) => value);
  return (sound) => fill(sound) as T;
}

/** Undefined where the schema fills nothing in. */
function fillerOf(schema: z.$ZodType): Filler | undefined {
  const { def } = (schema as z.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fillerOfObject(def);
    case 'array': {
      const fill = fillerOf(def.element);
      return fill && ((value) => (value as unknown[]).map(fill));
    }
    case 'union':
      return fillerOfUnion(def.options);
    case 'optional':
    case 'nullable':
      return fillerOf(def.innerType);
    case 'string':
    case 'enum':
    case 'literal':
    case 'boolean':
    case 'number':
    case 'record':
      return undefined;
    default:
      throw new Error(`what a schema of type "${def.type}" fills in is not known`);
  }
}

function fillerOfObject({ shape }: z.$ZodObjectDef): Filler | undefined {
  const steps = Object.entries(shape).flatMap(([name, field]) => stepOf(name, field) ?? []);
  if (steps.length === 0) return undefined;
  return (value) => {
    if (value === null) return value;
    for (const step of steps) step(value as Record<string, unknown>);
    return value;
  };
}

function stepOf(name: string, field: z.$ZodType): ((record: Record<string, unknown>) => void) | undefined {
  const { def } = (field as z.$ZodTypes)._zod;
  if (def.type === 'default') {
    const fill = fillerOf(def.innerType);
    return (record) => {
      // As the library does it: what it fills in is not read again.
      if (record[name] === undefined) record[name] = structuredClone(def.defaultValue);
      else if (fill) record[name] = fill(record[name]);
    };
  }
  const fill = fillerOf(field);
  return (
    fill &&
    ((record) => {
      if (record[name] !== undefined) record[name] = fill(record[name]);
    })
  );
}

/** Of the options that are objects one is meant: by its field that tells them apart, or because it is the only one. */
function fillerOfUnion(options: readonly z.$ZodType[]): Filler | undefined {
  const objects = options.flatMap((option) => {
    const { def } = (option as z.$ZodTypes)._zod;
    return def.type === 'object' ? [{ def, fill: fillerOfObject(def) }] : [];
  });
  if (objects.every(({ fill }) => fill === undefined)) return undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const meant = objects.find(
      ({ def }) => objects.length === 1 || isOf(def, value as Record<string, unknown>),
    );
    return meant?.fill ? meant.fill(value) : value;
  };
}

function isOf({ shape }: z.$ZodObjectDef, value: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(shape).every(([name, field]) => {
    const { def } = (field as z.$ZodTypes)._zod;
    return def.type !== 'literal' || (def.values as unknown[]).includes(value[name]);
  });
}
