import { useMemo } from 'react';
import { coveredBy, coveredByFields } from '../../../electron/domain/promises/proposals-of.ts';
import type { OwnWords } from '../../../electron/domain/promises/proposals-of.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { OfferList } from '../../ui/offer-list.tsx';
import { useProposals } from '../promises/use-proposals.ts';
import { useIntake } from './intake-context.ts';

const NOTHING_SAID: readonly OwnWords[] = [];

/** A line that was said with a time in it, which neither a field nor a task holds yet: one click makes it one. */
export function SaidPromises({ language }: { readonly language: PaperLanguage }) {
  const say = useLabels('promises');
  const { zone } = useFormat();
  const { view, fields } = useIntake();
  const page = useDesk('case-page', { caseId: view.caseId }, { enabled: view.said.length > 0 });
  const promises = page.value?.promises;
  const words = useMemo(
    () => (promises === undefined ? NOTHING_SAID : view.said.map(({ words: text, at }) => ({ text, at }))),
    [promises, view.said],
  );
  // Confirm makes promises of the fields by itself.
  const covered = useMemo(
    () => [...coveredBy(promises ?? []), ...coveredByFields(fields, zone)],
    [promises, fields, zone],
  );
  const { offers, busy, take } = useProposals({
    caseId: view.caseId,
    words,
    covered,
    language,
    owner: view.ownerName,
    source: 'manual',
  });
  return (
    <OfferList
      title={say('justSaid')}
      icon="clock"
      offers={offers.slice(0, 2)}
      verb={say('take')}
      busy={busy}
      onTake={take}
    />
  );
}
