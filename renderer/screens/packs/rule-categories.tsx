import { ANSWERED_BY } from '../../../electron/domain/deadline.ts';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useFaultWords } from './pack-words.ts';
import type { FormOf } from './row-form.tsx';
import { RULE_STARTS, withAnswer, withCategories, withStart } from './rule-parts.ts';

/** What the clock is for, whose receipt starts it and what keeps it; no category chosen means every one of the sector. */
export function RuleCategories({ item, path, faults, locked, onChange }: FormOf<DeadlineRule>) {
  const say = useLabels('packs');
  const faultWords = useFaultWords();
  const language = paperLanguageOf(useLocale());
  const packs = useDesk('packs', {});
  const chosen = item.categories ?? [];
  const known = (packs.phase === 'ready' ? packs.value.packs : []).flatMap((pack) =>
    pack.kind === 'sector' && pack.content.sector === item.sector
      ? pack.content.categories.map(({ code, label }) => ({ code, label: label[language] }))
      : [],
  );
  // A code that no pack has any more can only be taken out.
  const gone = chosen.filter((code) => !known.some((one) => one.code === code));
  const fault = faults.find((one) => one.path.startsWith(`${path}/categories`));
  const refusal =
    fault !== undefined
      ? faultWords(fault)
      : gone.length > 0 && packs.phase === 'ready'
        ? faultWords({ code: 'no-such-category', next: null, wording: null })
        : undefined;
  return (
    <>
      <ChoiceChips
        name="categories"
        label={say('editor.ruleCategories')}
        aside={chosen.length === 0 ? say('editor.everyCategory') : undefined}
        small
        options={[...known, ...gone.map((code) => ({ code, label: code }))]}
        value={chosen}
        off={locked}
        refusal={refusal}
        onCommit={(codes) => {
          onChange(withCategories(item, codes));
        }}
      />
      <Segmented
        name="startsAt"
        label={say('editor.startsAt')}
        always
        options={RULE_STARTS.map((code) => ({ code, label: say(`editor.starts.${code}`) }))}
        value={item.startsAt ?? 'receipt'}
        off={locked}
        onCommit={(start) => {
          if (start !== undefined) onChange(withStart(item, start));
        }}
      />
      <Segmented
        name="answeredBy"
        label={say('editor.answeredBy')}
        always
        options={ANSWERED_BY.map((code) => ({ code, label: say(`editor.answers.${code}`) }))}
        value={item.answeredBy ?? 'resolution'}
        off={locked}
        onCommit={(by) => {
          if (by !== undefined) onChange(withAnswer(item, by));
        }}
      />
    </>
  );
}
