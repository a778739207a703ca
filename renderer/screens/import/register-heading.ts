import type { ChannelInput, ChannelOutput } from '../../bridge/shapes.ts';
import { useLabels } from '../../labels/use-labels.ts';

export type Sheet = NonNullable<ChannelOutput<'choose-register'>['file']>['sheets'][number];
export type Reading = ChannelInput<'check-register'>;
export type Checked = ChannelOutput<'check-register'>;

/** The heading of a column, or its number where it has none. */
export function useHeading(sheet: Sheet): (column: number) => string {
  const say = useLabels('import');
  return (column) => {
    const heading = sheet.headings[column] ?? '';
    return heading === '' ? say('noHeading', { n: column + 1 }) : heading;
  };
}
