import { useState } from 'react';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';
import type { Example } from '../../../electron/domain/wording/rules/rule.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import type { PlacedFinding } from './use-wording.ts';

interface FindingCardProps {
  readonly finding: PlacedFinding;
  readonly language: PaperLanguage;
  readonly open: boolean;
  readonly locked: boolean;
  readonly onOpen: () => void;
  readonly onUse: () => void;
}

const LETTERS = { error: 'e', warning: 'w', hint: 'h' } as const;
const TONES = { error: 'bad', warning: 'warn', hint: '' } as const;

/** One finding: what it is, why, and a better sentence; opened, also what the rule finds elsewhere and what it lets stand. */
export function FindingCard({ finding, language, open, locked, onOpen, onUse }: FindingCardProps) {
  const say = useLabels('letter');
  const [examples, setExamples] = useState(false);
  return (
    <li className={open ? 'finding is-open' : 'finding'} data-rule={finding.rule}>
      <button type="button" className="head" aria-expanded={open} onClick={onOpen}>
        <span className={`mark-no ${LETTERS[finding.severity]}`}>{finding.number}</span>
        <span className="kind">{say(`rule.${finding.rule}`)}</span>
        <span className={`sev push ${TONES[finding.severity]}`}>{say(`severity.${finding.severity}`)}</span>
      </button>
      {open ? (
        <>
          <div className="line">
            <span className="cue">{say('why')}</span>
            <span className="why">{finding.why}</span>
          </div>
          <div className="line">
            <span className="cue ok">{say('better')}</span>
            <span className="better" lang={language}>
              {finding.suggestion}
            </span>
          </div>
          <div className="acts">
            {locked ? null : (
              // Only an error stands before the approval; of anything else the filled button is in the footer.
              <Button
                small
                look={finding.severity === 'error' ? 'main' : 'plain'}
                icon="check"
                command="said-it"
                onPress={onUse}
              >
                {say('use')}
              </Button>
            )}
            <Button
              small
              look="bare"
              onPress={() => {
                setExamples(!examples);
              }}
            >
              {say(examples ? 'examplesAway' : 'examples')}
            </Button>
          </div>
          {examples ? <RuleExamples finding={finding} language={language} /> : null}
        </>
      ) : (
        <p className="clip" title={finding.why}>
          {finding.why}
        </p>
      )}
    </li>
  );
}

/** So many of each: enough to see the rule, few enough to read at a glance. */
const SHOWN = 3;

function RuleExamples({
  finding,
  language,
}: {
  readonly finding: PlacedFinding;
  readonly language: PaperLanguage;
}) {
  const say = useLabels('letter');
  const examples = RULES.find(({ id }) => id === finding.rule)?.words[language].examples;
  if (examples === undefined) return null;
  return (
    <dl className="rule-help">
      <dt>{say('exampleBad')}</dt>
      {examples.bad.slice(0, SHOWN).map((one) => (
        <dd key={textOf(one)} lang={language}>
          {textOf(one)}
        </dd>
      ))}
      <dt>{say('exampleGood')}</dt>
      {examples.good.slice(0, SHOWN).map((one) => (
        <dd key={textOf(one)} lang={language}>
          {textOf(one)}
        </dd>
      ))}
    </dl>
  );
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
