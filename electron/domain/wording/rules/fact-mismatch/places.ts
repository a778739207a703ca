import { fold } from '../../folded-text.ts';
import { occurrences } from '../../word-pattern.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/**
 * A place of the same kind as one of the case, nearly of the same name, where the case's own does not stand in the text: 城东营业厅 for
 * 城西营业厅. A letter may name other places; one that shares no character of its name is another place.
 */
export function wrongPlaces(
  { passage, record }: Comparison,
  { place }: FactMismatchPatterns,
): readonly Contradiction[] {
  if (place === undefined) return [];
  const { folded } = passage.text;
  return record.places.flatMap((written): readonly Contradiction[] => {
    const known = fold(written, passage.lang).folded;
    const [own] = occurrences(place, known);
    const { name = '', kind = '' } = own?.groups ?? {};
    if (own === undefined || name === '' || folded.includes(name + kind)) return [];
    return occurrences(place, folded).flatMap(({ index, groups }): readonly Contradiction[] => {
      const typed = groups?.['name'] ?? '';
      const meant = typed.slice(-name.length);
      if (groups?.['kind'] !== kind || meant.length < name.length) return [];
      const shared = [...name].filter((character) => meant.includes(character)).length;
      if (meant === name || shared < name.length - 1 || shared === 0) return [];
      const end = index + typed.length + kind.length;
      return [{ start: end - kind.length - meant.length, end, known: name + kind }];
    });
  });
}
