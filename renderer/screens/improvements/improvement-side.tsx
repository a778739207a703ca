import { useNavigate } from '@tanstack/react-router';
import { IMPROVEMENT_DECISIONS } from '../../../electron/domain/improvement.ts';
import { useMay } from '../frame/use-may.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import type { Decision } from './decide-dialog.tsx';
import { isUnderWay, STATE_KIND } from './improvement-words.ts';
import type { Improvement } from './improvement-words.ts';

export interface ImprovementSideProps {
  readonly line: Improvement;
  readonly onChange: () => void;
  readonly onDecide: (as: Decision) => void;
}

/** One line of the list: what was decided about it, what may still be, and the complaints behind it. */
export function ImprovementSide({ line, onChange, onDecide }: ImprovementSideProps) {
  const say = useLabels('improvements');
  const format = useFormat();
  const supervisor = useMay('decide-improvement');
  const over = !isUnderWay(line);
  const may = IMPROVEMENT_DECISIONS[line.state];
  const on = line.doneOn ?? line.decidedOn;
  const dated = line.state === 'done' ? 'doneOn' : line.state === 'rejected' ? 'rejectedOn' : 'decidedOn';
  const told = line.state === 'done' ? 'changed' : line.state === 'rejected' ? 'why' : 'decision';
  return (
    <>
      <section className="side-block" data-improvement={line.state}>
        <h2>{say('cause')}</h2>
        <p className="improvement-cause">{line.cause}</p>
        <p>
          <State kind={STATE_KIND[line.state]}>{say(`stateOf.${line.state}`)}</State>
        </p>
        <dl className="facts">
          <Fact label={say('owner')}>{line.owner}</Fact>
          {line.dueOn === null ? null : <Fact label={say('due')}>{format.date(line.dueOn)}</Fact>}
          {on === null ? null : <Fact label={say(dated)}>{format.date(on)}</Fact>}
        </dl>
      </section>
      <section className="side-block">
        <h2>{say(told)}</h2>
        <p className={line.decision === '' ? 'soft' : ''}>
          {line.decision === '' ? say('decisionNone') : line.decision}
        </p>
        {line.state === 'rejected' || line.decision === '' ? null : (
          <p className="meta">{say(line.state === 'done' ? 'citable' : 'notCitable')}</p>
        )}
        {over ? null : (
          <div className="acts improvement-acts">
            {supervisor && may.includes('decided') ? (
              <Button
                icon="shield"
                command="supervisor"
                onPress={() => {
                  onDecide('decided');
                }}
              >
                {say('decideAct')}
              </Button>
            ) : null}
            {supervisor ? (
              <Button
                icon="done"
                {...(may.includes('decided') ? {} : { command: 'supervisor' as const })}
                onPress={() => {
                  onDecide('done');
                }}
              >
                {say('doneAct')}
              </Button>
            ) : null}
            {supervisor || line.state === 'open' ? (
              <Button look="bare" icon="pencil" onPress={onChange}>
                {say('change')}
              </Button>
            ) : null}
            {supervisor ? (
              <Button
                look="bare"
                onPress={() => {
                  onDecide('rejected');
                }}
              >
                {say('rejectAct')}
              </Button>
            ) : (
              <span className="meta">{say('whoDecides')}</span>
            )}
          </div>
        )}
      </section>
      <section className="side-block">
        <h2>{say('linked')}</h2>
        {line.linked.length === 0 ? <p className="soft">{say('linkedNone')}</p> : null}
        <ul className="side-list improvement-cases">
          {line.linked.map((each) => (
            <LinkedCase key={each.caseId} linked={each} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function LinkedCase({ linked }: { readonly linked: Improvement['linked'][number] }) {
  const format = useFormat();
  const navigate = useNavigate();
  const name = format.customer(linked.customer);
  return (
    <li>
      <Button
        look="bare"
        small
        icon="paper"
        label={`${name} ${linked.matter} ${linked.number}`}
        onPress={() => void navigate({ to: '/case/$caseId', params: { caseId: linked.caseId } })}
      >
        {linked.matter === '' ? name : linked.matter}
      </Button>
      <span className="meta">{linked.number}</span>
    </li>
  );
}
