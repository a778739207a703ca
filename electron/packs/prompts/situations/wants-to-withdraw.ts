import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const wantsToWithdraw = {
  layer: 'situation',
  code: 'wants-to-withdraw',
  label: { zh: '想撤回', en: 'Thinking of withdrawing', pl: 'Myśl o wycofaniu' },
  bodyHint: {
    zh: '不露松口气的样子，也不挽留；语气和开始时一样。',
    en: 'Show neither relief nor regret. The same tone as at the start.',
    pl: 'Bez ulgi i bez namawiania. Ten sam ton co na początku.',
  },
  lines: [
    {
      id: 'withdraw-yours',
      cue: 'say',
      text: {
        zh: '{call}撤不撤由您定，哪样我都照办。',
        en: '{call}to withdraw or not is for you to decide. I act on either.',
        pl: '{call}o wycofaniu {addr:decyduje pan|decyduje pani|decydują państwo|decyduje osoba zgłaszająca}. Każdą decyzję przyjmę.',
      },
    },
    {
      id: 'withdraw-settled-or-tired',
      cue: 'ask',
      text: {
        zh: '是事情办好了，还是太费神，不想再跑了？',
        en: 'Has it been settled, or has it become too tiring?',
        pl: 'Czy sprawa jest już załatwiona, czy zabrakło na nią sił?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'withdraw-asked',
      cue: 'ask',
      text: {
        zh: '有没有谁劝您撤？在这里可以直说。',
        en: 'Has anyone asked you to drop it? You may say so here.',
        pl: 'Czy ktoś o to prosił? Tu można mówić otwarcie.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'withdraw-natural',
      cue: 'say',
      text: {
        zh: '为一件事跑了这么久，想放下，很正常。',
        en: 'After all this effort, wanting to let it go is natural.',
        pl: 'Po tylu staraniach chęć, żeby odpuścić, jest zrozumiała.',
      },
      stages: ['feelings'],
    },
    {
      id: 'withdraw-no-harm',
      cue: 'say',
      text: {
        zh: '撤回以后，账户、合同、往后来办事，都不受影响。',
        en: 'Withdrawing changes nothing about your account or how you are served.',
        pl: 'Wycofanie nie zmienia niczego w umowie ani w obsłudze.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'withdraw-part',
      cue: 'ask',
      text: {
        zh: '是全部撤，还是留下一条接着办？',
        en: 'All of it, or shall one point stay open?',
        pl: 'Wycofujemy całość czy jeden punkt zostaje?',
      },
      stages: ['facts'],
    },
    {
      id: 'withdraw-record',
      cue: 'say',
      text: {
        zh: '记录原样留着，写明哪天、是您自己撤的。',
        en: 'The record stays as it is, with the day and that it was your choice.',
        pl: 'Zapis zostaje bez zmian, z datą i adnotacją, czyja to decyzja.',
      },
      stages: ['facts', 'confirm'],
    },
    {
      id: 'withdraw-carry',
      cue: 'ask',
      text: {
        zh: '哪一步由我来跑，您就省心了？',
        en: 'Which part could I take off your hands?',
        pl: 'Którą część mogę wziąć na siebie?',
      },
      stages: ['remedy'],
    },
    {
      id: 'withdraw-still-done',
      cue: 'say',
      text: {
        zh: '已经定下的照做：{step}，{stepBy}，撤了也做。',
        en: 'What we agreed still happens: {step}, {stepBy}.',
        pl: 'To, co ustalone, i tak się stanie: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      known: ['steps'],
      replaces: ['remedy-step'],
    },
    {
      id: 'withdraw-return',
      cue: 'say',
      text: {
        zh: '往后想再提，哪天都行，接着今天的办。',
        en: 'You can take it up again any day, from where we stop today.',
        pl: 'Wrócić do tego można zawsze, od miejsca, w którym kończymy.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'withdraw-apology',
      cue: 'say',
      text: {
        zh: '您撤也好，不撤也好，我的抱歉都是真的。',
        en: 'Whichever you choose, my apology stands.',
        pl: 'Bez względu na decyzję moje przeprosiny są szczere.',
      },
      stages: ['apologise'],
    },
    {
      id: 'withdraw-words',
      cue: 'ask',
      text: {
        zh: '撤回的话我写了一句，您看是不是这个意思？',
        en: 'I have written one sentence for the withdrawal. Is it what you mean?',
        pl: 'Oto jedno zdanie o wycofaniu. Czy o to chodzi?',
      },
      stages: ['confirm'],
    },
    {
      id: 'withdraw-relief',
      cue: 'avoid',
      text: { zh: '太好了，那就算了。', en: 'Good, that is one less.', pl: 'Świetnie, to jedna mniej.' },
      why: { zh: '像松了一口气', en: 'sounds relieved', pl: 'brzmi jak ulga' },
      stages: ['receive'],
    },
    {
      id: 'withdraw-pressure',
      cue: 'avoid',
      text: {
        zh: '不撤的话，以后不好办。',
        en: 'Things may get harder for you otherwise.',
        pl: 'Bez wycofania może być trudniej.',
      },
      why: { zh: '拿后果压人', en: 'presses with consequences', pl: 'naciska skutkami' },
      stages: ['facts'],
    },
    {
      id: 'withdraw-deal',
      cue: 'avoid',
      text: {
        zh: '您先撤，我们再赔。',
        en: 'Withdraw first, then we pay.',
        pl: 'Najpierw wycofanie, potem pieniądze.',
      },
      why: { zh: '拿钱换撤回', en: 'pays for silence', pl: 'płaci za milczenie' },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'withdraw-why-come',
      cue: 'avoid',
      text: {
        zh: '那您来这一趟干什么？',
        en: 'Then why did you come at all?',
        pl: 'To po co była ta skarga?',
      },
      why: { zh: '嫌人多事', en: 'makes them feel a nuisance', pl: 'robi z klienta natręta' },
      stages: ['listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
