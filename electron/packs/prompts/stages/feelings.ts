import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** Mirror the feeling, affirm what was deserved, count the loss (seed 001, section 2, step 2); the feeling answer is `feelings-own-family`, the question that leads to insight `feelings-behind` (seed 004, part 1). */
export const feelingsStage = {
  layer: 'stage',
  stage: 'feelings',
  bodyHint: {
    zh: '放下笔，看着对方；先让对方缓一口气，句尾放轻。',
    en: 'Put the pen down and look up. Let a breath pass; let the ends of sentences fall softly.',
    pl: 'Odłóż długopis, spójrz na rozmówcę. Chwila ciszy, łagodnie kończ zdania.',
  },
  lines: [
    {
      id: 'feelings-mirror',
      cue: 'say',
      text: {
        zh: '出了这样的事，换谁都会{feeling}。',
        en: 'Anyone in your place would be {feeling}.',
        pl: 'Słyszę {feeling} i wcale się nie dziwię.',
      },
      known: ['feelings'],
    },
    {
      id: 'feelings-heavy',
      cue: 'say',
      text: {
        zh: '遇上这样的事，心里一定不好受。',
        en: 'That is a great deal to carry around with you.',
        pl: 'To bardzo dużo naraz. Każdego by to zmęczyło.',
      },
      unknown: ['feelings'],
    },
    {
      id: 'feelings-sorry',
      cue: 'say',
      text: {
        zh: '让您经历这些，我很抱歉。',
        en: 'I am sorry for what you have been through over this.',
        pl: 'Bardzo mi przykro, {addr:że to pana spotkało|że to panią spotkało|że to państwa spotkało|że tak to się potoczyło}.',
      },
      pinned: true,
    },
    {
      id: 'feelings-deserve',
      cue: 'say',
      text: {
        zh: '您的话该有人听完，这件事该有人查清。',
        en: 'You deserve to be heard out and to get a clear answer.',
        pl: '{addr:Należy się panu|Należy się pani|Należy się państwu|Należy się tu} spokojna rozmowa i jasna odpowiedź.',
      },
    },
    {
      id: 'feelings-loss',
      cue: 'say',
      text: {
        zh: '您为这件事花了{lossTime}，这也是损失，我记上了。',
        en: 'This has cost you {lossTime}. That is a loss too, and it goes on paper.',
        pl: 'Ta sprawa zabrała {lossTime}. To też strata, mam ją zapisaną.',
      },
      known: ['lossMinutes'],
    },
    {
      id: 'feelings-money',
      cue: 'say',
      text: {
        zh: '还搭进去{lossMoney}，我单列一行。',
        en: 'It has also cost you {lossMoney}. That gets a line of its own.',
        pl: 'Doszedł do tego wydatek: {lossMoney}. Ma osobny wiersz.',
      },
      known: ['lossMoney'],
    },
    {
      id: 'feelings-effect',
      cue: 'say',
      text: {
        zh: '我听明白了，这件事对您意味着：{effect}。',
        en: 'I understand what it has meant for you: {effect}.',
        pl: 'Rozumiem, co to oznaczało: {effect}.',
      },
      known: ['effect'],
    },
    {
      id: 'feelings-own-family',
      cue: 'say',
      text: {
        zh: '要是我家里人碰上，我也会来问个明白。',
        en: 'For my own family I would be standing here too.',
        pl: 'W sprawie kogoś bliskiego też bym tu {self:przyszedł|przyszła}.',
      },
    },
    {
      id: 'feelings-spared',
      cue: 'say',
      text: {
        zh: '您把事交给我们，图的就是省心。',
        en: 'You came to us to have one worry less.',
        pl: 'Z usług korzysta się po to, żeby mieć spokój.',
      },
    },
    {
      id: 'feelings-home',
      cue: 'ask',
      text: {
        zh: '这件事给您家里或工作带来了什么影响？',
        en: 'What has this meant for you at home or at work?',
        pl: 'Jak to się odbiło na domu albo pracy?',
      },
      unknown: ['effect'],
    },
    {
      id: 'feelings-hours',
      cue: 'ask',
      text: {
        zh: '前后跑了几趟，一共花了多少时间？',
        en: 'How many trips has it taken, and how long in all?',
        pl: 'Ile wizyt i ile czasu to już kosztowało?',
      },
      unknown: ['lossMinutes'],
    },
    {
      id: 'feelings-expenses',
      cue: 'ask',
      text: {
        zh: '有没有贴钱的地方：车费、电话费、误工？',
        en: 'Has it cost you anything: fares, calls, unpaid hours?',
        pl: 'Czy były wydatki: dojazd, telefony, stracone godziny pracy?',
      },
      unknown: ['lossMoney'],
    },
    {
      id: 'feelings-needed',
      cue: 'ask',
      text: {
        zh: '此刻您最需要的是被尊重、被听懂，还是有人搭把手？',
        en: 'What do you need most right now: respect, being understood, or a hand?',
        pl: 'Czego teraz najbardziej trzeba: szacunku, zrozumienia czy pomocy?',
      },
      unknown: ['needs'],
    },
    {
      id: 'feelings-behind',
      cue: 'ask',
      text: {
        zh: '做到哪一步，您会觉得这件事真的过去了？',
        en: 'At what point would you feel that this is behind you?',
        pl: 'Kiedy będzie można powiedzieć, że to już za nami?',
      },
    },
    {
      id: 'feelings-more',
      cue: 'ask',
      text: {
        zh: '还有哪一点，您想让我一并记上？',
        en: 'What else would you like me to write down?',
        pl: 'Co jeszcze mam zapisać?',
      },
    },
    {
      id: 'feelings-worse',
      cue: 'avoid',
      text: { zh: '比您惨的多着呢。', en: 'Others have had it far worse.', pl: 'Inni mają znacznie gorzej.' },
      why: { zh: '拿别人比，等于不认', en: 'compares it away', pl: 'porównaniem unieważnia' },
      known: ['effect'],
    },
    {
      id: 'feelings-bright-side',
      cue: 'avoid',
      text: { zh: '凡事往好处想嘛。', en: 'Look on the bright side.', pl: 'Proszę myśleć pozytywnie.' },
      why: { zh: '不许人难受', en: 'denies the hurt', pl: 'zaprzecza bólowi' },
      known: ['lossMinutes'],
    },
    {
      id: 'feelings-exactly',
      cue: 'avoid',
      text: {
        zh: '我完全知道您的感受。',
        en: 'I know exactly how you feel.',
        pl: 'Dokładnie wiem, co to za uczucie.',
      },
      why: { zh: '没经历过，不可信', en: 'nobody can know that', pl: 'brzmi nieszczerze' },
      known: ['feelings'],
    },
    {
      id: 'feelings-happens',
      cue: 'avoid',
      text: { zh: '这种事常有的。', en: 'These things happen.', pl: 'Takie rzeczy się zdarzają.' },
      why: { zh: '把事说小了', en: 'makes it small', pl: 'pomniejsza sprawę' },
    },
    {
      id: 'feelings-here',
      cue: 'say',
      text: {
        zh: '不着急，您先缓一缓，我在这儿。',
        en: 'There is no hurry. I am here.',
        pl: 'Bez pośpiechu. Jestem tu.',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
