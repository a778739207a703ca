/** Promises: what was said and is no task yet, how one is settled, how one is moved. */
export const promises = {
  proposed: 'Promised, not a task yet',
  inLetter: 'This letter promises',
  due: 'due {{when}}',
  take: 'Make it a task',
  taken: 'Now a task, due {{when}}.',
  approvedWithout_one:
    'The letter promises {{count}} thing that is not a task yet. It stands beside the letter.',
  approvedWithout_other:
    'The letter promises {{count}} things that are not tasks yet. They stand beside the letter.',
  justSaid: 'You promised',
  moved_one: 'first promised for {{first}}',
  moved_other: 'first promised for {{first}}, moved {{count}} times',
  closedThen: 'The branch is closed then. It opens {{next}}.',
  settle: {
    title: 'What became of this promise?',
    lateNow: 'The time has passed: say why it is late.',
    reason: 'Reason',
    reasonLate: 'Reason, needed now',
    done: 'It is done',
    broken: 'It will not be kept',
    withdrawn: 'No longer owed',
    move: 'Another time',
  },
  move: {
    title: 'Another time for this promise',
    due: 'New time',
    told: 'The customer was told',
    reason: 'Why the time changes',
    verb: 'Move it',
    stands: 'Promised for {{when}}',
  },
  back: 'Back',
  greeting: {
    proposed: 'Some days after: ring to ask how things are',
    act: 'Plan it',
    what: 'Ring to ask how things have been since',
    whatPost: 'Write to ask how things have been since',
  },
  lateReason: 'Why it is late',
} as const;
