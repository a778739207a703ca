import { useMemo } from 'react';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { proposalsOf } from '../../../electron/domain/promises/proposals-of.ts';
import type { OwnWords } from '../../../electron/domain/promises/proposals-of.ts';
import type { OpenPromise } from '../../../electron/domain/promises/promised-sentence.ts';
import type { ProposedPromise } from '../../../electron/domain/promises/proposed-promises.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import type { Offer } from '../../ui/offer-list.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';

export interface ProposalsOf {
  readonly caseId: string;
  readonly words: readonly OwnWords[];
  readonly language: PaperLanguage;
  readonly covered: readonly OpenPromise[];
  /** Who will see to it. */
  readonly owner: string;
  readonly source: 'letter' | 'manual';
}

export interface Proposals {
  readonly offers: readonly Offer[];
  readonly busy: boolean;
  readonly take: (id: string) => void;
}

/** Promises in our own words that are no task yet, and the one click that makes one of them a task (product E1). */
export function useProposals(of: ProposalsOf): Proposals {
  const say = useLabels('promises');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const { branch } = useDeskState();
  const make = useTell('make-promise');
  const now = useNow();
  const { words, language, covered } = of;
  const { zone } = format;
  const calendar = branch?.calendar ?? DEFAULT_CALENDAR;
  const found = useMemo(
    () => proposalsOf(words, language, { now, zone, calendar }, covered),
    [words, language, covered, now, zone, calendar],
  );
  const today = localDateOf(now, zone);
  const when = ({ dueAt, due }: ProposedPromise): string =>
    due.endsWith('T23:59') ? format.shortDate(due.slice(0, 10)) : format.when(dueAt, today);
  const take = async (proposal: ProposedPromise): Promise<void> => {
    const { what, due } = proposal;
    const { caseId, owner, source } = of;
    const made = await make.tell({ caseId, what, owner, due, source });
    showToast(
      made.ok
        ? { words: say('taken', { when: when(proposal) }) }
        : { words: refusalWords(made), stays: true },
    );
  };
  return {
    offers: found.map((proposal) => ({
      id: proposal.dueAt + proposal.what,
      words: proposal.what,
      lang: language === 'zh' ? 'zh-CN' : language,
      meta: say('due', { when: when(proposal) }),
    })),
    busy: make.busy,
    take: (id) => {
      const proposal = found.find(({ dueAt, what }) => dueAt + what === id);
      if (proposal !== undefined) void take(proposal);
    },
  };
}
