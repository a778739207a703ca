import type { Entry, LedStage } from './counter.ts';

/** A bank's desk, set up through its channels, and one complaint whose answer needs the longer deadline of its law. */
export interface NextDoor {
  readonly code: string;
  readonly organisation: string;
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly confirmedRules: readonly string[];
  readonly supervisor: {
    readonly name: string;
    readonly title: string;
    readonly pin: string;
    readonly form: 'feminine' | 'masculine';
  };
  readonly morning: string;
  readonly stages: Readonly<Partial<Record<LedStage, readonly Entry[]>>>;
  readonly steps: readonly { readonly what: string; readonly owner: string; readonly due: string }[];
  readonly extension: { readonly stepId: string; readonly reason: string; readonly toCheck: string };
}
