import type { FieldName } from '../complaint.ts';
import type { PromptPack } from '../packs/envelope.ts';
import type { CallBackMoment } from '../packs/guidance-content.ts';
import type { FollowUpOutcome } from '../follow-up.ts';
import type { Cue } from './codes.ts';
import { fillLine } from './fill-line.ts';
import type { LineFacts, PromptRun } from './fill-line.ts';
import { entriesOf } from './gather-lines.ts';

export interface ScriptPart {
  readonly moment: CallBackMoment;
  readonly label: string;
  readonly lines: readonly {
    readonly id: string;
    readonly cue: Cue;
    readonly runs: readonly PromptRun[];
    readonly why: string | null;
  }[];
}

/** What to say in this call, in its order: how it begins depends on the end of the case, how it goes on on what came of it. */
export function momentsOf(
  outcome: FollowUpOutcome | undefined,
  { greeting }: { readonly greeting: boolean },
): readonly CallBackMoment[] {
  const begins: readonly CallBackMoment[] = greeting ? ['greeting'] : ['opening', 'asking'];
  switch (outcome) {
    case undefined:
      return begins;
    case 'reached-content':
    case 'reached-open':
      return [...begins, 'closing'];
    case 'reached-new-problem':
      return ['new-problem', 'closing'];
    case 'not-reached':
      return ['not-reached'];
  }
}

/** The lines of these moments in the customer's language; `labels` may be in the clerk's. */
export function callBackScript(
  packs: readonly PromptPack[],
  moments: readonly CallBackMoment[],
  facts: LineFacts,
  labels: LineFacts['language'],
): readonly ScriptPart[] {
  const has = (field: FieldName): boolean => {
    const value = facts.fields[field];
    return value !== undefined && value !== '';
  };
  return moments.flatMap((moment) =>
    entriesOf(packs).flatMap((entry) => {
      if (entry.layer !== 'call-back' || entry.moment !== moment) return [];
      const lines = entry.lines.flatMap((line) => {
        const fits = (line.known ?? []).every(has) && !(line.unknown ?? []).some(has);
        const runs = line.off === true || !fits ? null : fillLine(line.text[facts.language], facts);
        return runs === null ? [] : [{ id: line.id, cue: line.cue, runs, why: line.why?.[labels] ?? null }];
      });
      return lines.length === 0 ? [] : [{ moment, label: entry.label[labels], lines }];
    }),
  );
}
