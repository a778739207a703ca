import type { ModeEntry } from '../../../domain/packs/prompt-content.ts';

/** Facts established, cause ours: responsibility first, then the repair (seeds 001 and 003). */
export const fullMode = {
  layer: 'mode',
  mode: 'full',
  header: {
    zh: '口径：全部承担责任；事实已查清，是我方原因',
    en: 'Full responsibility; facts established, cause ours',
    pl: 'Pełna odpowiedzialność; fakty ustalone, przyczyna po naszej stronie',
  },
  lines: [
    {
      id: 'full-everyone',
      cue: 'avoid',
      text: { zh: '谁都会出错嘛。', en: 'Everyone makes mistakes.', pl: 'Każdy się czasem myli.' },
      why: { zh: '把事说小了', en: 'makes it small', pl: 'pomniejsza sprawę' },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'full-facts',
      cue: 'say',
      text: {
        zh: '已经查清：{rootCause}。这是我们的错。',
        en: 'It is clear now: {rootCause}. That is our mistake.',
        pl: 'To już jasne: {rootCause}. To nasz błąd.',
      },
      stages: ['facts'],
    },
    {
      id: 'full-other-costs',
      cue: 'ask',
      text: {
        zh: '因为我们的错，您还垫了哪些钱、误了哪些事？',
        en: 'What else has our mistake cost you, in money or in plans?',
        pl: 'Jakie jeszcze koszty albo straty spowodował nasz błąd?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'full-remedy',
      cue: 'say',
      text: {
        zh: '我们来改正：{step}，{doer}，{stepBy}办好。',
        en: 'We are putting it right: {step}. {doer} {stepBy}.',
        pl: 'Naprawiamy to: {step}; {doer}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step'],
    },
    {
      id: 'full-goodwill',
      cue: 'say',
      text: {
        zh: '这{goodwill}是该给您的，{goodwillDue}到您手上。',
        en: 'This is owed to you: {goodwill}. It reaches you {goodwillDue}.',
        pl: 'To się należy: {goodwill}. Przekażemy {goodwillDue}.',
      },
      stages: ['remedy'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill'],
    },
    {
      id: 'full-sorry',
      cue: 'say',
      text: {
        zh: '{call}{matter}，是我们的错，我向您道歉。',
        en: '{call}this was our mistake, and I am sorry: {matter}.',
        pl: '{call}to nasz błąd i za niego przepraszam: {matter}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'full-effect',
      cue: 'say',
      text: {
        zh: '给您造成的影响是：{effect}。这本不该由您承受。',
        en: 'This is what it did to you: {effect}. That was not right.',
        pl: '{addr:Skutki spadły na pana|Skutki spadły na panią|Skutki spadły na państwa|Skutki były dotkliwe}: {effect}. To nie było w porządku.',
      },
      stages: ['apologise'],
      known: ['effect'],
    },
    {
      id: 'full-step',
      cue: 'say',
      text: {
        zh: '我们这样改正：{step}，{stepBy}。',
        en: 'This is how we put it right: {step}, {stepBy}.',
        pl: 'Naprawiamy to tak: {step}, {stepBy}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'full-prevention',
      cue: 'say',
      text: {
        zh: '为了不再发生，我们改了这一条：{prevention}。',
        en: 'So that it does not happen again: {prevention}.',
        pl: 'Żeby to się nie powtórzyło: {prevention}.',
      },
      stages: ['apologise'],
      known: ['prevention'],
    },
    {
      id: 'full-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，当面确认都办好了。',
        en: 'You will hear from me {nextContact}, to check that it is done.',
        pl: 'Odezwę się {nextContact}, żeby sprawdzić, czy wszystko gotowe.',
      },
      stages: ['apologise'],
    },
    {
      id: 'full-not-you',
      cue: 'say',
      text: {
        zh: '这件事，您没有做错任何一步。',
        en: 'You did nothing wrong at any point.',
        pl: '{addr:Pan niczemu nie zawinił|Pani niczemu nie zawiniła|Państwo niczemu nie zawinili|Po stronie zgłaszającej nie było żadnego błędu}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'full-letter',
      cue: 'say',
      text: {
        zh: '道歉信里会写明是我们的错，落款是姓名和职务。',
        en: 'The letter will say that it was our mistake, over a name and a job title.',
        pl: 'W liście będzie napisane, że to nasz błąd, z nazwiskiem i stanowiskiem.',
      },
      stages: ['apologise'],
    },
    {
      id: 'full-missing',
      cue: 'ask',
      text: {
        zh: '这样处理，还缺哪一点？',
        en: 'What is still missing before this is made good?',
        pl: 'Czego jeszcze brakuje, żeby to naprawić?',
      },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'full-new-colleague',
      cue: 'avoid',
      text: { zh: '是新来的同事弄错的。', en: 'A new colleague did that.', pl: 'Pomylił się ktoś nowy.' },
      why: { zh: '推给同事', en: 'blames a colleague', pl: 'obwinia kogoś z zespołu' },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'full-rarely',
      cue: 'avoid',
      text: {
        zh: '我们平时很少出这种错。',
        en: 'This hardly ever happens here.',
        pl: 'U nas to się prawie nie zdarza.',
      },
      why: { zh: '道歉时夸自己', en: 'praises ourselves', pl: 'chwalenie się' },
      stages: ['apologise'],
    },
    {
      id: 'full-confirm',
      cue: 'say',
      text: {
        zh: '谁的责任、怎么做、什么时候做完，都写在上面。',
        en: 'It says whose mistake it was, what we do, and by when.',
        pl: 'Jest tu napisane, czyj to błąd, co robimy i do kiedy.',
      },
      stages: ['confirm'],
    },
  ],
} satisfies ModeEntry;
