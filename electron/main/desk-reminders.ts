import type { ReminderWords } from '../contract/words/words.ts';
import type { Desk } from '../usecases/ports.ts';
import { noteShown, remindersDue } from '../usecases/remind.ts';
import type { Reminder, ReminderAbout } from '../usecases/remind.ts';

/** Shown one by one; beyond that one notification counts the rest, so that a Monday morning does not bury the screen. */
const MOST_AT_ONCE = 3;

export interface Notification {
  readonly title: string;
  readonly body: string;
  /** Where a click leads; null: only to the desk. */
  readonly caseId: string | null;
}

export interface ReminderPorts {
  readonly desk: Desk;
  readonly words: () => ReminderWords;
  readonly show: (notification: Notification) => void;
}

/** Looks once for what has come up since the last look and shows each happening once. */
export function showReminders({ desk, words, show }: ReminderPorts): void {
  const due = remindersDue(desk);
  if (due.length === 0) return;
  noteShown(desk, due);
  const say = words();
  if (desk.session.current() === null) {
    // Nobody is behind the desk: whoever passes by reads no name and no words of a case.
    show({ title: counted(say.locked, due.length), body: say.lockedWhere, caseId: null });
    return;
  }
  const several = due.length > MOST_AT_ONCE + 1;
  const singly = several ? due.slice(0, MOST_AT_ONCE) : due;
  for (const one of singly) show({ title: titleOf(one.about, say), body: whose(one), caseId: one.caseId });
  if (several) {
    const rest = due.length - singly.length;
    show({ title: counted(say.more, rest), body: say.moreWhere, caseId: null });
  }
}

function whose({ customer, number }: Reminder): string {
  return customer.name === '' ? number : `${customer.name} · ${number}`;
}

function titleOf(about: ReminderAbout, say: ReminderWords): string {
  switch (about.what) {
    case 'promise': {
      const title = about.late ? say.promiseLate : say.promise;
      return about.words === ''
        ? title.replace(/[:：]\s*\{words\}/u, '')
        : title.replace('{words}', about.words);
    }
    case 'clock':
      return (about.late ? say.clockLate : say.clock)[about.clock];
    case 'deadline':
      return say.deadline[about.standing];
    case 'goodwill':
      return say.goodwill;
    case 'letter':
      return say.letter;
    case 'escalation':
      return say.escalation[about.code];
  }
}

function counted(words: string, count: number): string {
  return words.replace('{count}', String(count));
}
