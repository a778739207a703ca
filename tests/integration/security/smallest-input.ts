import { z } from 'zod';

/**
 * The smallest value that fits a schema of the contract: enough to get past the shape check and be asked who one is.
 *
 * @throws for a kind of schema that no input uses yet
 */
export function smallestInput(schema: z.core.$ZodType): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    return Object.fromEntries(
      Object.entries(def.shape)
        .filter(([, one]) => (one as z.core.$ZodTypes)._zod.def.type !== 'optional')
        .map(([name, one]) => [name, smallestInput(one)]),
    );
  }
  if (def.type === 'string') return smallestText(schema);
  if (def.type === 'number') return NUMBERS.find((one) => fits(schema, one)) ?? 1;
  if (def.type === 'boolean') return false;
  if (def.type === 'enum') return Object.values(def.entries)[0];
  if (def.type === 'literal') return def.values[0];
  if (def.type === 'array') return fits(schema, []) ? [] : [smallestInput(def.element)];
  if (def.type === 'record') return {};
  if (def.type === 'tuple') return def.items.map((one) => smallestInput(one));
  if (def.type === 'union') return def.options[0] === undefined ? null : smallestInput(def.options[0]);
  if (def.type === 'nullable') return null;
  if (def.type === 'readonly') return smallestInput(def.innerType);
  if (def.type === 'pipe') return smallestInput(def.in);
  throw new Error(`no smallest value for ${def.type}`);
}

/** One, or the least minutes of a clock. */
const NUMBERS = [1, 5, 15, 60];

const TEXTS = [
  '',
  'x',
  '730284',
  '2026-06-12',
  '2026-06-12T10:00',
  '10:00',
  '2026-06-12T10:00:00.000Z',
  'GBP',
  'BTH',
  'BTH-1',
  'Europe/London',
  'a'.repeat(64),
];

function smallestText(schema: z.core.$ZodType): string {
  const found = TEXTS.find((one) => fits(schema, one));
  if (found === undefined)
    throw new Error(`no text of the list fits ${JSON.stringify(z.toJSONSchema(schema))}`);
  return found;
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}
