import type { PromptPack } from '../../domain/packs/envelope.ts';
import { overbilled } from './situations/overbilled.ts';
import { disconnectedWrongly } from './situations/disconnected-wrongly.ts';
import { bookingLost } from './situations/booking-lost.ts';
import { queueTooSlow } from './situations/queue-too-slow.ts';
import { rudeColleague } from './situations/rude-colleague.ts';
import { colleagueError } from './situations/colleague-error.ts';
import { wrongInformation } from './situations/wrong-information.ts';
import { wantsManager } from './situations/wants-manager.ts';
import { threatensOnline } from './situations/threatens-online.ts';
import { films } from './situations/films.ts';
import { shouting } from './situations/shouting.ts';
import { crying } from './situations/crying.ts';
import { elderlyConfused } from './situations/elderly-confused.ts';
import { nobodyCalledBack } from './situations/nobody-called-back.ts';
import { unreasonableDemand } from './situations/unreasonable-demand.ts';
import { tooFewWindows } from './situations/too-few-windows.ts';
import { cannotUnderstand } from './situations/cannot-understand.ts';
import { privateContact } from './situations/private-contact.ts';
import { tariffNotUnderstood } from './situations/tariff-not-understood.ts';
import { feeDisputed } from './situations/fee-disputed.ts';
import { cardSwallowed } from './situations/card-swallowed.ts';
import { transferLate } from './situations/transfer-late.ts';
import { dataDisclosed } from './situations/data-disclosed.ts';
import { appointmentLost } from './situations/appointment-lost.ts';
import { itemDefective } from './situations/item-defective.ts';
import { refundLate } from './situations/refund-late.ts';
import { roomNotClean } from './situations/room-not-clean.ts';
import { valuablesLost } from './situations/valuables-lost.ts';
import { deliveryLateWeather } from './situations/delivery-late-weather.ts';
import { contractDelayed } from './situations/contract-delayed.ts';
import { counterClosedEarly } from './situations/counter-closed-early.ts';
import { sentAround } from './situations/sent-around.ts';
import { staffDidNotKnow } from './situations/staff-did-not-know.ts';
import { languageBarrier } from './situations/language-barrier.ts';
import { signOrReadingAid } from './situations/sign-or-reading-aid.ts';
import { threatensRegulator } from './situations/threatens-regulator.ts';
import { cameWithGroup } from './situations/came-with-group.ts';
import { actsForSomeone } from './situations/acts-for-someone.ts';
import { thirdComplaint } from './situations/third-complaint.ts';
import { powerOutage } from './situations/power-outage.ts';
import { weakSignal } from './situations/weak-signal.ts';
import { subscriptionNotOrdered } from './situations/subscription-not-ordered.ts';
import { equipmentFailed } from './situations/equipment-failed.ts';
import { hospitalWait } from './situations/hospital-wait.ts';
import { aboveLimit } from './situations/above-limit.ts';
import { praiseInside } from './situations/praise-inside.ts';
import { wantsToWithdraw } from './situations/wants-to-withdraw.ts';
import { harassingCustomer } from './situations/harassing-customer.ts';
import { childPresent } from './situations/child-present.ts';
import { walksAway } from './situations/walks-away.ts';
import { givesNoName } from './situations/gives-no-name.ts';
import { alreadyAtRegulator } from './situations/already-at-regulator.ts';

export const SITUATION_PROMPTS = {
  kind: 'prompt',
  id: 'prompts-situations',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 000, section 5, first case: meter reading', checkedOn: '2026-11-21' },
    { title: 'seed 001, section 3, special situations', checkedOn: '2026-11-21' },
    { title: 'seed 002, case: the line cut off', checkedOn: '2026-11-21' },
    { title: 'seed 004, parts 2, 4 and 6', checkedOn: '2026-11-21' },
  ],
  content: {
    entries: [
      overbilled,
      disconnectedWrongly,
      bookingLost,
      queueTooSlow,
      rudeColleague,
      colleagueError,
      wrongInformation,
      wantsManager,
      threatensOnline,
      films,
      shouting,
      crying,
      elderlyConfused,
      nobodyCalledBack,
      unreasonableDemand,
      tooFewWindows,
      cannotUnderstand,
      privateContact,
      tariffNotUnderstood,
      feeDisputed,
      cardSwallowed,
      transferLate,
      dataDisclosed,
      appointmentLost,
      itemDefective,
      refundLate,
      roomNotClean,
      valuablesLost,
      deliveryLateWeather,
      contractDelayed,
      counterClosedEarly,
      sentAround,
      staffDidNotKnow,
      languageBarrier,
      signOrReadingAid,
      threatensRegulator,
      cameWithGroup,
      actsForSomeone,
      thirdComplaint,
      powerOutage,
      weakSignal,
      subscriptionNotOrdered,
      equipmentFailed,
      hospitalWait,
      aboveLimit,
      praiseInside,
      wantsToWithdraw,
      harassingCustomer,
      childPresent,
      walksAway,
      givesNoName,
      alreadyAtRegulator,
    ],
  },
} as const satisfies PromptPack;
