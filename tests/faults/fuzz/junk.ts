/** Values that no field of any channel takes, or that take programs by surprise: all of them survive the structured clone between window and main. */
const MAKERS = {
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'minus infinity': () => Number.NEGATIVE_INFINITY,
  'a half': () => 0.5,
  'minus zero': () => -0,
  'minus one': () => -1,
  zero: () => 0,
  'beyond safe': () => 2 ** 53,
  huge: () => 1e308,
  bigint: () => 12n,
  true: () => true,
  false: () => false,
  null: () => null,
  undefined: () => undefined,
  date: () => new Date(0),
  'no date': () => new Date(Number.NaN),
  map: () => new Map([['caseId', 'x']]),
  set: () => new Set(['x']),
  'regular expression': () => /(a+)+$/,
  error: () => new Error('x'),
  bytes: () => new Uint8Array(64),
  'shared nothing': () => new ArrayBuffer(8),
  'boxed string': () => Object('x') as unknown,
  'boxed number': () => Object(1) as unknown,
  'empty text': () => '',
  blanks: () => ' \t\u3000',
  NUL: () => '\u0000',
  'half a character': () => 'Ada\ud800',
  'bidi override': () => '\u202egnp.exe',
  'long text': () => 'x'.repeat(20_000),
  'long wide text': () => '䶮'.repeat(20_000),
  'many composed': () => 'e\u0301'.repeat(10_000),
  'climbing path': () => '../../../../etc/passwd',
  'name of the prototype': () => '__proto__',
  'name of the constructor': () => 'constructor',
  'number as text': () => '1',
  'empty array': () => [],
  'array with holes': () => withHoles(1000),
  'long array': () => Array.from({ length: 100_000 }, () => 'x'),
  'long array of nothing': () => Array.from({ length: 100_000 }, () => ({})),
  'empty object': () => ({}),
  'without prototype': () => Object.create(null) as unknown,
  'own __proto__': () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  'own constructor': () => ({ constructor: { prototype: { polluted: true } } }),
  'own toString': () => ({ toString: 'x', valueOf: 'x', toJSON: 'x' }),
  'has a length': () => ({ length: 2 ** 32, 0: 'x' }),
  'many keys': () => Object.fromEntries(Array.from({ length: 5000 }, (_none, at) => [`k${String(at)}`, at])),
  'deep array': () => nested(20_000, (inner) => [inner]),
  'deep object': () => nested(20_000, (inner) => ({ what: inner })),
  cyclic,
} as const satisfies Readonly<Record<string, () => unknown>>;

export type Junk = keyof typeof MAKERS;
export const JUNK = Object.keys(MAKERS) as readonly Junk[];

export function make(junk: Junk): unknown {
  return MAKERS[junk]();
}

function nested(levels: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = around(value);
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { what: 'x' };
  value['self'] = value;
  value['list'] = [value];
  return value;
}

function withHoles(length: number): unknown {
  const list: unknown[] = [];
  list.length = length;
  return list;
}
