import { useNavigate } from '@tanstack/react-router';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import type { RetentionView } from './privacy-screen.tsx';

/** What nothing is erased of; each hold is lifted on the page of its case. */
export function HoldsList({ holds }: Pick<RetentionView, 'holds'>) {
  const say = useLabels('privacy');
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('holds')}</h2>
      {holds.length === 0 ? <p className="soft">{say('holdsNone')}</p> : null}
      <ul className="kept-rows">
        {holds.map(({ caseId, number, heldAt, heldByName, reason }) => (
          <li key={caseId} data-hold={number}>
            <span>
              <Button
                look="bare"
                small
                onPress={() => void navigate({ to: '/case/$caseId', params: { caseId } })}
              >
                {number}
              </Button>
              <span className="meta block">
                {say('heldSince', {
                  date: format.date(localDateOf(heldAt, format.zone)),
                  name: heldByName,
                  reason,
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
