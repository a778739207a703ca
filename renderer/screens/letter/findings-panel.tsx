import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MissingList } from '../../ui/missing-list.tsx';
import { ComponentsView } from './components-view.tsx';
import type { Proposals } from '../promises/use-proposals.ts';
import { FindingCard } from './finding-card.tsx';
import { LetterPromises } from './letter-promises.tsx';
import type { Letter } from './use-letter.ts';
import type { PlacedFinding } from './use-wording.ts';

export interface FindingsPanelProps {
  readonly letter: Letter;
  readonly language: PaperLanguage;
  readonly open: number | null;
  readonly locked: boolean;
  readonly onOpen: (number: number) => void;
  readonly onUse: (finding: PlacedFinding) => void;
  /** What the letter promises and nobody has made a task of. */
  readonly promises: Proposals;
  /** Approve although an error is open: a supervisor answers for it. */
  readonly onOverride: () => void;
}

/** The components of the apology, each finding with its reason and a better sentence, and what is still missing. */
export function FindingsPanel({
  letter,
  language,
  open,
  locked,
  promises,
  onOpen,
  onUse,
  onOverride,
}: FindingsPanelProps) {
  const say = useLabels('letter');
  return (
    <aside className="findings" aria-label={say('wording')}>
      <ComponentsView components={letter.components} />
      {locked || letter.numbers === 0 ? null : (
        <div className="note warn masking" role="status">
          <Icon name="shield" />
          <span>{say('numbers', { count: letter.numbers })}</span>
          <Button look="bare" small onPress={letter.mask}>
            {say('mask')}
          </Button>
        </div>
      )}
      <h2>
        {say('wording')}
        <span className="meta push">{say('findings', { count: letter.findings.length })}</span>
      </h2>
      {letter.findings.length === 0 ? <p className="soft no-findings">{say('noFindings')}</p> : null}
      <ul>
        {letter.findings.map((finding) => (
          <FindingCard
            key={`${String(finding.number)} ${finding.rule}`}
            finding={finding}
            language={language}
            open={finding.number === open}
            locked={locked}
            onOpen={() => {
              onOpen(finding.number);
            }}
            onUse={() => {
              onUse(finding);
            }}
          />
        ))}
      </ul>
      {locked || !letter.findings.some((one) => one.severity === 'error') ? null : (
        <div className="override">
          <Button look="bare" small icon="shield" command="supervisor" onPress={onOverride}>
            {say('override.ask')}
          </Button>
        </div>
      )}
      <LetterPromises promises={promises} />
      <MissingList
        title={say('missing')}
        count={say('elementsCount', {
          held: letter.elements.length - letter.missing.length,
          count: letter.elements.length,
        })}
        items={letter.missing.map(({ code, sentence }) => ({
          code,
          sentence,
          label: say(`element.${code}`),
        }))}
        lang={language}
        insertLabel={say('insert')}
        onInsert={locked ? undefined : letter.insert}
      />
    </aside>
  );
}
