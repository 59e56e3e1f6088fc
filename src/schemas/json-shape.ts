import { z } from 'astro/zod';

/** What we read of the JSON Schema of a file: its fields, their descriptions and limits. */
export interface JsonShape {
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  minItems?: number;
  properties?: Record<string, JsonShape>;
  required?: string[];
  items?: JsonShape;
  additionalProperties?: JsonShape | boolean;
  anyOf?: JsonShape[];
  oneOf?: JsonShape[];
}

/** The shape of a file as an editor writes it, before defaults are filled in. */
export const shapeOf = (schema: z.ZodType): JsonShape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonShape;
