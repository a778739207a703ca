import { useState } from 'react';
import type { ChannelInput } from '../../bridge/shapes.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { BackupsView } from './backup-screen.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import type { RestoreAnswers } from './restore-dialog.tsx';

type Source = ChannelInput<'restore-backup'>['source'];

export interface RestoreOfferProps {
  readonly view: BackupsView;
  readonly answers: RestoreAnswers;
}

/** Every backup that is there, and the log of before; each can be put in the place of the log. Also for a desk that does not open. */
export function RestoreOffer({ view, answers }: RestoreOfferProps) {
  const say = useLabels('backup');
  const sayRefusal = useRefusalWords();
  const [asked, setAsked] = useState<Source | null>(null);
  const look = useTell('look-for-backups');
  return (
    <>
      <h2>{say('list')}</h2>
      {view.list.length === 0 ? (
        <BlankSlate title={say('none')}>{say('noneNote')}</BlankSlate>
      ) : (
        <BackupTable list={view.list} onRestore={setAsked} />
      )}
      <div className="acts">
        <Button
          look="bare"
          icon="search"
          busy={look.busy && say('looking')}
          onPress={() => void look.tell({})}
        >
          {say('lookElsewhere')}
        </Button>
      </div>
      {view.elsewhere === null ? null : (
        <p className="meta path">{say('looked', { folder: view.elsewhere })}</p>
      )}
      {look.refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(look.refusal)}
        </p>
      )}
      {view.aside === null ? null : (
        <AsideOffer
          aside={view.aside}
          onPutBack={() => {
            setAsked({ from: 'aside' });
          }}
        />
      )}
      {asked === null ? null : (
        <RestoreDialog
          source={asked}
          answers={answers}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

const MEGABYTE = 1_000_000;

function BackupTable({
  list,
  onRestore,
}: {
  readonly list: BackupsView['list'];
  readonly onRestore: (source: Source) => void;
}) {
  const say = useLabels('backup');
  const format = useFormat();
  return (
    <Table
      label={say('list')}
      columns={[
        { id: 'when', label: say('when') },
        { id: 'holds', label: say('holds') },
        { id: 'size', label: say('size'), nums: true },
        { id: 'act', label: say('restore') },
      ]}
      rows={list.map((one) => {
        const { place, fileName } = one;
        // A backup of last year may stand beside one of today.
        const when = `${format.date(one.localDate)}\u2002${format.time(one.at)}`;
        return {
          id: `${place} ${fileName}`,
          words: when,
          cells: {
            when: (
              <>
                <span className="nowrap strong">{when}</span>
                <span className="meta under">{say(`place.${place}`)}</span>
              </>
            ),
            holds: (
              <>
                {say('cases', { count: one.cases })}
                <span className="meta under">
                  {one.whole ? (one.inLog === false ? say('otherLine') : one.counter) : say('notWhole')}
                </span>
              </>
            ),
            size: <span className="nowrap">{format.number(one.bytes / MEGABYTE, 1)} MB</span>,
            act: (
              <Button
                small
                off={one.whole ? false : ''}
                label={`${say('restore')}: ${when}, ${say(`place.${place}`)}`}
                onPress={() => {
                  onRestore({ from: 'backup', place, fileName });
                }}
              >
                {say('restore')}
              </Button>
            ),
          },
        };
      })}
    />
  );
}

function AsideOffer({
  aside,
  onPutBack,
}: {
  readonly aside: NonNullable<BackupsView['aside']>;
  readonly onPutBack: () => void;
}) {
  const say = useLabels('backup');
  const format = useFormat();
  const comma = useLocale() === 'zh-CN' ? '，' : ', ';
  const { kind, at, events, cases } = aside;
  const when = format.dateTime(at);
  const list =
    events === null || cases === null
      ? null
      : [say('cases', { count: cases }), say('entries', { count: events })].join(comma);
  return (
    <>
      <h2>{say('asideTitle')}</h2>
      <p data-aside={kind}>
        {list === null
          ? say('asideUnread', { when })
          : say(kind === 'restored' ? 'asideRestored' : 'asideUndone', { when, list })}
      </p>
      <div className="acts">
        <Button onPress={onPutBack}>{say('putBack')}</Button>
      </div>
    </>
  );
}
