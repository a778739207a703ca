import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const threatensOnline = {
  layer: 'situation',
  code: 'threatens-online',
  label: { zh: '想发到网上', en: 'May post online', pl: 'Wpis w internecie' },
  lines: [
    {
      id: 'online-yours',
      cue: 'say',
      text: {
        zh: '{call}发不发由您定。我现在做的，是把事情查清、写下来。',
        en: '{call}what you post is your decision. I am getting the facts in writing now.',
        pl: '{call}o wpisie {addr:decyduje pan|decyduje pani|decydują państwo|każdy decyduje sam}. Ja teraz spisuję fakty.',
      },
    },
    {
      id: 'online-receipt',
      cue: 'say',
      text: {
        zh: '您带走的回执上，每一步和时间都写清楚。',
        en: 'You leave with a receipt that shows each step and its time.',
        pl: 'Na potwierdzeniu będzie każdy krok z godziną.',
      },
      stages: ['listen', 'facts', 'remedy', 'confirm'],
    },
    {
      id: 'online-sign',
      cue: 'ask',
      text: {
        zh: '今天看到什么，您会觉得事情真的动起来了？',
        en: 'What would show you today that this is moving?',
        pl: 'Co dziś pokaże, że sprawa naprawdę ruszyła?',
      },
    },
    {
      id: 'online-face',
      cue: 'ask',
      text: {
        zh: '哪个问题，您想当面听我答？',
        en: 'Which question would you like answered face to face?',
        pl: 'Na które pytanie mam odpowiedzieć teraz, prosto w oczy?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'online-unheard',
      cue: 'say',
      text: {
        zh: '想说给大家听，多半是因为没人好好听过。我在听。',
        en: 'People go public when nobody has listened. I am listening.',
        pl: 'Do sieci idzie się wtedy, gdy nikt nie słucha. Ja słucham.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'online-decided',
      cue: 'ask',
      text: {
        zh: '是哪件事让您决定说出去的？',
        en: 'What made you decide that others should know?',
        pl: 'Co przesądziło, że inni mają się dowiedzieć?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'online-posted',
      cue: 'ask',
      text: {
        zh: '已经发出去了吗，发在哪儿？我好照着答。',
        en: 'Is something online already, and where? Then I answer to that.',
        pl: 'Czy coś już jest w sieci i gdzie? Odniosę się do tego.',
      },
      stages: ['facts'],
    },
    {
      id: 'online-others',
      cue: 'say',
      text: {
        zh: '有一个请求：别的客户的信息，请不要写进去。',
        en: 'One request: please leave other customers’ details out of it.',
        pl: 'Jedna prośba: bez danych innych klientów.',
      },
      stages: ['facts', 'confirm'],
    },
    {
      id: 'online-same',
      cue: 'say',
      text: {
        zh: '发不发，我们给您办的都一样。',
        en: 'What we do for you is the same, posted or not.',
        pl: 'To, co zrobimy, nie zależy od wpisu.',
      },
      stages: ['remedy'],
    },
    {
      id: 'online-quote',
      cue: 'say',
      text: {
        zh: '这句话我当面说，您原样写出去也行。',
        en: 'I say this to your face, and you may quote it.',
        pl: 'Mówię to prosto w oczy i można to zacytować.',
      },
      stages: ['apologise'],
    },
    {
      id: 'online-unnamed',
      cue: 'say',
      text: {
        zh: '网上的答复里，不会有您的姓名和账户。',
        en: 'Our answer online will not carry your name or account.',
        pl: 'W odpowiedzi w sieci nie będzie nazwiska ani numeru.',
      },
      stages: ['confirm'],
    },
    {
      id: 'online-consequence',
      cue: 'avoid',
      text: {
        zh: '乱发是要负责任的。',
        en: 'Posting that could have consequences.',
        pl: 'Taki wpis może mieć skutki.',
      },
      why: { zh: '用后果压人', en: 'presses with consequences', pl: 'straszy skutkami' },
      stages: ['listen', 'facts'],
    },
    {
      id: 'online-delete',
      cue: 'avoid',
      text: {
        zh: '您删了，我们就赔。',
        en: 'Take it down and we will pay.',
        pl: 'Za usunięcie wpisu zapłacimy.',
      },
      why: { zh: '拿补偿换沉默', en: 'buys silence', pl: 'kupuje milczenie' },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'online-dare',
      cue: 'avoid',
      text: {
        zh: '发吧，没人看。',
        en: 'Go ahead, nobody will read it.',
        pl: 'Proszę bardzo, nikt tego nie przeczyta.',
      },
      why: { zh: '激人去发', en: 'dares them', pl: 'prowokuje' },
      stages: ['feelings'],
    },
    {
      id: 'online-bonus',
      cue: 'avoid',
      text: {
        zh: '求您别发，我要扣奖金的。',
        en: 'Please do not, I will lose my bonus.',
        pl: 'Proszę nie pisać, stracę premię.',
      },
      why: { zh: '拿自己求情', en: 'makes it about the clerk', pl: 'chodzi o klienta, nie o premię' },
      stages: ['receive', 'apologise'],
    },
  ],
} satisfies SituationEntry;
