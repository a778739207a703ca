import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useMay } from '../frame/use-may.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';

type Kept = Pick<ChannelOutput<'case-page'>, 'caseId' | 'state' | 'hold' | 'erasedAt' | 'fields'>;

/** On the page of a case: held back, anonymous, or nothing. */
export function KeptState({ page }: { readonly page: Kept }) {
  const say = useLabels('privacy');
  const format = useFormat();
  const day = (at: string): string => format.date(localDateOf(at, format.zone));
  if (page.state === 'intake') return null;
  if (page.erasedAt !== null) {
    return (
      <span data-erased>
        <State kind="gone">{say('erased', { date: day(page.erasedAt) })}</State>
        <span className="meta">{say('erasedWords')}</span>
      </span>
    );
  }
  const { hold } = page;
  return hold === null ? null : (
    <span data-held>
      <State kind="wait">
        {say('heldSince', { date: day(hold.heldAt), name: hold.heldByName, reason: hold.reason })}
      </State>
    </span>
  );
}

/** What may be done about it: hold it back or let it go, and put a name or number right. */
export function KeptActs({ page }: { readonly page: Kept }) {
  const say = useLabels('privacy');
  const mayHold = useMay('hold-case');
  const [asked, setAsked] = useState<'hold' | 'correct' | null>(null);
  const close = (): void => {
    setAsked(null);
  };
  if (page.state === 'intake' || page.erasedAt !== null) return null;
  const { hold } = page;
  return (
    <>
      {mayHold ? (
        <Button
          look="bare"
          small
          onPress={() => {
            setAsked('hold');
          }}
        >
          {say(hold === null ? 'hold' : 'lift')}
        </Button>
      ) : null}
      {page.state === 'left' ? null : (
        <Button
          look="bare"
          small
          onPress={() => {
            setAsked('correct');
          }}
        >
          {say('correct')}
        </Button>
      )}
      {asked === 'hold' ? <HoldDialog caseId={page.caseId} held={hold !== null} onClose={close} /> : null}
      {asked === 'correct' ? (
        <CorrectDialog caseId={page.caseId} fields={page.fields} onClose={close} />
      ) : null}
    </>
  );
}
