import type { z } from 'astro/zod';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
}

const definition = (schema: z.ZodType): Definition => schema.def;

/** The schema of the value at a path; of a union, the member that the data names. Undefined where there is none. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[], data: unknown): z.ZodType | undefined {
  const inner = unwrap(schema, data);
  const [step, ...rest] = path;
  if (step === undefined || inner === undefined) return inner;
  const { type, shape, element, valueType } = definition(inner);
  const next =
    type === 'object' ? shape?.[step] : type === 'array' ? element : type === 'record' ? valueType : undefined;
  const value =
    typeof data === 'object' && data !== null ? (data as Record<string | number, unknown>)[step] : undefined;
  return next && schemaAt(next, rest, value);
}

/** Names of the fields of an object schema. */
export function validKeys(schema: z.ZodType | undefined): string[] {
  return Object.keys((schema && definition(schema).shape) ?? {});
}

function unwrap(schema: z.ZodType, data: unknown): z.ZodType | undefined {
  const { type, innerType, out, options, discriminator } = definition(schema);
  if (innerType) return unwrap(innerType, data);
  if (type === 'pipe' && out) return unwrap(out, data);
  if (type === 'union' && options && discriminator) {
    const wanted = (data as Record<string, unknown> | null)?.[discriminator];
    return options.find((option) => {
      const field = definition(option).shape?.[discriminator];
      return field?.safeParse(wanted).success === true;
    });
  }
  if (type === 'union' && options && typeof data === 'object') {
    return options.find((option) => definition(option).type === 'object') ?? schema;
  }
  return schema;
}
