import type { Seeded } from './random';

const tower = (depth: number): unknown => (depth === 0 ? 1 : [tower(depth - 1)]);

/** What a field may be given instead of its value. Some of these are right for some fields; the schema decides which. */
export const SPOILED: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a flag', true],
  ['a number', 12_345],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['a number past the safe integers', Number.MAX_SAFE_INTEGER + 1],
  ['a huge number', 1e308],
  ['a number as text', '12345'],
  ['nothing', ''],
  ['a blank', ' '],
  ['a word nobody listed', 'nobody-listed-this'],
  ['U+0000', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['many characters', 'x'.repeat(100_001)],
  ['SQL', `'; DROP TABLE audit; --`],
  ['a day that is none', '2023-02-30'],
  ['a day of the year 0', '0000-01-01'],
  ['a moment that is none', '2023-02-30T00:00:00.000Z'],
  ['an id that is none', '0190a000-0000-7000-8000-00000000000g'],
  ['an empty list', []],
  ['a list', ['a', 1, null]],
  ['a long list', Array.from({ length: 5000 }, (_, index) => index)],
  ['an empty object', {}],
  ['an object', { a: 1, toString: 'x', constructor: 1 }],
  ['a tower', tower(60)],
];

type Fields = Readonly<Record<string, unknown>>;
export interface Spoiled {
  readonly what: string;
  readonly fields: Fields;
}

/** Each field missing, and each with a few other values; one field too many; then several at once. */
export function spoil(fields: Fields, random: Seeded, perField: number): Spoiled[] {
  const names = Object.keys(fields);
  const missing = names.map((name) => ({ what: `${name} missing`, fields: Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name)) }));
  const other = names.flatMap((name) => random.some(SPOILED, perField).map(([what, value]) => ({ what: `${name}: ${what}`, fields: { ...fields, [name]: value } })));
  const extra = { what: 'a field too many', fields: { ...fields, nobodyAskedForThis: 1 } };
  return [...missing, ...other, ...inside(fields, random), extra];
}

export function spoilSome(fields: Fields, random: Seeded): Spoiled {
  const chosen = random.some(Object.keys(fields), 1 + Math.floor(random.next() * 3));
  const changes = chosen.map((name) => [name, ...random.pick(SPOILED)] as const);
  return { what: changes.map(([name, what]) => `${name}: ${what}`).join(', '), fields: { ...fields, ...Object.fromEntries(changes.map(([name, , value]) => [name, value])) } };
}

/** The first element of a list and the fields of an object, one level down. */
function inside(fields: Fields, random: Seeded): Spoiled[] {
  return Object.entries(fields).flatMap(([name, value]): Spoiled[] => {
    const part: unknown = Array.isArray(value) ? (value[0] as unknown) : value;
    if (typeof part !== 'object' || part === null) {
      if (!Array.isArray(value)) return [];
      return random.some(SPOILED, 3).map(([what, each]) => ({ what: `${name}.0: ${what}`, fields: { ...fields, [name]: [each] } }));
    }
    return Object.keys(part).flatMap((inner) =>
      random.some(SPOILED, 2).map(([what, each]) => {
        const changed = { ...part, [inner]: each };
        return { what: `${name}.${inner}: ${what}`, fields: { ...fields, [name]: Array.isArray(value) ? [changed] : changed } };
      }),
    );
  });
}
