import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Letter, PlacedFinding } from './use-letter.ts';

export interface FindingsPanelProps {
  readonly letter: Letter;
  readonly open: number | null;
  readonly locked: boolean;
  readonly onOpen: (number: number) => void;
  readonly onUse: (finding: PlacedFinding) => void;
  /** Approve although an error is open: a supervisor answers for it. */
  readonly onOverride: () => void;
}

const LETTERS = { error: 'e', warning: 'w', hint: 'h' } as const;
const TONES = { error: 'bad', warning: 'warn', hint: '' } as const;

/** Which parts the letter holds, and each finding with its reason and a better sentence. */
export function FindingsPanel({ letter, open, locked, onOpen, onUse, onOverride }: FindingsPanelProps) {
  const say = useLabels('letter');
  const held = letter.elements.filter((one) => one.held).length;
  return (
    <aside className="findings" aria-label={say('wording')}>
      <section className="score">
        <div className="legend">
          {say('elements')}
          <span className="meta push">{say('elementsCount', { held, count: letter.elements.length })}</span>
        </div>
        <ul>
          {letter.elements.map((one) => (
            <li key={one.code} className={one.held ? '' : 'is-missing'} data-element={one.code}>
              <Icon name={one.held ? 'check' : 'ring'} />
              {say(`element.${one.code}`)}
            </li>
          ))}
        </ul>
      </section>
      <h2>
        {say('wording')}
        <span className="meta push">{say('findings', { count: letter.findings.length })}</span>
      </h2>
      {letter.findings.length === 0 ? <p className="soft no-findings">{say('noFindings')}</p> : null}
      <ul>
        {letter.findings.map((finding) => (
          <FindingCard
            key={finding.number}
            finding={finding}
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
    </aside>
  );
}

interface FindingCardProps {
  readonly finding: PlacedFinding;
  readonly open: boolean;
  readonly locked: boolean;
  readonly onOpen: () => void;
  readonly onUse: () => void;
}

function FindingCard({ finding, open, locked, onOpen, onUse }: FindingCardProps) {
  const say = useLabels('letter');
  const head = (
    <>
      <span className={`mark-no ${LETTERS[finding.severity]}`}>{finding.number}</span>
      <span className="kind">{say(`rule.${finding.rule}`)}</span>
      <span className={`sev push ${TONES[finding.severity]}`}>{say(`severity.${finding.severity}`)}</span>
    </>
  );
  return (
    <li className={open ? 'finding is-open' : 'finding'} data-rule={finding.rule}>
      <button type="button" className="head" aria-expanded={open} onClick={onOpen}>
        {head}
      </button>
      {open ? (
        <>
          <div className="line">
            <span className="cue">{say('why')}</span>
            <span className="why">{finding.why}</span>
          </div>
          <div className="line">
            <span className="cue ok">{say('better')}</span>
            <span className="better">{finding.suggestion}</span>
          </div>
          {locked ? null : (
            <div className="acts">
              <Button small icon="check" command="said-it" onPress={onUse}>
                {say('use')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className="clip">{finding.why}</p>
      )}
    </li>
  );
}
