import type { ModeEntry } from '../../../domain/packs/prompt-content.ts';

/** Regret for what somebody went through while the facts are open; no line admits anything (seed 002; seed 004, part 1, fifth taboo). */
export const experienceMode = {
  layer: 'mode',
  mode: 'experience',
  header: {
    zh: '口径：为这次经历致歉；责任还在核查，先不认定',
    en: 'Regret the experience; cause being checked',
    pl: 'Przepraszamy za to, co się przydarzyło; przyczyna jest sprawdzana',
  },
  lines: [
    {
      id: 'experience-not-yet',
      cue: 'avoid',
      text: { zh: '肯定是我们弄错了。', en: 'That must be our mistake.', pl: 'To na pewno nasz błąd.' },
      why: { zh: '还没核实，先不认定', en: 'not yet checked', pl: 'jeszcze nie sprawdzone' },
      stages: ['listen', 'facts'],
    },
    {
      id: 'experience-facts',
      cue: 'say',
      text: {
        zh: '还要查的是：{toCheck}。{checkBy}给您答复。',
        en: 'Still to be checked: {toCheck}. You will have the answer {checkBy}.',
        pl: 'Do sprawdzenia zostaje: {toCheck}. Odpowiedź będzie {checkBy}.',
      },
      stages: ['facts'],
    },
    {
      id: 'experience-side-by-side',
      cue: 'say',
      text: {
        zh: '您说的和我们的记录摆在一起查，哪边都不偏。',
        en: 'Your account and our record are checked side by side.',
        pl: 'Porównujemy tę relację z naszym zapisem, punkt po punkcie.',
      },
      stages: ['facts'],
    },
    {
      id: 'experience-who-saw',
      cue: 'ask',
      text: {
        zh: '哪份单据、哪个在场的人能帮着查清？',
        en: 'Which paper, or which person who was there, could help to settle it?',
        pl: 'Jaki dokument albo świadek pomoże to ustalić?',
      },
      stages: ['facts'],
    },
    {
      id: 'experience-remedy',
      cue: 'say',
      text: {
        zh: '一边查，一边先做这一步：{step}，{stepBy}。',
        en: 'While that is checked, this happens already: {step}, {stepBy}.',
        pl: 'Podczas sprawdzania robimy już to: {step}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'experience-chase',
      cue: 'say',
      text: {
        zh: '核查由我盯着，您不用自己去问。',
        en: 'I follow the check myself; you need not ask around.',
        pl: 'Sprawdzania pilnuję {self:sam|sama}. Nie trzeba nikogo pytać.',
      },
      stages: ['remedy'],
    },
    {
      id: 'experience-cannot-wait',
      cue: 'ask',
      text: {
        zh: '结果出来之前，哪一样等不得？',
        en: 'What cannot wait until the answer is there?',
        pl: 'Co nie może czekać do czasu odpowiedzi?',
      },
      stages: ['remedy'],
    },
    {
      id: 'experience-sorry',
      cue: 'say',
      text: {
        zh: '{call}您反映的{matter}，让您费心又费时，我很抱歉。',
        en: '{call}I am sorry for what you have been through with this: {matter}.',
        pl: '{call}przepraszam za nerwy i stracony czas w tej sprawie: {matter}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'experience-checking',
      cue: 'say',
      text: {
        zh: '我现在就查{toCheck}，{checkBy}亲自告诉您结果。',
        en: 'I am checking this now: {toCheck}. You will have my answer {checkBy}.',
        pl: 'Sprawdzam teraz: {toCheck}. Odpowiem {checkBy}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'experience-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，查到哪一步就告诉您哪一步。',
        en: 'You will hear from me {nextContact}, whatever has been found by then.',
        pl: 'Odezwę się {nextContact} i powiem, co już wiadomo.',
      },
      stages: ['apologise'],
    },
    {
      id: 'experience-no-guess',
      cue: 'say',
      text: {
        zh: '是谁的责任，现在说哪句都是猜，我不猜。',
        en: 'Whose fault it was I cannot say yet, and I will not guess.',
        pl: 'Czyja to wina, jeszcze nie wiem i zgadywać nie będę.',
      },
      stages: ['apologise'],
    },
    {
      id: 'experience-full-answer',
      cue: 'say',
      text: {
        zh: '查清了，您会拿到完整的答复，该道的歉也在里面。',
        en: 'Once it is clear you get a full answer, with any apology that is due.',
        pl: 'Po wyjaśnieniu będzie pełna odpowiedź, z należnymi przeprosinami.',
      },
      stages: ['apologise'],
    },
    {
      id: 'experience-look',
      cue: 'ask',
      text: {
        zh: '查的时候，您希望我特别留意哪一点？',
        en: 'What should I look at most closely?',
        pl: 'Na co mam spojrzeć szczególnie uważnie?',
      },
      stages: ['apologise', 'facts'],
    },
    {
      id: 'experience-pay',
      cue: 'avoid',
      text: {
        zh: '责任在我们，我们全赔。',
        en: 'We are to blame and will pay it all.',
        pl: 'To nasza wina, zwrócimy wszystko.',
      },
      why: { zh: '事实没清，先不认定', en: 'the facts are still open', pl: 'fakty nie są ustalone' },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'experience-not-us',
      cue: 'avoid',
      text: { zh: '应该不是我们的问题。', en: 'It probably was not us.', pl: 'To raczej nie nasza wina.' },
      why: { zh: '没查就推', en: 'shifts before checking', pl: 'zrzuca przed sprawdzeniem' },
      stages: ['feelings', 'confirm'],
    },
    {
      id: 'experience-confirm',
      cue: 'say',
      text: {
        zh: '回执上写的是：正在核查，{checkBy}答复。',
        en: 'The receipt says: being checked, answer {checkBy}.',
        pl: 'Na potwierdzeniu jest: sprawdzamy, odpowiedź {checkBy}.',
      },
      stages: ['confirm'],
    },
  ],
} satisfies ModeEntry;
