import type * as z from 'zod/mini';
import { isRecord } from './value.ts';

/**
 * The keys that a schema allows at a path of the data, or undefined where it holds no object with fixed keys. The
 * data decides which option of a discriminated union is meant.
 */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string[] | undefined {
  let at = inner(schema, data);
  let value = data;
  for (const key of path) {
    value = valueAt(value, [key]);
    const next = stepInto(at, key);
    if (!next) return undefined;
    at = inner(next, value);
  }
  return at.def.type === 'object' ? Object.keys(at.def.shape) : undefined;
}

/** The part of plain data at a path, or undefined. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    const isKey = (isRecord(value) || Array.isArray(value)) && Object.hasOwn(value, key);
    value = isKey ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return value;
}

type Definition = { readonly def: z.core.$ZodTypes['_zod']['def'] };

/** Strips what wraps a schema and picks the union's option that the data means. */
function inner(schema: z.core.$ZodType, data: unknown): Definition {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return inner(def.innerType, data);
    case 'lazy':
      return inner(def.getter(), data);
    case 'union': {
      const { discriminator } = def as z.core.$ZodDiscriminatedUnionDef;
      const option = def.options.find((one) => means(one, discriminator, data));
      return option ? inner(option, data) : { def };
    }
    default:
      return { def };
  }
}

function means(option: z.core.$ZodType, discriminator: string | undefined, data: unknown): boolean {
  if (discriminator === undefined) return false;
  const allowed = option._zod.propValues?.[discriminator];
  return allowed?.has(valueAt(data, [discriminator]) as z.core.util.Primitive) ?? false;
}

function stepInto({ def }: Definition, key: PropertyKey): z.core.$ZodType | undefined {
  if (def.type === 'object') return def.shape[String(key)];
  if (def.type === 'array') return def.element;
  if (def.type === 'tuple') return def.items[Number(key)];
  if (def.type === 'record') return def.valueType;
  return undefined;
}
