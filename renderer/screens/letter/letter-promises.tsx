import { useMemo } from 'react';
import { coveredBy } from '../../../electron/domain/promises/proposals-of.ts';
import type { OwnWords } from '../../../electron/domain/promises/proposals-of.ts';
import type { OpenPromise } from '../../../electron/domain/promises/promised-sentence.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { OfferList } from '../../ui/offer-list.tsx';
import { useNow } from '../frame/use-now.ts';
import { useProposals } from '../promises/use-proposals.ts';
import type { Proposals } from '../promises/use-proposals.ts';
import type { PaperView } from './use-letter.ts';
import type { Paragraph } from './use-wording.ts';

const NOTHING_SAID: readonly OwnWords[] = [];
const NONE_COVERED: readonly OpenPromise[] = [];

/**
 * What the letter promises with a time and no task of the case covers yet. A draft is read as if it went out now, what was approved
 * from the day it was written. Nothing is offered before the case's promises are known.
 */
export function useLetterPromises({ paper }: PaperView, paragraphs: readonly Paragraph[]): Proposals {
  const page = useDesk('case-page', { caseId: paper.caseId });
  const promises = page.value?.promises;
  const now = useNow();
  const at = paper.state === 'draft' ? now : (paper.printedAt ?? paper.createdAt);
  const known = promises !== undefined && paper.kind !== 'public-reply';
  const words = useMemo(
    () => (known ? [{ text: paragraphs.map(({ text }) => text).join('\n'), at }] : NOTHING_SAID),
    [known, paragraphs, at],
  );
  const covered = useMemo(() => (promises === undefined ? NONE_COVERED : coveredBy(promises)), [promises]);
  return useProposals({
    caseId: paper.caseId,
    words,
    covered,
    language: paper.language,
    owner: page.value?.ownerName ?? '',
    source: 'letter',
  });
}

/** Beside the findings: each promise of the letter that one click makes a task. */
export function LetterPromises({ promises }: { readonly promises: Proposals }) {
  const say = useLabels('promises');
  return (
    <OfferList
      title={say('inLetter')}
      icon="clock"
      offers={promises.offers}
      verb={say('take')}
      busy={promises.busy}
      onTake={promises.take}
    />
  );
}
