import { useNavigate } from '@tanstack/react-router';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useMay } from '../frame/use-may.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';

type Origin = Pick<ChannelOutput<'case-page'>, 'counter' | 'registered' | 'conflicts'>;

/** In the head of a case: another counter, an old register, and what is decided differently. Nothing for a case of this counter. */
export function CaseOrigin({ page }: { readonly page: Origin }) {
  const say = useLabels('import');
  const format = useFormat();
  const navigate = useNavigate();
  const may = useMay('decide-conflict');
  const { counter, registered, conflicts } = page;
  const date = registered === null ? '' : format.date(localDateOf(registered.enteredAt, format.zone));
  return (
    <>
      {counter === null ? null : <span className="meta">{say('fromCounter', { counter })}</span>}
      {registered === null ? null : (
        <span className="meta">
          {registered.number === ''
            ? say('fromRegister', { date })
            : say('fromRegisterNo', { number: registered.number, date })}
        </span>
      )}
      {conflicts === 0 ? null : (
        <span data-conflicts={conflicts}>
          <State kind="late">{say('conflictsOpen', { count: conflicts })}</State>
          {may ? (
            <Button look="bare" small onPress={() => void navigate({ to: '/settings/counters' })}>
              {say('decide')}
            </Button>
          ) : null}
        </span>
      )}
    </>
  );
}
