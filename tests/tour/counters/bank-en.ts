import type { NextDoor } from './next-door.ts';

/** A payment that went astray: the handbook allows 35 business days where 15 are not enough. */
export const bankEn: NextDoor = {
  code: 'FHL',
  organisation: 'Fernhill Savings Bank',
  name: 'Ludbrook branch',
  address: '4 Market Place, Ludbrook LB1 1AA',
  hours: 'Monday to Friday 9:00–17:00',
  phone: '01632 960240',
  confirmedRules: [],
  supervisor: { name: 'Priya Nair', title: 'Branch Supervisor', pin: '604817', form: 'feminine' },
  morning: '2026-06-11T09:40:00.000Z',
  stages: {
    receive: [
      { field: 'customerName', type: 'Sylvia Marsden' },
      { field: 'addressForm', choose: 'en-ms' },
      { field: 'phone', type: '01632 960773' },
      { field: 'form', choose: 'oral' },
      { field: 'actingFor', choose: 'self' },
      { field: 'postalAddress', type: '12 Alder Row, Ludbrook LB2 5TN' },
    ],
    listen: [
      {
        field: 'customerWords',
        type: 'I sent my builder £1,240 on the 4th. He never got it, and he’s stopped work.',
      },
      { field: 'wants', choose: 'quick-fix' },
      { field: 'needs', choose: 'understood' },
    ],
    feelings: [
      { field: 'feelings', choose: 'worried' },
      { field: 'effect', type: 'The work has stopped, and you have had a week without a kitchen.' },
    ],
    facts: [
      { field: 'matter', type: 'payment not received' },
      { field: 'happenedOn', type: '4 June' },
      {
        field: 'what',
        type: 'You sent £1,240.00 on 4 June. It left your account and has not reached your builder.',
      },
      { field: 'request', type: 'Find the payment and say when it arrives' },
      { field: 'requestAmount', type: '1,240.00' },
      { field: 'factsState', choose: 'being-checked' },
      { field: 'toCheck', type: 'where the payment of 4 June is' },
      { field: 'checkBy', type: '18 June 12:00' },
      { field: 'category', pick: 'transfer' },
      { field: 'severity', choose: 'serious' },
    ],
    remedy: [
      { field: 'answer', choose: 'thinking' },
      { field: 'nextContactAt', type: '18 June 15:00' },
      { field: 'nextContactKind', pick: 'phone' },
    ],
  },
  steps: [{ what: 'Ask the receiving bank to trace the payment', owner: 'Priya Nair', due: '12 June 12:00' }],
  extension: {
    stepId: 'payment-exceptional',
    reason: 'The receiving bank answers a trace within four weeks, and we cannot speed it up.',
    toCheck: 'at which bank the payment of 4 June lies',
  },
};
