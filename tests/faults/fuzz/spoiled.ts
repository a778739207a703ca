import * as fc from 'fast-check';
import { JUNK, make, type Junk } from './junk.ts';

/** What is done to a value that fitted: junk in the place of one of its parts, or one member more. */
export interface Spoil {
  readonly at: number;
  readonly how: 'instead' | 'beside';
  readonly junk: Junk;
}
export const spoil: fc.Arbitrary<Spoil> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('instead' as const, 'instead' as const, 'instead' as const, 'beside' as const),
  junk: fc.constantFrom(...JUNK),
});

interface Place {
  readonly within: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
}

/**
 * Spoils a fresh value in place. `surely`: no channel may take it any more, whatever its schema says. Shapes are exact, so a member more is
 * one too many, and nothing takes a value of another type than what fitted; a null that fitted says nothing about types.
 */
export function spoiled(
  value: unknown,
  { at, how, junk }: Spoil,
): { readonly value: unknown; readonly surely: boolean } {
  const bad = make(junk);
  if (how === 'beside') {
    const objects = placesIn(value).filter(({ within, key }) => isPlain(within[key]));
    const place = objects[at % objects.length];
    const object = place === undefined ? value : place.within[place.key];
    // Not of a record, whose members are free.
    if (!isPlain(object) || place?.key === 'notes' || Object.keys(object).length === 0)
      return { value, surely: false };
    object[junk] = bad;
    return { value, surely: true };
  }
  const places = placesIn(value);
  const place = places[at % (places.length + 1)];
  if (place === undefined) return { value: bad, surely: !isPlain(bad) };
  const before = place.within[place.key];
  place.within[place.key] = bad;
  return { value, surely: surelyWrong(before, bad) };
}

function surelyWrong(before: unknown, after: unknown): boolean {
  if (before === null || before === undefined || after === null || after === undefined) return false;
  if (typeof before === 'number') return typeof after !== 'number' || !Number.isInteger(after);
  if (typeof before === 'object') return Array.isArray(before) !== Array.isArray(after);
  return typeof before !== typeof after;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = value as Record<PropertyKey, unknown>;
  return Object.keys(within).flatMap((key) => [{ within, key }, ...placesIn(within[key])]);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
