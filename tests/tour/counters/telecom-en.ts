import { bankEn } from './bank-en.ts';
import type { Counter } from './counter.ts';
import { promisedEn } from './promised-en.ts';

/** A line cut off although the bill was paid (after the story of seed 002, moved to another country and told anew). */
export const telecomEn: Counter = {
  locale: 'en-GB',
  folder: 'en',
  branch: {
    code: 'LDB',
    number: '1',
    sector: 'telecom',
    country: 'GB',
    region: null,
    organisation: 'Larkfield Telecom',
    name: 'Ludbrook shop',
    address: '21 Castle Street, Ludbrook LB1 4MX',
    hours: 'Monday to Saturday 9:00–17:30',
    phone: '01632 960118',
    confirm: ['*'],
  },
  supervisor: { name: 'Gareth Lowe', title: 'Shop Supervisor', pin: '274915', form: 'masculine' },
  clerk: { name: 'Hannah Pryce', title: 'Customer Adviser', pin: '830462', form: 'feminine' },
  times: {
    morning: '2026-06-11T08:04:00.000Z',
    beforeNoon: '2026-06-11T09:20:00.000Z',
    callBack: '2026-06-11T14:32:00.000Z',
    callAgain: '2026-06-11T15:18:00.000Z',
    evening: '2026-06-11T16:41:00.000Z',
  },
  stages: {
    receive: [
      { field: 'customerName', type: 'Adaeze Okafor' },
      { field: 'addressForm', choose: 'en-mrs' },
      { field: 'phone', type: '01632 960936' },
      { field: 'reference', type: 'Account 77 4402 063' },
      { field: 'form', choose: 'oral' },
      { field: 'actingFor', choose: 'self' },
      { field: 'postalAddress', type: '3 Millrace Cottages, Ludbrook LB2 7QD' },
    ],
    listen: [
      {
        field: 'customerWords',
        type: 'I paid on the third, I’ve got the receipt on my phone. On Monday the line was dead. I rang twice, and both times I was told the bill hadn’t been paid and I should pay it. I work from home. I’ve lost two days’ work because nobody looked.',
      },
      { field: 'wants', choose: 'explanation' },
      { field: 'wants', choose: 'no-recurrence' },
      { field: 'needs', choose: 'respected' },
      { field: 'needs', choose: 'understood' },
    ],
    feelings: [
      { field: 'feelings', choose: 'angry' },
      { field: 'feelings', choose: 'humiliated' },
      {
        field: 'effect',
        type: 'You lost two days of paid work at home, and we asked you twice to pay a bill that you had already paid.',
      },
      { field: 'lossMinutes', type: '90' },
    ],
    facts: [
      { field: 'matter', type: 'line cut off by mistake' },
      { field: 'happenedOn', type: '8 June' },
      { field: 'happenedTime', type: '8:15' },
      {
        field: 'what',
        type: 'Your broadband was cut off on the morning of 8 June although your May bill of £46.00 had been paid on 3 June. You rang us on 8 and 9 June and were told both times that the bill was unpaid.',
      },
      {
        field: 'request',
        type: 'Put the line back on today, say why it happened, and take the two days off the bill',
      },
      { field: 'factsState', choose: 'established' },
      { field: 'cause', choose: 'ours' },
      { field: 'principle', choose: 'none' },
      {
        field: 'rootCause',
        type: 'We credited your payment to an old account number and did not look for it before we cut the line off. When you rang, we read out the balance and did not check our list of payments.',
      },
      { field: 'category', pick: 'disconnected' },
      { field: 'complaintKind', choose: 'after-sales' },
      { field: 'severity', choose: 'serious' },
    ],
    remedy: [
      { field: 'answer', choose: 'accepted' },
      { field: 'answerBasis', type: 'Wants to see the credit on the June bill' },
      { field: 'nextContactAt', type: '15:30' },
      { field: 'nextContactKind', pick: 'phone' },
      {
        field: 'prevention',
        type: 'From 12 June we look for a payment under the customer’s name before any line is cut off, and the shop supervisor signs for each one. Whoever takes a call about an unpaid bill opens the list of payments first.',
      },
    ],
    apologise: [],
    confirm: [{ field: 'customerRemarks', type: 'Please write to me by post as well.' }],
  },
  steps: [
    { what: 'Put the line back on and test it', owner: 'Hannah Pryce', due: '10:30' },
    { what: 'Move the payment of £46.00 to the right account', owner: 'Accounts, Rhys Bevan', due: '14:00' },
  ],
  pack: {
    ours: 'Yes, I am with you. Please go on.',
    refused: 'I am sorry if that upset you.',
    theirs: 'Yes, please tell me.',
  },
  spokenStart: 'Mrs Okafor, I am sorry about this.',
  badSentence: 'I am sorry if this caused you any inconvenience.',
  cardSentence: 'Nothing further will be taken from your card 4111 1111 1111 1111 for those two days.',
  contact: {
    said: 'The line has worked since 10:20 and the payment shows on her account. She asked for the credit in writing; it is in the letter.',
    basis: 'Line restored, payment found, credit agreed; Mrs Okafor content when we rang',
    next: '16 June 10:00',
  },
  second: {
    name: '林秀兰',
    reads: 'zh',
    words: 'The router she bought on Saturday does not switch on. Her daughter interpreted over the phone.',
  },
  third: {
    stages: {
      receive: [
        { field: 'customerName', type: 'Derek Halloway' },
        { field: 'addressForm', choose: 'en-mr' },
        { field: 'phone', type: '01632 960471' },
        { field: 'form', choose: 'oral' },
        { field: 'actingFor', choose: 'self' },
        { field: 'postalAddress', type: '8 Tanner’s Row, Ludbrook LB1 7HE' },
      ],
      listen: [
        {
          field: 'customerWords',
          type: 'I asked the young man at the desk for the contract on paper and he laughed. He said nobody reads paper any more and turned to the next person. I have a hearing aid; I am not a joke.',
        },
        { field: 'wants', choose: 'no-recurrence' },
        { field: 'needs', choose: 'respected' },
      ],
      feelings: [
        { field: 'feelings', choose: 'humiliated' },
        {
          field: 'effect',
          type: 'You felt foolish in front of other customers and went home without your contract.',
        },
      ],
      facts: [
        { field: 'matter', type: 'how you were spoken to' },
        { field: 'happenedOn', type: '10 June' },
        { field: 'happenedTime', type: '13:20' },
        {
          field: 'what',
          type: 'On 10 June you asked at our front desk for your contract on paper. You did not get it, and you tell us that our colleague laughed.',
        },
        { field: 'request', type: 'An explanation in person, and the contract on paper' },
        { field: 'factsState', choose: 'being-checked' },
        { field: 'toCheck', type: 'what was said at the front desk at 13:20 on 10 June' },
        { field: 'checkBy', type: '13 June 12:00' },
        { field: 'category', pick: 'conduct' },
        { field: 'complaintKind', choose: 'attitude' },
        { field: 'severity', choose: 'serious' },
        { field: 'staffConcerned', type: 'Josh Tapper' },
      ],
      remedy: [
        { field: 'answer', choose: 'thinking' },
        { field: 'nextContactAt', type: '13 June 16:00' },
        { field: 'nextContactKind', pick: 'phone' },
      ],
      apologise: [
        {
          field: 'spokenApology',
          type: 'Mr Halloway, I am sorry that you went home feeling like that. I am looking into what was said, and I will ring you on Saturday at 16:00.',
        },
      ],
    },
    steps: [
      {
        what: 'Hear our colleague and look at the record of the front desk',
        owner: 'Gareth Lowe',
        due: '13 June 12:00',
      },
      {
        what: 'Print your contract and keep it at the front desk',
        owner: 'Hannah Pryce',
        due: '12 June 10:00',
      },
    ],
    searchFor: 'Hallow',
    holding: {
      reason: 'Our colleague is back at work on 13 June, and we want to hear him before we answer you.',
      answerBy: '17 June',
    },
  },
  closingNote: 'Had to catch a bus; Hannah Pryce will ring her tomorrow at 10:00',
  passphrase: 'lantern orchard thursday seven',
  searchFor: 'Okaf',
  promised: promisedEn,
  nextDoor: bankEn,
};
