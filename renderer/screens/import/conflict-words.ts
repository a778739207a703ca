import type { ChannelOutput } from '../../bridge/shapes.ts';
import type { Formats } from '../../labels/format.ts';
import type { Say } from '../../labels/label-key.ts';

export type Conflict = ChannelOutput<'package-imports'>['conflicts'][number];
export type Side = Conflict['sides'][number];

const SETTLED = ['kept', 'late', 'broken', 'withdrawn'] as const;

/** What one counter decided, in a sentence. */
export function sideWords(say: Say<'import'>, format: Formats, { kind, detail }: Side): string {
  const part = (name: string): string => String(detail[name] ?? '');
  const reason = part('reason');
  switch (kind) {
    case 'case-handed-over':
      return say('side.case-handed-over', { to: part('to'), reason });
    case 'case-resolved':
      return say('side.case-resolved', { basis: part('basis') });
    case 'case-withdrawn':
    case 'case-reopened':
      return say(`side.${kind}`, { reason });
    case 'case-closed':
      return say('side.case-closed', { reason }).trimEnd();
    case 'promise-settled': {
      const state = SETTLED.find((one) => one === part('state')) ?? 'kept';
      return say(`side.promise-${state}`, { reason });
    }
    case 'promise-moved':
      return say('side.promise-moved', { due: format.dateTime(part('dueAt')), reason });
    case 'goodwill-decided':
      return say(detail['approved'] === true ? 'side.goodwill-granted' : 'side.goodwill-refused', {
        reason,
      }).trimEnd();
    case 'answer-noted':
      return say('side.answer-noted', { basis: part('basis') });
    case 'steps-changed':
      return say('side.steps-changed', { done: part('done'), steps: part('steps') });
    case 'deadline-extended':
      return say('side.deadline-extended', { date: format.date(part('dueOn')), reason });
    default:
      return say('side.goodwill-withdrawn');
  }
}
