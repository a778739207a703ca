import type { ModeEntry } from '../../../domain/packs/prompt-content.ts';

/** The cause is not ours: regret for the trouble, help all the same, and not a word on whose fault it was (seed 002). */
export const regretMode = {
  layer: 'mode',
  mode: 'regret',
  header: {
    zh: '口径：为客户遇到的不顺致歉；已查明不是我方原因，不承认过错',
    en: 'Regret their trouble, admit no fault; the cause is not ours',
    pl: 'Wyrazy ubolewania bez przyznania winy; przyczyna nie leży po naszej stronie',
  },
  lines: [
    {
      id: 'regret-not-us',
      cue: 'avoid',
      text: { zh: '这跟我们没关系。', en: 'That has nothing to do with us.', pl: 'To nie nasza sprawa.' },
      why: { zh: '说得再对，也伤人', en: 'true, and it still hurts', pl: 'zostawia człowieka z kłopotem' },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'regret-facts',
      cue: 'say',
      text: {
        zh: '查下来是这样：{rootCause}。我把记录给您看。',
        en: 'This is what was found: {rootCause}. I will show you the record.',
        pl: 'Ustalenia są takie: {rootCause}. Pokażę zapis.',
      },
      stages: ['facts'],
    },
    {
      id: 'regret-differ',
      cue: 'ask',
      text: {
        zh: '看了记录，哪一处和您知道的不一样？',
        en: 'Having seen the record, where do you remember it differently?',
        pl: 'Który punkt zapisu się nie zgadza?',
      },
      stages: ['facts'],
    },
    {
      id: 'regret-remedy',
      cue: 'say',
      text: {
        zh: '我能帮您做的是：{step}，{stepBy}。',
        en: 'Here is what I can do to help: {step}, {stepBy}.',
        pl: 'Mogę pomóc tak: {step}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'regret-whom',
      cue: 'say',
      text: {
        zh: '这件事找谁管用，我写给您，电话也在上面。',
        en: 'I write down who can settle this, with the telephone number.',
        pl: 'Zapiszę, kto może to załatwić, razem z numerem.',
      },
      stages: ['remedy'],
    },
    {
      id: 'regret-ring-together',
      cue: 'ask',
      text: {
        zh: '要不要我现在陪您把这个电话打了？',
        en: 'Shall we ring them together now?',
        pl: 'Czy zadzwonimy tam od razu, razem?',
      },
      stages: ['remedy'],
    },
    {
      id: 'regret-sorry',
      cue: 'say',
      text: {
        zh: '{call}为了{matter}，您来回奔波又费心，我很抱歉。',
        en: '{call}I am sorry you have had this trouble: {matter}.',
        pl: '{call}przykro mi, że ta sprawa przyniosła tyle kłopotu: {matter}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'regret-thanks',
      cue: 'say',
      text: {
        zh: '谢谢您当面告诉我，接下来我和您一起想办法。',
        en: 'Thank you for telling me in person. I will help with what comes next.',
        pl: 'Dziękuję za tę rozmowę. Pomogę w tym, co dalej.',
      },
      stages: ['apologise'],
    },
    {
      id: 'regret-help',
      cue: 'say',
      text: {
        zh: '接下来我来做这一步：{step}，{stepBy}。',
        en: 'This is what I will do: {step}, {stepBy}.',
        pl: 'Z mojej strony zrobię to: {step}, {stepBy}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'regret-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，看看事情顺了没有。',
        en: 'You will hear from me {nextContact}, to see how it stands.',
        pl: 'Odezwę się {nextContact}, żeby zapytać, jak to wygląda.',
      },
      stages: ['apologise'],
    },
    {
      id: 'regret-all-the-same',
      cue: 'say',
      text: {
        zh: '帮您这件事，不看责任在谁。',
        en: 'My help does not depend on who caused it.',
        pl: 'Pomagam bez względu na przyczynę.',
      },
      stages: ['apologise'],
    },
    {
      id: 'regret-best',
      cue: 'ask',
      text: {
        zh: '接下来，哪种帮助对您最有用？',
        en: 'What help would serve you best now?',
        pl: 'Jaka pomoc przyda się teraz najbardziej?',
      },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'regret-yourself',
      cue: 'avoid',
      text: {
        zh: '这是您自己操作的。',
        en: 'You did that yourself.',
        pl: 'Proszę mieć pretensje do siebie.',
      },
      why: { zh: '责怪客户', en: 'blames the customer', pl: 'obwinia klienta' },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'regret-contract',
      cue: 'avoid',
      text: { zh: '合同里写得清清楚楚。', en: 'It is all in your contract.', pl: 'Wszystko jest w umowie.' },
      why: { zh: '拿合同挡人', en: 'a contract comforts nobody', pl: 'umową nikt się nie pocieszy' },
      stages: ['facts'],
    },
    {
      id: 'regret-so-there',
      cue: 'avoid',
      text: {
        zh: '您看，查下来就是不关我们事。',
        en: 'There you are, it was not us.',
        pl: 'No i wyszło, że to nie my.',
      },
      why: { zh: '一副赢了的样子', en: 'gloats', pl: 'brzmi jak triumf' },
      stages: ['confirm'],
    },
    {
      id: 'regret-confirm',
      cue: 'say',
      text: {
        zh: '结果和理由都写在上面，不同意也可以写下来。',
        en: 'The finding and the reasons are on it. You may write that you disagree.',
        pl: 'Ustalenia i powody są na piśmie. Sprzeciw też można dopisać.',
      },
      stages: ['confirm'],
    },
  ],
} satisfies ModeEntry;
