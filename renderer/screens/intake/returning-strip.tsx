import type { Answer } from '../../bridge/answer.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSettled } from '../frame/use-settled.ts';
import { useIntake } from './intake-context.ts';

/** A pause in the typing, long enough not to ask at every key; asking itself takes less than a millisecond at a million cases (measured). */
const PAUSE_MS = 150;
const MOST_SHOWN = 3;

/** Who was here before, by phone, name or reference, while typing: the history before the second apology repeats the first. */
export function ReturningStrip() {
  const say = useLabels('intake');
  const { view, fields } = useIntake();
  const phone = useSettled(fields.phone ?? '', PAUSE_MS);
  const name = useSettled(fields.nameWithheld === true ? '' : (fields.customerName ?? ''), PAUSE_MS);
  const reference = useSettled(fields.reference ?? '', PAUSE_MS);
  const asked = { phone, name, reference };
  const anything = asked.phone !== '' || asked.name !== '' || asked.reference !== '';
  const found = useDesk(
    'find-returning',
    { caseId: view.caseId, ...asked },
    { enabled: anything, keepLast: true },
  );
  const customers = anything ? (found.value?.customers ?? []) : [];
  if (customers.length === 0) return null;
  return (
    <section
      className="returning"
      aria-live="polite"
      aria-label={say('returning.title', { count: customers.length })}
    >
      <div className="legend">
        <Icon name="history" />
        {say('returning.title', { count: customers.length })}
      </div>
      <ul>
        {customers.slice(0, MOST_SHOWN).map((customer) => (
          <Returning key={customer.caseId} customer={customer} />
        ))}
      </ul>
    </section>
  );
}

function Returning({ customer }: { readonly customer: Answer<'find-returning'>['customers'][number] }) {
  const say = useLabels('intake');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const { draft, fields } = useIntake();
  const linked = fields.repeatOf === customer.caseId;
  return (
    <li>
      <span>
        {say('returning.one', {
          customer: format.customer(customer.customer),
          date: format.shortDate(customer.localDate),
          matter: customer.matter,
          state: sayTerm(`caseState.${customer.state}`).toLocaleLowerCase(),
        })}
        {customer.openPromises === 0 ? null : (
          <span className="warn">{` ${say('returning.openPromises', { count: customer.openPromises })}`}</span>
        )}
      </span>
      <Button
        look="bare"
        small
        icon={linked ? 'check' : 'link'}
        onPress={() => {
          draft.set('repeatOf', linked ? undefined : customer.caseId);
        }}
      >
        {linked ? say('returning.linked') : say('returning.link')}
      </Button>
    </li>
  );
}
