import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const crying = {
  layer: 'situation',
  code: 'crying',
  label: { zh: '难过落泪', en: 'In tears', pl: 'Łzy' },
  bodyHint: {
    zh: '放下手里的事，递纸巾和水，安静陪着；不盯着看，也不碰对方。',
    en: 'Stop typing, offer tissues and water, be quiet company. No staring, no touching.',
    pl: 'Przerwij pisanie, podaj chusteczki i wodę, pobądź w ciszy. Nie dotykaj.',
  },
  lines: [
    {
      id: 'crying-stay',
      cue: 'say',
      text: {
        zh: '{call}不着急，我陪您坐一会儿。',
        en: '{call}there is no hurry. I will sit with you a moment.',
        pl: '{call}bez pośpiechu. Posiedzimy chwilę.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'crying-tissues',
      cue: 'say',
      text: {
        zh: '纸巾和水在这儿，您缓过来我们再说。',
        en: 'Here are tissues and water. We talk when you are ready.',
        pl: 'Tu są chusteczki i woda. Porozmawiamy, gdy będzie lżej.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'crying-ring',
      cue: 'ask',
      text: {
        zh: '您想给谁打个电话吗？电话在这里。',
        en: 'Is there someone you would like to ring? The telephone is here.',
        pl: 'Czy jest ktoś, do kogo warto teraz zadzwonić?',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'crying-room',
      cue: 'ask',
      text: {
        zh: '换到里面安静的地方，好吗？',
        en: 'Would a quieter room be better?',
        pl: 'Może przejdziemy do spokojniejszego pokoju?',
      },
    },
    {
      id: 'crying-unwell',
      cue: 'ask',
      text: {
        zh: '身体撑得住吗，要不要请人来看看？',
        en: 'Do you feel unwell? I can fetch someone.',
        pl: 'Czy jest słabo? Mogę kogoś wezwać.',
      },
      stages: ['receive'],
    },
    {
      id: 'crying-on-top',
      cue: 'ask',
      text: {
        zh: '是这一件事，还是好几件压在一起？',
        en: 'Is it this one thing, or several on top of each other?',
        pl: 'Czy to ta jedna sprawa, czy kilka naraz?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'crying-no-shame',
      cue: 'say',
      text: {
        zh: '在这里哭，不丢人。',
        en: 'There is no shame in tears here.',
        pl: 'Tu łzy nie są powodem do wstydu.',
      },
      stages: ['feelings'],
    },
    {
      id: 'crying-nod',
      cue: 'say',
      text: {
        zh: '记得差不多了，剩下的您点头、摇头就行。',
        en: 'I have most of it on paper. For the rest a nod will do.',
        pl: 'Większość już mam. Resztę wystarczy potwierdzić skinieniem.',
      },
      stages: ['facts'],
    },
    {
      id: 'crying-slow',
      cue: 'say',
      text: {
        zh: '我们一件一件来，您想停就停。',
        en: 'One thing at a time. We stop whenever you want to.',
        pl: 'Po kolei, bez pośpiechu. Wystarczy słowo i robimy przerwę.',
      },
      stages: ['facts', 'remedy', 'apologise', 'confirm'],
    },
    {
      id: 'crying-mine',
      cue: 'say',
      text: {
        zh: '跑腿的事归我，您先歇着，{nextContact}我打给您。',
        en: 'The errands are mine now. You can rest; I ring you {nextContact}.',
        pl: 'Załatwianie biorę na siebie. Zadzwonię {nextContact}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-contact'],
    },
    {
      id: 'crying-way-home',
      cue: 'ask',
      text: {
        zh: '您怎么回去，要叫车，还是等人来接？',
        en: 'How will you get home? I can call a taxi, or wait with you.',
        pl: 'Jak będzie z powrotem? Mogę wezwać taksówkę albo poczekać razem.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'crying-ready',
      cue: 'ask',
      text: {
        zh: '您现在想听，还是过一会儿？',
        en: 'Would you like to hear this now, or after a pause?',
        pl: 'Czy powiedzieć to teraz, czy za chwilę?',
      },
      stages: ['apologise'],
    },
    {
      id: 'crying-trust',
      cue: 'say',
      text: {
        zh: '这些话您肯对我说，谢谢您信我。',
        en: 'Thank you for trusting me with this.',
        pl: 'Dziękuję, że {self:mogłem|mogłam} tego wysłuchać.',
      },
      stages: ['confirm'],
    },
    {
      id: 'crying-not-so-bad',
      cue: 'avoid',
      text: { zh: '别哭了，多大点事。', en: 'There, it is not so bad.', pl: 'No już, to nic takiego.' },
      why: { zh: '把难过说小了', en: 'makes it small', pl: 'umniejsza ból' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'crying-strong',
      cue: 'avoid',
      text: { zh: '坚强点，哭有什么用。', en: 'Crying will not help.', pl: 'Płacz nic nie da.' },
      why: { zh: '不许人难过', en: 'forbids the feeling', pl: 'zabrania uczuć' },
      stages: ['feelings'],
    },
    {
      id: 'crying-me-too',
      cue: 'avoid',
      text: {
        zh: '我上个月比您还惨。',
        en: 'I had a far worse month myself.',
        pl: 'U mnie było jeszcze gorzej.',
      },
      why: { zh: '抢了对方的话', en: 'makes it about the clerk', pl: 'mówi o sobie' },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
