import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { DropCopiesDialog } from './drop-copies-dialog.tsx';

export type OldCopy = ChannelOutput<'old-copies'>['copies'][number];

/** Where erased words still stand on this machine, until when, and the way to be rid of them now. */
export function OldCopies() {
  const say = useLabels('privacy');
  const [asked, setAsked] = useState(false);
  const copies = useDesk('old-copies', {}, { anew: true });
  return (
    <>
      <h2>{say('copies.title')}</h2>
      <View of={copies} rows={2}>
        {(view) => (
          <div data-old-copies={view.copies.length}>
            {view.copies.length === 0 ? (
              <p className="soft">{say('copies.none')}</p>
            ) : (
              <>
                <p className="soft">{say('copies.why')}</p>
                <CopyRows copies={view.copies} />
                <div className="acts">
                  <Button
                    onPress={() => {
                      setAsked(true);
                    }}
                  >
                    {say('copies.drop')}
                  </Button>
                </div>
              </>
            )}
            {asked ? (
              <DropCopiesDialog
                lost={view.copies.filter(({ inLog }) => inLog !== true).length}
                onClose={() => {
                  setAsked(false);
                }}
              />
            ) : null}
          </div>
        )}
      </View>
    </>
  );
}

function CopyRows({ copies }: { readonly copies: readonly OldCopy[] }) {
  const say = useLabels('privacy');
  const format = useFormat();
  return (
    <ul className="kept-rows">
      {copies.map(({ kind, name, at, cases, inLog, goesOn }) => (
        <li key={`${kind} ${name}`} data-copy={kind}>
          <span>
            <span className="strong">
              {format.date(localDateOf(at, format.zone))} {format.time(at)}
            </span>
            <span className="meta under">
              {say(`copies.kind.${kind}`)} ·{' '}
              {cases === null ? say('copies.unread') : say('copies.cases', { count: cases })}
              {inLog === false ? ` · ${say('copies.lost')}` : ''}
            </span>
          </span>
          <State kind="wait">{say('copies.goes', { date: format.date(goesOn) })}</State>
        </li>
      ))}
    </ul>
  );
}
