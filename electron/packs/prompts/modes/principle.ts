import type { ModeEntry } from '../../../domain/packs/prompt-content.ts';

/** Hygiene, privacy, money: full responsibility, more than the loss, and a change that can be shown (seed 001, section 3). */
export const principleMode = {
  layer: 'mode',
  mode: 'principle',
  header: {
    zh: '口径：全部承担，并说出具体改了什么',
    en: 'Full responsibility and a change that can be named',
    pl: 'Pełna odpowiedzialność i konkretna zmiana',
  },
  lines: [
    {
      id: 'principle-lucky',
      cue: 'avoid',
      text: { zh: '幸好没出大事。', en: 'Luckily no harm was done.', pl: 'Na szczęście nic się nie stało.' },
      why: { zh: '原则的事没有大小', en: 'makes a grave thing small', pl: 'umniejsza poważną sprawę' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'principle-facts',
      cue: 'say',
      text: {
        zh: '已经查清：{rootCause}。这是严重失误，责任在我们。',
        en: 'It is clear: {rootCause}. This is a serious failure, and it is ours.',
        pl: 'To jasne: {rootCause}. To poważne zaniedbanie z naszej strony.',
      },
      stages: ['facts'],
    },
    {
      id: 'principle-stop-first',
      cue: 'ask',
      text: {
        zh: '要先护住您：有哪样得马上停掉、换掉或者锁上？',
        en: 'To protect you first: what must be stopped, changed or locked right away?',
        pl: 'Najpierw bezpieczeństwo: co trzeba od razu zatrzymać, zmienić albo zablokować?',
      },
      stages: ['facts'],
    },
    {
      id: 'principle-remedy',
      cue: 'say',
      text: {
        zh: '{goodwill}，{goodwillDue}到您手上，我盯到办妥为止。',
        en: 'You receive {goodwill} {goodwillDue}, and I follow it until it is done.',
        pl: 'Przekażemy {goodwill} {goodwillDue}. Dopilnuję tego do końca.',
      },
      stages: ['remedy'],
      replaces: ['remedy-goodwill'],
    },
    {
      id: 'principle-beyond',
      cue: 'say',
      text: {
        zh: '除了该退的，我们另外做这一步：{step}，{stepBy}。',
        en: 'Beyond what is owed we also do this: {step}, {stepBy}.',
        pl: 'Oprócz tego, co się należy, robimy jeszcze to: {step}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'principle-sorry',
      cue: 'say',
      text: {
        zh: '{call}{matter}，这是我们的严重失误，我郑重向您道歉。',
        en: '{call}this was a serious failure of ours, and I am truly sorry: {matter}.',
        pl: '{call}bardzo przepraszam. To nasze poważne zaniedbanie: {matter}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'principle-trust',
      cue: 'say',
      text: {
        zh: '您信得过我们，这一点我们却没有做到。',
        en: 'You had every right to rely on us for this, and we failed you.',
        pl: '{addr:Miał pan pełne prawo|Miała pani pełne prawo|Mieli państwo pełne prawo|Każdy ma pełne prawo} na nas polegać. Zawiedliśmy.',
      },
      stages: ['apologise'],
    },
    {
      id: 'principle-step',
      cue: 'say',
      text: {
        zh: '现在就做：{step}，{doer}，{stepBy}办好。',
        en: 'This happens now: {step}. {doer} {stepBy}.',
        pl: 'Robimy to teraz: {step}; {doer}, {stepBy}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'principle-prevention',
      cue: 'say',
      text: {
        zh: '我们已经这样改：{prevention}。',
        en: 'This is what we have changed: {prevention}.',
        pl: 'Oto co u nas zmieniliśmy: {prevention}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'principle-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我亲自联系您，把结果讲清楚。',
        en: 'You will hear from me in person {nextContact}, with the result.',
        pl: 'Odezwę się osobiście {nextContact} i powiem, jaki jest wynik.',
      },
      stages: ['apologise'],
    },
    {
      id: 'principle-no-excuse',
      cue: 'say',
      text: {
        zh: '这件事没有借口，我也不找。',
        en: 'There is no excuse for this, and I offer none.',
        pl: 'Na to nie ma usprawiedliwienia i żadnego nie szukam.',
      },
      stages: ['apologise'],
    },
    {
      id: 'principle-safe',
      cue: 'ask',
      text: {
        zh: '要让您重新放心，我们还该做什么？',
        en: 'What would it take for you to feel safe with us again?',
        pl: 'Co pomoże odzyskać zaufanie do nas?',
      },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'principle-slogan',
      cue: 'avoid',
      text: {
        zh: '我们一向高度重视。',
        en: 'We always take this very seriously.',
        pl: 'Zawsze traktujemy to bardzo poważnie.',
      },
      why: { zh: '口号不是道歉', en: 'a slogan, no apology', pl: 'hasło zamiast przeprosin' },
      stages: ['apologise'],
    },
    {
      id: 'principle-voucher',
      cue: 'avoid',
      text: {
        zh: '送您张券，这事就过去吧。',
        en: 'Take this voucher and let us forget it.',
        pl: 'Damy bon i zapomnijmy o tym.',
      },
      why: { zh: '拿小礼打发', en: 'buys it off', pl: 'próbuje przekupić' },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'principle-confirm',
      cue: 'say',
      text: {
        zh: '改了什么、给您多少、什么时候到，都写在上面。',
        en: 'It says what we changed, what you receive, and by when.',
        pl: 'Jest tu, co zmieniamy, co przekazujemy i do kiedy.',
      },
      stages: ['confirm'],
    },
    {
      id: 'principle-show-change',
      cue: 'ask',
      text: {
        zh: '改得怎么样，您想来看一眼，还是看照片？',
        en: 'How would you like to see the change: in person, or a picture?',
        pl: 'Jak pokazać, że zmiana jest prawdziwa: na miejscu czy na zdjęciu?',
      },
      stages: ['confirm'],
    },
  ],
} satisfies ModeEntry;
