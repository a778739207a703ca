import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { similarCauses } from '../../../electron/domain/similar-causes.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { State } from '../../ui/state.tsx';
import { showToast } from '../../ui/toast.tsx';
import { STATE_KIND } from '../improvements/improvement-words.ts';
import { LineDialog } from '../improvements/line-dialog.tsx';
import type { CasePage } from './timeline-words.ts';

/** What this complaint's cause led to: one click puts it on the list, or links a line that says the same (product E5). */
export function CaseImprovements({ page }: { readonly page: CasePage }) {
  const say = useLabels('improvements');
  const refusalWords = useRefusalWords();
  const navigate = useNavigate();
  const { session } = useDeskState();
  const list = useDesk('improvements', {});
  const open = useTell('open-improvement');
  const link = useTell('link-improvement');
  const [proposing, setProposing] = useState(false);
  const cause = page.fields.rootCause?.trim() ?? '';
  const linked = page.improvements;
  const others = (list.value?.improvements ?? []).filter(({ id }) => !linked.some((one) => one.id === id));
  const similar = cause === '' ? [] : similarCauses(cause, others);
  const put = async (): Promise<void> => {
    const owner = session?.name ?? page.ownerName;
    const outcome = await open.tell({ cause, owner, dueOn: null, caseId: page.caseId });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  const linkTo = async (improvementId: string): Promise<void> => {
    const outcome = await link.tell({ improvementId, caseId: page.caseId });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  return (
    <section className="side-block" data-block="improvements">
      <h2>{say('onCase.title')}</h2>
      <ul className="side-list improvement-list">
        {linked.map((one) => (
          <li key={one.id} data-improvement={one.state}>
            <Icon name="flag" />
            <span>
              {one.state === 'done' ? one.decision : one.cause}
              <span className="block">
                <State kind={STATE_KIND[one.state]}>{say(`stateOf.${one.state}`)}</State>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {linked.length > 0 ? null : (
        <>
          <p className="soft">
            {say(cause === '' ? 'onCase.noCause' : similar.length === 0 ? 'onCase.none' : 'onCase.similar')}
          </p>
          <ul className="side-list improvement-list" data-similar={similar.length}>
            {similar.map((one) => (
              <li key={one.id}>
                <Icon name="flag" />
                <span>{one.cause}</span>
                <Button
                  small
                  onPress={() => void linkTo(one.id)}
                  label={`${say('onCase.link')}: ${one.cause}`}
                >
                  {say('onCase.link')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="side-act">
        {linked.length > 0 ? null : cause === '' ? (
          <Button
            look="bare"
            small
            icon="plus"
            onPress={() => {
              setProposing(true);
            }}
          >
            {say('onCase.propose')}
          </Button>
        ) : (
          <Button
            look="bare"
            small
            icon="plus"
            busy={open.busy ? say('onCase.put') : false}
            onPress={() => void put()}
          >
            {say('onCase.put')}
          </Button>
        )}
        <Button look="bare" small onPress={() => void navigate({ to: '/improvements' })}>
          {say('onCase.list')}
        </Button>
      </div>
      {proposing ? (
        <LineDialog
          line={null}
          caseId={page.caseId}
          onClose={() => {
            setProposing(false);
          }}
        />
      ) : null}
    </section>
  );
}
