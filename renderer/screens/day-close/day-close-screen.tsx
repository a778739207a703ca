import { Fragment, useState } from 'react';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { CHECKLIST_CODES } from '../../../electron/domain/day-close/day-checklist.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { KeptPackages } from './kept-packages.tsx';
import { PackageSide } from './package-side.tsx';
import { useDayClose } from './use-day-close.ts';
import type { Closing } from './use-day-close.ts';

export type DayView = ChannelOutput<'day'>;

/** The oldest come first; whoever has closed these sees the next. */
const DAYS_SHOWN = 30;

/** End of the day: what is still open with a note, then one verified package on the stick. */
export function DayCloseScreen() {
  const [localDate, setLocalDate] = useState<LocalDate | null>(null);
  const day = useDesk('day', { localDate });
  return (
    <Frame here="day-close">
      <View of={day} rows={6}>
        {(view) => <OpenDay key={view.localDate} view={view} onDay={setLocalDate} />}
      </View>
    </Frame>
  );
}

function OpenDay({ view, onDay }: { readonly view: DayView; readonly onDay: (day: LocalDate) => void }) {
  const say = useLabels('dayClose');
  const format = useFormat();
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const closing = useDayClose(view, notes);
  return (
    <main className="day-page">
      <div className="close">
        <section>
          <div className="page-head">
            <h1>{say('title', { day: format.shortDate(view.localDate) })}</h1>
            <span className="soft">
              {say('counts', { received: view.received, resolved: view.resolved })}
            </span>
          </div>
          {view.closed ? <p className="soft">{say('closed')}</p> : null}
          <Checklist
            view={view}
            notes={notes}
            refused={closing.refusal?.code === 'reason-missing' ? closing.refusal.field : undefined}
            onNote={(code, text) => {
              setNotes((before) => ({ ...before, [code]: text }));
            }}
          />
          <p className="note">
            <Icon name="info" />
            <span>{say('openNote')}</span>
          </p>
          {view.unclosedDays.length === 0 ? null : (
            <>
              <h2>{say('unclosed')}</h2>
              <ul className="kept-list">
                {view.unclosedDays.slice(0, DAYS_SHOWN).map((day) => (
                  <li key={day}>
                    <span>{format.weekday(day)}</span>
                    <Button
                      small
                      onPress={() => {
                        onDay(day);
                      }}
                    >
                      {say('openDay', { day: format.shortDate(day) })}
                    </Button>
                  </li>
                ))}
              </ul>
              {view.unclosedDays.length > DAYS_SHOWN ? (
                <p className="meta">
                  {say('unclosedMore', { n: format.number(view.unclosedDays.length - DAYS_SHOWN) })}
                </p>
              ) : null}
            </>
          )}
        </section>
        <section>
          <PackageSide view={view} closing={closing} />
          <KeptPackages view={view} folder={closing.folder} />
        </section>
      </div>
      <footer>
        <span className="meta push">
          {view.closed || closing.done !== null || closing.busy ? '' : say(stillMissing(closing))}
        </span>
        <Button
          look="main"
          icon="stick"
          command="main-button"
          off={view.closed || closing.done !== null || !closing.ready ? '' : false}
          busy={closing.busy ? say('closing') : false}
          onPress={() => void closing.close()}
        >
          {say('close')}
        </Button>
      </footer>
    </main>
  );
}

/** Why the day cannot be closed yet, said beside the button. */
function stillMissing(
  closing: Closing,
): 'missingFolder' | 'missingWay' | 'missingPassphrase' | 'missingPin' | 'nothingMissing' {
  if (closing.ready) return 'nothingMissing';
  if (closing.folder === '') return 'missingFolder';
  if (closing.way === 'passphrase') return 'missingPassphrase';
  return closing.way === 'plain' ? 'missingPin' : 'missingWay';
}

/** Four lines of case numbers; the others are on Today and in the log. */
const MOST_NUMBERS = 16;

interface ChecklistProps {
  readonly view: DayView;
  readonly notes: Readonly<Record<string, string>>;
  readonly refused: string | undefined;
  readonly onNote: (code: string, text: string) => void;
}

function Checklist({ view, notes, refused, onNote }: ChecklistProps) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  return (
    <ul className="checklist">
      {view.checklist.map((item) => {
        const code = CHECKLIST_CODES.find((one) => one === item.code);
        if (code === undefined) return null;
        return (
          <li key={code} className={item.open ? 'is-open' : ''} data-check={code}>
            <Icon name={item.open ? 'half' : 'done'} />
            <div>
              <p>{item.open ? say(`item.${code}.open`, { count: item.count }) : say(`item.${code}.ok`)}</p>
              {item.open ? (
                <>
                  <p>
                    {item.numbers.slice(0, MOST_NUMBERS).map((number, index) => (
                      <Fragment key={number}>
                        {index === 0 ? '' : ', '}
                        <span className="nb">{number}</span>
                      </Fragment>
                    ))}
                    {item.numbers.length > MOST_NUMBERS
                      ? ` ${say('moreNumbers', { count: item.numbers.length - MOST_NUMBERS })}`
                      : ''}
                  </p>
                  {view.closed ? null : (
                    <TextInput
                      name={`note-${code}`}
                      label={say('note')}
                      value={notes[code] ?? ''}
                      onType={(text) => {
                        onNote(code, text);
                      }}
                      refusal={
                        refused === code ? refusalWords({ ok: false, code: 'reason-missing' }) : undefined
                      }
                    />
                  )}
                </>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
