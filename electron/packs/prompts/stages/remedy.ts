import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** Expectations (seed 004, part 1, offering and winning over): explain the steps, lower what is too high, show the benefit, remove worries, ask for an opinion, a small courtesy, sign so that it does not come twice. Gentle yes `remedy-yes`, gentle no `remedy-no`, asking for a wish `remedy-wish`. */
export const remedyStage = {
  layer: 'stage',
  stage: 'remedy',
  bodyHint: {
    zh: '语速平稳，一步一停；把时间写下来，推过去让对方看。',
    en: 'Steady pace, a pause after each step. Write the times down and turn them to the customer.',
    pl: 'Równe tempo, przerwa po każdym kroku. Zapisz godziny i pokaż je.',
  },
  lines: [
    {
      id: 'remedy-step',
      cue: 'say',
      text: {
        zh: '下一步是{step}，{doer}，{stepBy}办好。',
        en: 'Next step: {step}. {doer} {stepBy}.',
        pl: 'Następny krok: {step}; {doer}, {stepBy}.',
      },
    },
    {
      id: 'remedy-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我主动联系您，告诉您办到哪一步。',
        en: 'You will hear from me {nextContact}, and I will say how far it has got.',
        pl: 'Odezwę się {nextContact} i powiem, na jakim to jest etapie.',
      },
    },
    {
      id: 'remedy-goodwill',
      cue: 'say',
      text: {
        zh: '给您{goodwill}，{goodwillDue}到您手上。',
        en: 'You will receive {goodwill} {goodwillDue}.',
        pl: 'Przekażemy {goodwill} {goodwillDue}.',
      },
      known: ['goodwillAmount'],
    },
    {
      id: 'remedy-steps-why',
      cue: 'say',
      text: {
        zh: '我逐步讲：每一步为什么要做，为什么要这些时间。',
        en: 'I will go through each step: why it is needed and why it takes that long.',
        pl: 'Przejdę po kolei: po co jest każdy krok i skąd ten czas.',
      },
      known: ['steps'],
    },
    {
      id: 'remedy-yes',
      cue: 'say',
      text: {
        zh: '这个能办，我现在就写进去。',
        en: 'Yes, that can be done. I am adding it now.',
        pl: 'Tak, to się da zrobić. Już wpisuję.',
      },
    },
    {
      id: 'remedy-no',
      cue: 'say',
      text: {
        zh: '这一项做不到。有个相近的办法，我说给您听。',
        en: 'That one is out of reach. There is something close to it that I can offer.',
        pl: 'Tego nie mogę. Mogę zaproponować coś bardzo zbliżonego.',
      },
    },
    {
      id: 'remedy-benefit',
      cue: 'say',
      text: {
        zh: '这样办的好处是：您不用再跑，每一步都有人管。',
        en: 'The good thing about this plan: no more trips, and someone answers for each step.',
        pl: 'Zaleta tego planu: koniec z przychodzeniem, a za każdy krok ktoś odpowiada.',
      },
      known: ['steps'],
    },
    {
      id: 'remedy-slip',
      cue: 'say',
      text: {
        zh: '哪一步晚了，当天我告诉您，连同新的时间。',
        en: 'Any step that slips, you hear of it that day, with a new time.',
        pl: 'O każdym opóźnieniu powiem tego samego dnia i podam nową godzinę.',
      },
    },
    {
      id: 'remedy-honest-times',
      cue: 'say',
      text: {
        zh: '我报的时间是做得到的，不是好听的。',
        en: 'The times I give are times we can keep, not times that sound good.',
        pl: 'Podaję terminy, których dotrzymamy, a nie takie, które ładnie brzmią.',
      },
    },
    {
      id: 'remedy-signed',
      cue: 'say',
      text: {
        zh: '谈定的写成一张，双方签字，以后不用再争。',
        en: 'What we agree goes on one sheet, signed by both, so that nobody argues it twice.',
        pl: 'Ustalenia na jednej kartce, z dwoma podpisami, żeby do tego nie wracać.',
      },
    },
    {
      id: 'remedy-which',
      cue: 'ask',
      text: {
        zh: '这样安排，哪一步您还不放心？',
        en: 'Which of these steps would you like changed?',
        pl: 'Który krok {addr:chciałby pan|chciałaby pani|chcieliby państwo|trzeba} zmienić?',
      },
      known: ['steps'],
    },
    {
      id: 'remedy-wish',
      cue: 'ask',
      text: {
        zh: '怎样处理，您觉得才算办妥？',
        en: 'What would a good outcome look like to you?',
        pl: 'Jakie zakończenie tej sprawy byłoby dobre?',
      },
      unknown: ['steps'],
    },
    {
      id: 'remedy-time',
      cue: 'ask',
      text: {
        zh: '这个时间您方便吗，还是换一个？',
        en: 'Does that time suit you, or would another be better?',
        pl: 'Czy ta pora pasuje, czy lepsza będzie inna?',
      },
      known: ['steps'],
    },
    {
      id: 'remedy-contact-how',
      cue: 'ask',
      text: {
        zh: '之后是打电话谈，还是当面谈？',
        en: 'From here on, shall I ring you, or would you rather come by?',
        pl: 'Czy dalej mam dzwonić, czy lepsza będzie wizyta tutaj?',
      },
      unknown: ['nextContactKind'],
    },
    {
      id: 'remedy-tea',
      cue: 'ask',
      text: {
        zh: '我去打印，给您倒杯茶，好吗？',
        en: 'May I bring you some tea while this prints?',
        pl: 'Czy podać herbatę, zanim to się wydrukuje?',
      },
    },
    {
      id: 'remedy-favour',
      cue: 'avoid',
      text: {
        zh: '这已经是破例照顾您了。',
        en: 'We are doing you a favour here.',
        pl: 'To i tak wyjątkowa uprzejmość.',
      },
      why: { zh: '把该做的说成恩赐', en: 'turns a duty into a gift', pl: 'z obowiązku robi łaskę' },
      known: ['goodwillAmount'],
    },
    {
      id: 'remedy-wait-at-home',
      cue: 'avoid',
      text: {
        zh: '您回去等通知吧。',
        en: 'Go home and you will be told.',
        pl: 'Proszę wrócić do domu i czekać.',
      },
      why: { zh: '没有人，也没有时间', en: 'no name, no time', pl: 'bez nazwiska i terminu' },
      known: ['steps'],
    },
    {
      id: 'remedy-sell',
      cue: 'avoid',
      text: {
        zh: '您换个贵点的套餐就没事了。',
        en: 'Our premium plan would avoid this.',
        pl: 'W droższym pakiecie tego nie ma.',
      },
      why: {
        zh: '投诉时不推销',
        en: 'no selling during a complaint',
        pl: 'przy reklamacji się nie sprzedaje',
      },
      known: ['request'],
    },
    {
      id: 'remedy-all',
      cue: 'avoid',
      text: { zh: '最多只能这样了。', en: 'That is all I can do.', pl: 'Więcej nie mogę.' },
      why: { zh: '把路堵死', en: 'closes the door', pl: 'zamyka rozmowę' },
    },
    {
      id: 'remedy-view',
      cue: 'ask',
      text: {
        zh: '这个办法，您怎么看？',
        en: 'How does this plan sit with you?',
        pl: 'Czy taki plan odpowiada?',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
