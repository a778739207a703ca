import type { Promised } from './promised.ts';

export const promisedEn: Promised = {
  colleague: { name: 'Tomos Vaughan', title: 'Customer Adviser', pin: '519374', form: 'masculine' },
  hours: { monday: '9-17.30', saturday: '9-17.30', sunday: '', holidays: '' },
  goodwill: {
    first: {
      entries: [
        { field: 'goodwillAmount-basis', choose: 'days' },
        { field: 'goodwillAmount-days', type: '2' },
        { field: 'goodwillAmount-daily', type: '75' },
        { field: 'goodwillKind', choose: 'goodwill' },
        { field: 'goodwillDue', type: '15 June' },
      ],
      why: 'Two days of paid work lost at home',
      refusal: 'Lost pay goes to head office with a payslip. From the shop, offer half a month’s bill.',
    },
    second: {
      entries: [
        { field: 'goodwillAmount-basis', choose: 'percentage' },
        { field: 'goodwillAmount-percent', type: '50' },
        { field: 'goodwillAmount-of', type: '46.00' },
        { field: 'goodwillKind', choose: 'credit' },
      ],
      why: 'Half a month’s bill, for the line and for two calls that led nowhere',
    },
  },
  waitReason: 'Accounts are looking for the payment of 3 June and ring back by 14:00',
  notReached: {
    said: 'No answer at 15:32. Left a message that we ring again at 16:20.',
    late: 'A customer at the desk took until 15:32',
    next: '16:20',
  },
  lateStep: 'The payment stood under an old account number; Accounts found it at 14:50',
  returned: {
    reason: 'Say that she told us both times that she had paid',
    sentence: 'Both times you told us that you had paid, and we did not look.',
  },
  improvement: {
    decision:
      'Nobody cuts a line off before a payment has been looked for by name. The shop supervisor signs for each one.',
    owner: 'Gareth Lowe',
    due: '12 June',
  },
  escalation: {
    asked: 'Mr Halloway asks to speak to the supervisor before he leaves',
    note: 'I spoke to him at the desk for ten minutes and see to his case myself.',
  },
  left: {
    stages: {
      receive: [
        { field: 'customerName', type: 'Callum Reyes' },
        { field: 'addressForm', choose: 'en-mr' },
        { field: 'phone', type: '01632 960552' },
        { field: 'form', choose: 'oral' },
        { field: 'actingFor', choose: 'self' },
        { field: 'postalAddress', type: '40 Weir Lane, Ludbrook LB3 2AS' },
      ],
      listen: [
        {
          field: 'customerWords',
          type: 'You posted me a new SIM and it’s dead. I deliver for a living; no phone, no jobs.',
        },
        { field: 'wants', choose: 'quick-fix' },
        { field: 'needs', choose: 'helped' },
      ],
      facts: [
        { field: 'matter', type: 'new SIM without a signal' },
        { field: 'happenedOn', type: '10 June' },
        { field: 'what', type: 'The SIM that we posted on 9 June was not switched on.' },
        { field: 'request', type: 'Switch the SIM on today and ring when it works' },
        { field: 'factsState', choose: 'established' },
        { field: 'cause', choose: 'ours' },
        { field: 'principle', choose: 'none' },
        { field: 'rootCause', type: 'The order was sent before the number had been moved to the new SIM.' },
        { field: 'category', pick: 'disconnected' },
        { field: 'severity', choose: 'mild' },
      ],
    },
    steps: [{ what: 'Ring Mr Reyes when the new SIM is active', owner: 'Tomos Vaughan', due: '12:30' }],
    searchFor: 'Reyes',
    leaving: 'Has worked at the Marlow shop since noon on 11 June',
    broken: 'Tomos handed in his keys at noon. The call stayed on his list and nobody made it.',
    lateness: 'The case lay with a colleague who had left; Hannah Pryce took it over this afternoon.',
    missing: 'What it meant for him is asked with the call tomorrow at 10:00',
    called: {
      said: 'The SIM has worked since 13:10. I said sorry that nobody rang at 12:30.',
      matter: 'his calls show a number that is not his',
      what: 'People he rings see the number of the SIM’s last owner.',
      plan: 'Put his own number on outgoing calls',
      planDue: '12 June 10:00',
    },
  },
  closing: 'Mrs Okafor wants no further call; the credit will show on the June bill',
};
