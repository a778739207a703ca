import type { ClerkCase } from '../clerk-case.ts';
import { EN_EXPERIENCE } from './en-experience.ts';
import { EN_FULL } from './en-full.ts';
import { EN_REGRET } from './en-regret.ts';
import { EN_SHARED } from './en-shared.ts';
import { twinOf } from './twin-of.ts';

/** The same trade, matter, mode, kind, feelings and number of steps as another case: only what the clerk typed differs. */
export const EN_TWINS: readonly ClerkCase[] = [
  twinOf(EN_FULL, 'electricity', {
    customer: ['Barnaby Stoker', 'en-mr'],
    address: '5 Ropewalk, Ludbrook, LB3 5RW',
    phone: '07700 900033',
    reference: '0091 7731 0033',
    happened: '2026-07-21T16:30',
    arrived: '2026-07-22T08:50',
    where: '5 Ropewalk',
    what: 'We took your cottage for an empty one on 21 July, pulled the main switch and put a seal on the box while you were at work',
    effect: 'Forty chicks died under the cold lamp, the whole hatch you had promised to the village school',
    lost: [300, 16000],
    request: 'Whoever seals a house should knock first',
    rootCause: 'Our list of empty houses was three years old, and we walked past a meter that was turning',
    steps: [
      ['Break the seal and switch the supply on', 'day crew', '2026-07-21T20:15', 'done'],
      ['Bring a brooder with its own battery', 'day crew', '2026-07-22T12:00', 'done'],
      ['Show you the corrected list with your signature on it', 'me', '2026-07-24T09:00', 'next'],
    ],
    goodwill: ['goodwill', 22000, '2026-08-03'],
    prevention: 'From 23 July the list is walked through every quarter, and a house whose meter turns is never sealed',
    next: ['2026-07-29T17:30', 'visit'],
    holding: {
      reason: 'The parish council walks the lanes with us on 27 July and then signs the list',
      toCheck: 'which other lived-in cottages stand on it',
      answerBy: '2026-08-05',
    },
  }),
  twinOf(EN_SHARED, 'hotel', {
    customer: ['Stella Papadaki', 'en-ms'],
    address: '19 Odos Ermou, Heraklion, Greece',
    phone: '+30 690 000 0214',
    reference: 'LH 2026 0214',
    happened: '2026-10-03T14:00',
    arrived: '2026-10-03T18:05',
    where: 'coach park',
    what: 'On the day of the carnival your transfer stopped behind the cordon, and you pushed your father’s wheelchair up Beacon Hill yourself',
    effect: 'You watched your father arrive grey in the face; he stayed in bed through dinner and gave his opera ticket to a stranger',
    lost: [50, 9400],
    request: 'A doctor for Dad tonight and help on the way back',
    rootCause: 'The police closed the promenade overnight, and no coach was let through to the east gate',
    ourPart: 'The notice hung behind our desk since breakfast; we told nobody who was on the road and sent no porter to the cordon',
    steps: [
      ['Call Dr Hume to your father’s room at our cost', 'me', '2026-10-03T19:00', 'now'],
      ['Take both of you to the airport with the electric cart', 'porters', '2026-10-05T10:15', 'next'],
    ],
    goodwill: ['in-kind', 15500, '2026-10-06'],
    prevention: 'From 4 October the desk texts road closures to guests under way, and a porter with a chair waits at the cordon',
    answer: ['partly', 'first the doctor, the rest later'],
    next: ['2026-10-05T09:45', 'counter'],
    holding: {
      reason: 'The police hand out their order about the promenade after the carnival, on 8 October',
      toCheck: 'how many guests walked up Beacon Hill that day',
      answerBy: '2026-10-15',
    },
  }),
  twinOf(EN_REGRET, 'telecom', {
    customer: ['Hamish Orr', 'en-mr'],
    address: 'Lochside Mill, Wexmoor, WX9 8LM',
    phone: '07700 900376',
    reference: 'MT-44 905 0376',
    happened: '2026-08-09',
    arrived: '2026-08-13T15:45',
    where: 'Lochside Mill',
    what: 'In the vaulted cellar of the mill, where you set up your loom in spring, your mobile loses every call from your son on the oil rig',
    effect: 'You missed the first cry of your granddaughter, held up to the telephone at sea',
    request: 'Calls that hold for more than a minute',
    rootCause: 'A mast on a listed building needs the word of the heritage council, and we do not have it yet',
    steps: [
      ['Divert calls to the landline upstairs', 'me', '2026-08-13T16:10', 'done'],
      ['Hand in the drawings the heritage council asked for', 'planning desk', '2026-08-27T14:00', 'next'],
    ],
    next: ['2026-08-31T20:00', 'message'],
    holding: {
      reason: 'The heritage council sits once a month and has your mill on its paper for 25 August',
      toCheck: 'whether the mast may stand behind the chimney',
      answerBy: '2026-09-02',
    },
  }),
  twinOf(EN_EXPERIENCE, 'bank', {
    customer: ['Jonah Whitlock', 'en-mr'],
    address: 'Stall 14, Covered Market, Ludbrook, LB1 1CM',
    phone: '07700 900948',
    reference: '60-11-42 5561 0948',
    happened: '2026-09-10T07:40',
    arrived: '2026-09-11T14:30',
    where: 'north door',
    what: 'Your account was debited with £340 early on 10 September, while seventeen notes of ten and nothing else came out of the slot',
    effect: 'The fish lorry drove off unpaid, and your stall stood empty on the day of the regatta',
    lost: [185, 17000],
    request: 'Half my takings are in that box, give them back',
    toCheck: 'the journal of the north machine, its reject bin and its batch number for the morning of 10 September',
    checkBy: '2026-09-15T12:00',
    steps: [
      ['Read out the journal and print it', 'me', '2026-09-11T15:15', 'done'],
      ['Empty the reject bin together with the maker’s engineer', 'vault staff', '2026-09-14T08:30', 'next'],
    ],
    next: ['2026-09-15T13:15', 'phone'],
    holding: {
      reason: 'The engineer of the maker lives in Hull and can be here on 14 September',
      toCheck: 'whether a note was caught behind the shutter',
      answerBy: '2026-09-18',
    },
  }),
];
