import { caseNumberOf } from '../../../electron/domain/case-number.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { Zone } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { formatsOf } from '../../labels/format.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import type { Place, SetupForm } from './branch-form.ts';

export interface CheckProps {
  readonly form: SetupForm;
  readonly place: Place;
}

/** What the code and the number of the counter turn into. */
export function NumberCheck({ form, place }: CheckProps) {
  const say = useLabels('setup');
  const counter = Number(form.counter.trim());
  const known =
    /^[A-Z0-9]{2,6}$/.test(form.code) && Number.isInteger(counter) && counter > 0 && counter < 100;
  const localDate = localDateOf(deskNow(), place.zone);
  return (
    <section>
      <h2>{say('check.number')}</h2>
      <p className="figure" data-check="number">
        {known ? caseNumberOf({ branch: form.code, counter, localDate, ordinal: 1 }) : '…'}
      </p>
      <p className="meta">{say('check.numberNote')}</p>
    </section>
  );
}

/** The time there now and how an amount is written: a wrong zone or currency is seen at once. */
export function PlaceCheck({ place }: { readonly place: Place }) {
  const say = useLabels('setup');
  const sayTerm = useLabels('terms');
  const locale = useLocale();
  const there = formatsOf(locale, knownZone(place.zone), sayTerm);
  return (
    <section>
      <h2>{say('check.place')}</h2>
      <p data-check="place">
        {say('check.placeNow', {
          time: there.dateTime(deskNow()),
          amount: there.money({ minor: 123_450, currency: place.currency }),
        })}
      </p>
    </section>
  );
}

/** A zone this machine does not know is refused by main; until then its own is shown. */
function knownZone(zone: Zone): Zone {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/** How a letter will be signed. */
export function SignatureCheck({ name, jobTitle }: { readonly name: string; readonly jobTitle: string }) {
  const say = useLabels('setup');
  return (
    <section>
      <h2>{say('check.signature')}</h2>
      <div className="sheet-head" data-check="signature">
        <p className="strong">{name.trim() === '' ? '…' : name.trim()}</p>
        <p>{jobTitle}</p>
      </div>
      <p className="meta">{say('check.pinNote')}</p>
    </section>
  );
}

export interface SummaryProps extends CheckProps {
  readonly jobTitle: string;
  /** Back to the first step; what is typed stays. */
  readonly onAgain: () => void;
}

/** Everything again before it is saved; what cannot be changed later says so. */
export function Summary({ form, place, jobTitle, onAgain }: SummaryProps) {
  const say = useLabels('setup');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const none = say('check.later');
  const lines = [
    [say('code'), form.code],
    [say('counter'), form.counter],
    [say('sector'), form.sector === undefined ? none : sayTerm(`sector.${form.sector}`)],
    [say('country'), sayTerm(`country.${place.country}`)],
    [say('zone'), place.zone],
    [say('currency'), place.currency],
    [say('organisation'), form.organisation],
    [say('branchName'), form.branchName],
    [say('supervisorHead'), [form.name.trim(), jobTitle].filter(Boolean).join(sayTerm('factSeparator'))],
    [say('check.today'), format.date(localDateOf(deskNow(), knownZone(place.zone)))],
  ] as const;
  return (
    <section>
      <h2>{say('check.summary')}</h2>
      <dl className="setup-facts" data-check="summary">
        {lines.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value === '' ? none : value}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{say('check.fixed')}</p>
      <div className="acts">
        <Button small icon="left" onPress={onAgain}>
          {say('check.again')}
        </Button>
      </div>
    </section>
  );
}
