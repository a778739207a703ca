import { useLabels } from '../../labels/use-labels.ts';

const KNOWN = [
  'shanghai',
  'henan',
  'chongqing',
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'whole',
] as const;

/** A region's name; a pack that staff wrote may name others, which are shown as they stand. */
export function useRegionWords(): (region: string) => string {
  const say = useLabels('terms');
  return (region) => {
    const known = KNOWN.find((code) => code === region);
    return known === undefined ? region : say(`region.${known}`);
  };
}
