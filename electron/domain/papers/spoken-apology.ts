import type { RemedyStep } from '../complaint.ts';
import { appointmentWords, limitWords } from './date-words.ts';
import { letterContext } from './letter-context.ts';
import type { LetterContext } from './letter-context.ts';
import type { PaperInput } from './paper-input.ts';
import { spokenAddress } from './person.ts';
import { polishAddress } from './polish-forms.ts';
import { asSentences, capitalised } from './sentence.ts';
import { whoEnglish } from './voices/english-steps.ts';
import { readsOnFromWill } from './voices/english-verbs.ts';

/**
 * Two to four short sentences to say across the counter, true to the mode of apology: regret and what it is about,
 * responsibility where the mode takes it, the effect, and what happens next with its time. Unknown facts are left out, never
 * guessed. Polish speaks to pan, pani, państwo in small letters.
 */
export function composeSpokenApology(input: PaperInput): string {
  const c = letterContext(input);
  const sentences = c.language === 'zh' ? chinese(c) : c.language === 'pl' ? polish(c) : english(c);
  return sentences
    .filter((sentence) => sentence !== '')
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.replace(/(?<!\.)\.\.$/u, '.')) // „31 grudnia 2025 r.” has its full stop already
    .join(c.language === 'zh' ? '' : ' ');
}

const MOST_SENTENCES = 4;

function nextStep(c: LetterContext): RemedyStep | undefined {
  return c.steps.find((step) => step.state !== 'done');
}

/** The effect on the customer, when it is short enough to be said in one breath. */
function effect(c: LetterContext): string {
  const words = asSentences(c.fields.effect ?? '', c.language);
  return words.length <= (c.language === 'zh' ? 60 : 160) ? words : '';
}

function chinese(c: LetterContext): readonly string[] {
  const name = spokenAddress(c.fields, 'zh');
  const about = c.happened === undefined ? '这件事' : `${c.happened}的事`;
  const call = name === '' ? '' : `${name}，`;
  const step = nextStep(c);
  const at = c.fields.nextContactAt;
  const next = [
    step === undefined
      ? ''
      : `${limitWords(step.due, 'zh', c.today)}，${c.phrase(step.what)}，由${step.owner === c.signerName ? '我' : step.owner}负责。`,
    at === undefined ? '' : `${appointmentWords(at, 'zh', c.today)}，我再跟您联系。`,
  ];
  switch (c.mode) {
    case 'principle':
      return [`${call}${about}，我向您郑重道歉。`, '这是绝不该出的差错，责任全在我们。', effect(c), ...next];
    case 'full':
      return [`${call}${about}，我向您道歉，责任在我们。`, effect(c), ...next];
    case 'shared':
      return [`${call}${about}，我们没有做好的那部分，责任由我们承担，我向您道歉。`, effect(c), ...next];
    case 'regret':
      return [`${call}${about}让您费心奔走，我很抱歉。`, effect(c), ...next];
    case 'experience':
      return [
        `${call}您遇到这样的事，我很抱歉。`,
        effect(c),
        `${about}我们正在逐项核对，今天先不下结论。`,
        ...next,
      ];
  }
}

function english(c: LetterContext): readonly string[] {
  const name = spokenAddress(c.fields, 'en');
  const call = name === '' ? '' : `${name}, `;
  const on =
    c.happened === undefined ? '' : ` ${c.fields.happenedTime === undefined ? 'on' : 'at'} ${c.happened}`;
  const step = nextStep(c);
  const at = c.fields.nextContactAt;
  const next = [
    step === undefined
      ? ''
      : `${capitalised(limitWords(step.due, 'en', c.today))} ${step.owner === c.signerName ? 'I' : whoEnglish(step.owner)} will ${readsOnFromWill(c.phrase(step.what)) ? '' : 'see to this: '}${c.phrase(step.what)}.`,
    at === undefined
      ? ''
      : `${capitalised(appointmentWords(at, 'en', c.today))} you will hear from me again.`,
  ];
  switch (c.mode) {
    case 'principle':
      return [
        `${call}I apologise to you for what happened${on}.`,
        'It must never happen here, and the fault is entirely ours.',
        effect(c),
        ...next,
      ];
    case 'full':
      return [`${call}I am sorry for what happened${on}; it was our fault.`, effect(c), ...next];
    case 'shared':
      return [
        `${call}I am sorry for our part in what happened${on}; that part is our fault.`,
        effect(c),
        ...next,
      ];
    case 'regret':
      return [
        `${call}I am sorry that you have had to take up with us what happened${on}.`,
        effect(c),
        ...next,
      ];
    case 'experience':
      return [
        `${call}I am sorry that you have had to go through this.`,
        effect(c),
        `We are checking point by point what happened${on}.`,
        ...next,
      ];
  }
}

function polish(c: LetterContext): readonly string[] {
  const you = polishAddress(c.gender, true);
  // Nobody is called „państwo” on a guess: without a chosen form the sentences do without one.
  const neutral = c.gender === 'neutral';
  const call = neutral ? '' : `${capitalised(spokenAddress(c.fields, 'pl'))}, `;
  const sorry = neutral ? 'Przepraszam' : `${call}przepraszam`;
  const from = c.happened === undefined ? '' : ` z ${c.happened}`;
  const step = nextStep(c);
  const at = c.fields.nextContactAt;
  const next = [
    step === undefined
      ? ''
      : `Najbliższy krok, ${limitWords(step.due, 'pl', c.today)}: ${c.phrase(step.what)}; ${step.owner === c.signerName ? 'zajmuję się tym osobiście' : `zajmuje się tym ${step.owner}`}.`,
    at === undefined ? '' : `${capitalised(appointmentWords(at, 'pl', c.today))} odezwę się znowu.`,
  ];
  switch (c.mode) {
    case 'principle':
      return [
        `${sorry} za nasz błąd${from}.`,
        'To nie ma prawa się zdarzyć i odpowiadamy za to w całości.',
        spoken(effect(c)),
        ...next,
      ];
    case 'full':
      return [`${sorry} za nasz błąd${from}; to nasza wina.`, spoken(effect(c)), ...next];
    case 'shared':
      return [`${sorry} za nasz udział w sprawie${from}; za niego odpowiadamy.`, spoken(effect(c)), ...next];
    case 'regret':
      return [
        neutral
          ? `Przykro mi z powodu kłopotu ze sprawą${from}.`
          : `${call}przykro mi, że ${you.past('miał pan', 'miała pani', 'mieli państwo')} tyle kłopotu ze sprawą${from}.`,
        spoken(effect(c)),
        ...next,
      ];
    case 'experience':
      return [
        neutral
          ? 'Przykro mi, że trzeba było przez to przejść.'
          : `${call}przykro mi z powodu tego, co ${you.acc} spotkało.`,
        spoken(effect(c)),
        `Sprawdzamy punkt po punkcie przebieg sprawy${from}.`,
        ...next,
      ];
  }
}

/** The letter writes Pani; across the counter it is pani, except where the word opens a sentence. */
function spoken(words: string): string {
  return words.replace(
    /(?<=[\p{L}\d,;:–] )(?:Pan(?:a|u|em|i|ią|ie)?|Państw(?:o|a|u|em))(?!\p{L})/gu,
    (word) => word.toLowerCase(),
  );
}
