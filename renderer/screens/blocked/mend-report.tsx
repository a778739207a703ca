import type { Answer } from '../../bridge/answer.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** More than these are a matter for the log, where each of them can be looked up. */
const MOST_CASES = 40;

/** What a repair has kept, what is gone, and which cases to hold against the papers. */
export function MendReport({ report }: { readonly report: Answer<'mend-log'> }) {
  const say = useLabels('blocked');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const open = useTell('try-again');
  const { how, events, missing, lostBeside, changedCases, keptAs } = report;
  const entries = format.number(events);
  const shown = changedCases.slice(0, MOST_CASES);
  const more = changedCases.length > shown.length ? ' …' : '';
  return (
    <section data-report={how}>
      <h1>
        <Icon name="check" />
        {say(how === 'nothing' ? 'report.sound' : 'report.title')}
      </h1>
      {how === 'nothing' ? <p>{say('report.nothing')}</p> : null}
      {how !== 'nothing' && missing.length === 0 ? <p>{say('report.lossless', { entries })}</p> : null}
      {missing.length === 0 ? null : (
        <>
          <p>{say('report.salvaged', { entries })}</p>
          <ul>
            {missing.map(({ counter, fromSeq, toSeq }) => (
              <li key={`${counter} ${String(fromSeq)}`} className="strong">
                {say(fromSeq === toSeq ? 'missingOne' : 'missing', { counter, from: fromSeq, to: toSeq })}
              </li>
            ))}
          </ul>
          <p>{say('whoHelps')}</p>
        </>
      )}
      {changedCases.length === 0 ? null : (
        <p>{say('report.cases', { numbers: `${shown.join(sayTerm('listSeparator'))}${more}` })}</p>
      )}
      {lostBeside === 0 ? null : <p>{say('report.lostBeside', { count: lostBeside })}</p>}
      {keptAs === '' ? null : <p>{say('report.kept', { folder: keptAs })}</p>}
      {missing.length === 0 ? null : <p>{say('report.backup')}</p>}
      <div className="acts">
        <Button
          look="main"
          autoFocus
          onPress={() => void open.tell({})}
          busy={open.busy ? say('trying') : false}
        >
          {say('openDesk')}
        </Button>
      </div>
    </section>
  );
}
