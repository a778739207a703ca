import * as fc from 'fast-check';
import type { z } from 'zod';
import { complaintFields } from '../../../electron/contract/values.ts';
import { anyText } from './texts.ts';

/** Stands for an id of something that is in the log by the time the value is sent. */
export class Reference {
  readonly to: string;
  readonly nth: number;
  constructor(to: string, nth: number) {
    this.to = to;
    this.nth = nth;
  }
}

/** What an id of that name points at, as the pool of ids at a desk calls it. */
const POINTS_AT: Readonly<Record<string, string>> = {
  caseId: 'case',
  linkedCase: 'case',
  repeatOf: 'case',
  paperId: 'paper',
  promiseId: 'promise',
  settles: 'promise',
  staffId: 'staff',
  handTo: 'staff',
  from: 'staff',
  to: 'staff',
  supervisorId: 'staff',
  goodwillId: 'goodwill',
  improvementId: 'improvement',
  saidId: 'said',
  stepId: 'step',
  lineId: 'line',
  batch: 'batch',
  packId: 'pack',
  counter: 'counter',
  about: 'promise',
};
export const POOLS = [...new Set(Object.values(POINTS_AT))];

/** Around the day of the trial clock, and at the ends of what a calendar can do. */
const DAYS = [
  '2026-06-11',
  '2026-06-12',
  '2026-06-10',
  '2026-06-30',
  '2026-12-31',
  '2024-02-29',
  '1990-01-01',
  '2099-12-31',
  '0001-01-01',
  '9999-12-31',
  '1969-12-31',
  '2038-01-19',
];
const day = fc.constantFrom(...DAYS);
const time = fc.constantFrom('10:00', '09:30', '00:00', '23:59', '02:30');
const PINS = ['830462', '274915', '830462', '615203', '0000'];

type Schema = z.core.$ZodType;

/** Values of a schema of the contract, ids by `Reference`. What only a refinement knows may still be missed; the channel then says so. */
export function fitting(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return fittingObject(def.shape);
  if (def.type === 'string') return fittingText(def, name);
  if (def.type === 'number') {
    const [least, most] = limits(def.checks, -1000, 1_000_000);
    return fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: least, max: Math.min(most, least + 3) }) },
      { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
    );
  }
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'enum') {
    // A branch reckons in one currency; the others are refused at the first look.
    if (name === 'currency')
      return fc.oneof(
        { weight: 9, arbitrary: fc.constant('GBP') },
        { weight: 1, arbitrary: fc.constantFrom('CNY', 'PLN') },
      );
    return fc.constantFrom(...Object.values(def.entries));
  }
  if (def.type === 'literal') return fc.constantFrom(...def.values);
  if (def.type === 'array') {
    const [least, most] = limits(def.checks, 0, 4);
    return fc.array(fitting(def.element, name), { minLength: least, maxLength: Math.min(most, least + 3) });
  }
  if (def.type === 'record') {
    const { def: key } = (def.keyType as z.core.$ZodTypes)._zod;
    // The fields of a draft: their values are looked at by the domain, field by field.
    if (key.type === 'enum') return fittingObject(complaintFields.shape, fc.constant(null));
    return fc.dictionary(anyText(40), fitting(def.valueType, name), { maxKeys: 3 });
  }
  if (def.type === 'union') return fc.oneof(...def.options.map((one) => fitting(one, name)));
  if (def.type === 'nullable') return fc.option(fitting(def.innerType, name), { freq: 2 });
  if (def.type === 'optional' || def.type === 'readonly') return fitting(def.innerType, name);
  return fc.jsonValue();
}

type Shape = Readonly<Record<string, Schema>>;

/** Half of what may be left out is. `cleared` stands in the place of some. */
function fittingObject(shape: Shape, cleared?: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(shape);
  const optional = names.filter((one) => (shape[one] as z.core.$ZodTypes)._zod.def.type === 'optional');
  const values = Object.fromEntries(
    names.map((one) => {
      const value = shape[one] === undefined ? fc.constant(undefined) : fitting(shape[one], one);
      return [
        one,
        cleared === undefined
          ? value
          : fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: cleared }),
      ];
    }),
  );
  return fc
    .tuple(
      fc.record(values),
      fc.subarray(optional, { minLength: 0, maxLength: Math.min(optional.length, 12) }),
    )
    .map(([record, present]) => {
      for (const one of optional) if (!present.includes(one)) Reflect.deleteProperty(record, one);
      return { ...record };
    });
}

interface TextDef {
  readonly format?: string | undefined;
  readonly pattern?: RegExp | undefined;
  readonly checks?: readonly z.core.$ZodCheck[] | undefined;
}

function fittingText(def: TextDef, name: string): fc.Arbitrary<unknown> {
  const patterned = (def.checks ?? [])
    .map((one) => one._zod.def as { pattern?: RegExp })
    .find((one) => one.pattern);
  const pattern = def.pattern ?? patterned?.pattern;
  if (def.format === 'date') return day;
  if (name === 'pin' || name.endsWith('Pin')) return fc.constantFrom(...PINS);
  if (def.format === 'datetime') return day.map((one) => `${one}T10:00:00.000Z`);
  if (pattern !== undefined) {
    if (pattern.test('2026-06-11T10:00')) return fc.tuple(day, time).map((parts) => parts.join('T'));
    if (pattern.test('10:00')) return time;
    if (!pattern.source.includes('BEGIN')) return fc.stringMatching(pattern);
  }
  const [least, most] = limits(def.checks ?? [], 0, 200);
  const text = anyText(Math.max(1, most), least);
  const pool = POINTS_AT[name];
  if (pool === undefined) return text;
  const nth = fc.nat({ max: 40 });
  return fc.oneof(
    { weight: 12, arbitrary: nth.map((one) => new Reference(pool, one)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...POOLS), nth).map(([other, one]) => new Reference(other, one)),
    },
    { weight: 1, arbitrary: text },
  );
}

function limits(
  checks: readonly z.core.$ZodCheck[] | undefined,
  least: number,
  most: number,
): [number, number] {
  for (const check of checks ?? []) {
    const one = check._zod.def as { check: string; minimum?: number; maximum?: number; value?: number };
    if (one.check === 'min_length') least = one.minimum ?? least;
    if (one.check === 'max_length') most = one.maximum ?? most;
    if (one.check === 'greater_than') least = one.value ?? least;
    if (one.check === 'less_than') most = one.value ?? most;
  }
  return [least, most];
}
