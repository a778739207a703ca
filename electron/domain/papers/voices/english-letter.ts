import type { ComplaintKind, Feeling, Principle, RemedyStep } from '../../complaint.ts';
import { appointmentWords, durationWords, limitWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { LetterVoice } from '../letter-voice.ts';
import type { Sentence } from '../sentence.ts';

const FEELINGS: Readonly<Record<Feeling, string>> = {
  angry: 'angry',
  worried: 'worried',
  'let-down': 'let down',
  humiliated: 'humiliated',
  exhausted: 'worn out',
  helpless: 'helpless',
};
const ENTITLED: Readonly<Record<ComplaintKind, string>> = {
  attitude: 'You were entitled to be treated with respect.',
  price: 'You were entitled to be charged the right amount.',
  quality: 'You were entitled to a service that works.',
  'after-sales': 'You were entitled to expect us to keep to what was agreed.',
};
const PRINCIPLES: Readonly<Record<Principle, string>> = {
  none: 'the trust you placed in us',
  hygiene: 'cleanliness and hygiene',
  privacy: 'the confidentiality of what you entrust to us',
  money: 'the care of your money',
};

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function arrival(c: LetterContext): string {
  switch (c.channel) {
    case 'in-person':
      return `you came to us (${c.branchName})`;
    case 'phone':
      return `you rang us (${c.branchName})`;
    case 'letter':
      return `your letter reached us (${c.branchName})`;
    case 'paper-form':
      return `you filled in our complaint form (${c.branchName})`;
    case 'authority':
      return `your complaint reached us through the authority (${c.branchName})`;
  }
}

function facts(c: LetterContext): readonly Sentence[] {
  const when = c.known('happenedOn', c.happened);
  const about = c.fields.happenedTime === undefined ? 'about what happened on ' : 'about what happened at ';
  const opening: Sentence = [`On ${c.arrivedOn} ${arrival(c)} `, about, when, '.'];
  const what: Sentence = [c.sentences('what')];
  switch (c.mode) {
    case 'principle':
      return [opening, what, ['I apologise to you for this, on behalf of everybody in this branch.']];
    case 'full':
      return [opening, what, ['I am sorry that we did this to you.']];
    case 'shared':
      return [opening, what, ['I am sorry for our part in it.']];
    case 'regret':
      return [
        opening,
        ['This is what you told us.'],
        what,
        ['I am sorry that you have had to take this up with us.'],
      ];
    case 'experience':
      return [
        opening,
        ['This is what you told us.'],
        what,
        ['I am sorry that you have had to go through this.'],
      ];
  }
}

function responsibility(c: LetterContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
      return [
        [
          `The fault is ours, and it touches something in which we must never fail: ${PRINCIPLES[c.fields.principle ?? 'none']}.`,
        ],
        ['We take full responsibility for it.'],
      ];
    case 'full':
      return [['This was our fault, and we take full responsibility for it.']];
    case 'shared':
      return [
        ['More than one thing led to this, and we do not hide behind the others.'],
        ['This is our part.'],
        [c.sentences('ourPart')],
        ['We take responsibility for it.'],
      ];
    case 'regret':
      return [
        ['We have gone through the matter point by point, and the cause does not lie with us.'],
        ['Below I set out what we can do for you, and by when.'],
      ];
    case 'experience':
      return [
        ['What led to it is not yet established, so I do not want to say today who is answerable for it.'],
        ['We are checking what you told us point by point.'],
      ];
  }
}

function empathy(c: LetterContext): readonly Sentence[] {
  const lost = [
    c.fields.lossMinutes === undefined ? '' : durationWords(c.fields.lossMinutes, 'en'),
    c.fields.lossMoney === undefined ? '' : c.money(c.fields.lossMoney),
  ].filter((part) => part !== '');
  const sentences: Sentence[] = [[c.sentences('effect')]];
  if (lost.length > 0) {
    sentences.push([
      c.admits ? `It cost you ${list(lost)}.` : `From what you told us, it cost you ${list(lost)}.`,
    ]);
  }
  const feelings = (c.fields.feelings ?? []).map((feeling) => FEELINGS[feeling]);
  if (feelings.length > 0) {
    sentences.push([
      `You told us that it left you ${list(feelings)}; anybody in your place would feel the same.`,
    ]);
  }
  const kind = c.fields.complaintKind;
  if (!c.admits) sentences.push(['You are entitled to a clear answer.']);
  else if (kind !== undefined) sentences.push([ENTITLED[kind]]);
  return sentences;
}

function cause(c: LetterContext): readonly Sentence[] {
  if (c.mode === 'experience') {
    const by = c.fields.checkBy;
    return [
      ['This is what remains to be established: ', c.known('toCheck', c.phrase(c.fields.toCheck ?? '')), '.'],
      [
        'I will tell you the result ',
        c.known('checkBy', by === undefined ? undefined : limitWords(by, 'en', c.today)),
        '.',
      ],
    ];
  }
  return [
    [c.mode === 'regret' ? 'This is what we found.' : 'This is how it came about.'],
    [c.sentences('rootCause')],
  ];
}

/** "Hannah Pryce", or "our billing team" where the owner is not a person's name. */
export function whoEnglish(name: string): string {
  if (/^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(name) || /\p{Script=Han}/u.test(name)) return name;
  if (/^(?:the|our) /iu.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return /team|desk|department|office|staff|crew|service|manager|engineer|technician/iu.test(name)
    ? `our ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : `our ${name} team`;
}

function step(c: LetterContext, one: RemedyStep): Sentence {
  const mine = one.owner === c.signerName;
  const who = mine ? 'I' : whoEnglish(one.owner);
  const what = c.phrase(one.what);
  switch (one.state) {
    case 'done':
      return [`What was due ${limitWords(one.due, 'en', c.today)} has been done: ${what}.`];
    case 'now': {
      const subject = who.charAt(0).toUpperCase() + who.slice(1);
      return [
        `${subject} ${mine ? 'am' : 'is'} at work on this now and will finish it ${limitWords(one.due, 'en', c.today)}: ${what}.`,
      ];
    }
    case 'next': {
      const limit = limitWords(one.due, 'en', c.today);
      return [`${limit.charAt(0).toUpperCase()}${limit.slice(1)} ${who} will do the following: ${what}.`];
    }
  }
}

function remedy(c: LetterContext): readonly Sentence[] {
  return c.steps.length === 0 ? [[c.known('steps', undefined)]] : c.steps.map((one) => step(c, one));
}

function goodwill(c: LetterContext): readonly Sentence[] {
  const { goodwillKind, goodwillAmount, goodwillDue } = c.fields;
  if (goodwillKind === undefined && c.mode !== 'principle') return [];
  const amount = c.known(
    'goodwillAmount',
    goodwillAmount === undefined ? undefined : c.money(goodwillAmount),
  );
  const by = c.known(
    'goodwillDue',
    goodwillDue === undefined ? undefined : limitWords(goodwillDue, 'en', c.today),
  );
  const apart: Sentence = c.admits ? [] : ['It is a gesture of goodwill and leaves open who is answerable.'];
  switch (goodwillKind ?? 'goodwill') {
    case 'refund':
      return [['You will have ', amount, ' back from us ', by, '.']];
    case 'credit':
      return [
        ['We will credit ', amount, ' to your account ', by, c.admits ? ' as compensation.' : '.'],
        apart,
      ];
    case 'in-kind':
      return [
        ['You will receive from us, free of charge, something to the value of ', amount, ', ', by, '.'],
        apart,
      ];
    case 'goodwill':
      return [['We will pay you ', amount, c.admits ? ' as compensation, ' : ', ', by, '.'], apart];
  }
}

function prevention(c: LetterContext): readonly Sentence[] {
  if (!c.admits && c.fields.prevention === undefined) return [];
  return [
    [
      c.admits
        ? 'This is what we are changing so that it does not happen again.'
        : 'This is what we are changing.',
    ],
    [c.sentences('prevention')],
  ];
}

function contact(c: LetterContext): readonly Sentence[] {
  return [
    [
      `Please call me about any of this: ${c.signerName}, ${c.phone}. I can be reached ${hours(c.openingHours)}.`,
    ],
  ];
}

function hours(openingHours: string): string {
  return openingHours === '' ? 'during opening hours' : openingHours;
}

function assurance(c: LetterContext): readonly Sentence[] {
  const at = c.fields.nextContactAt;
  if (at === undefined) {
    return [['I will see this through myself: ', c.known('nextContactAt', undefined), '.']];
  }
  const when = appointmentWords(at, 'en', c.today);
  const opening = when.charAt(0).toUpperCase() + when.slice(1);
  const phone = c.customerPhone === undefined ? '' : ` on ${c.customerPhone}`;
  const does = {
    counter: 'I will expect you at our counter',
    phone: `I will ring you${phone}`,
    visit: 'I will come to see you',
    post: 'I will write to you',
    message: `I will send you a message${phone}`,
  }[c.fields.nextContactKind ?? 'phone'];
  return [[`${opening} ${does} to go through all of this with you, point by point. You have my word on it.`]];
}

function thanks(c: LetterContext): readonly Sentence[] {
  switch (c.channel) {
    case 'in-person':
    case 'paper-form':
      return [['Thank you for coming in and telling us plainly.']];
    case 'phone':
      return [['Thank you for ringing and telling us plainly.']];
    case 'letter':
    case 'authority':
      return [['Thank you for taking the trouble to write it down.']];
  }
}

export const ENGLISH_LETTER: LetterVoice = {
  title: 'Letter of apology',
  parts: { facts, responsibility, empathy, cause, remedy, goodwill, prevention, contact, assurance, thanks },
  closing: (named) => (named ? 'Yours sincerely,' : 'Yours faithfully,'),
  reference: {
    date: 'Date',
    number: 'Our reference',
    matter: 'Matter',
    writtenBy: 'Written by',
    phone: 'Telephone',
    customerReference: 'Your reference',
  },
  referenceTail: (tail) => `ending ${tail}`,
  deadline: (date) => `Statutory deadline: ${date}.`,
};
