import { useState } from 'react';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { RuleId } from '../../../electron/domain/wording/finding.ts';
import type { Example } from '../../../electron/domain/wording/rules/rule.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** Enough to see what the rule means; the rest stands in its tests. */
const SHOWN = 4;

/** A rule of the wording check, told by the examples it is tested with, so that help and check never differ. */
export function RuleHelp({ id }: { readonly id: RuleId }) {
  const say = useLabels('help');
  const sayTerm = useLabels('terms');
  const sayLetter = useLabels('letter');
  const locale = useLocale();
  const [language, setLanguage] = useState<PaperLanguage>(paperLanguageOf(locale));
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return null;
  const { bad, good } = rule.words[language].examples;
  return (
    <>
      <h2>{sayLetter(`rule.${id}`)}</h2>
      <h3>{say('why')}</h3>
      <p>{rule.why[locale]}</p>
      <p className="meta">{say(`severity.${rule.severity}`)}</p>
      <Segmented
        name="helpLanguage"
        label={say('examplesIn')}
        small
        always
        options={PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) }))}
        value={language}
        onCommit={(chosen) => {
          if (chosen !== undefined) setLanguage(chosen);
        }}
      />
      <h3>{say('bad')}</h3>
      <Sentences of={bad} language={language} tone="bad" />
      <h3>{say('good')}</h3>
      <Sentences of={good} language={language} tone="ok" />
    </>
  );
}

interface SentencesProps {
  readonly of: readonly Example[];
  readonly language: PaperLanguage;
  readonly tone: 'bad' | 'ok';
}

function Sentences({ of, language, tone }: SentencesProps) {
  return (
    <ul className={`help-sentences is-${tone}`} lang={language}>
      {of.slice(0, SHOWN).map((example) => {
        const text = typeof example === 'string' ? example : example.text;
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
