import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** Answers while listening (seed 004, part 1, six kinds of answer): echoing `listen-since`, gentle yes `listen-fair`, gentle no `listen-not-yet`, reporting `listen-doing`, counter-question `listen-before-answer`. Dialect is welcome (part 4, talking with older people). */
export const listenStage = {
  layer: 'stage',
  stage: 'listen',
  bodyHint: {
    zh: '声音放低，语速放慢，跟着对方的节奏点头；先记，不谈怎么办。',
    en: 'Lower your voice and slow down; nod in the customer’s rhythm. Write, no solutions yet.',
    pl: 'Ciszej i wolniej, potakuj w rytmie rozmówcy. Notuj, jeszcze bez rozwiązań.',
  },
  lines: [
    {
      id: 'listen-open',
      cue: 'say',
      text: {
        zh: '{call}您从头讲，我一条一条记，不打断您。',
        en: '{call}please start wherever you like. I am writing it down and will not interrupt.',
        pl: '{call}proszę opowiedzieć po kolei. Notuję i nie przerywam.',
      },
    },
    {
      id: 'listen-sorry',
      cue: 'say',
      text: {
        zh: '为这件事让您专门跑一趟，我很抱歉。',
        en: 'I am sorry you have had to come in about this.',
        pl: 'Przepraszam, że {addr:musiał pan|musiała pani|musieli państwo|trzeba było} przyjść tu z tą sprawą.',
      },
      pinned: true,
    },
    {
      id: 'listen-since',
      cue: 'say',
      text: {
        zh: '{when}出的事，到今天{days}，还没了结。',
        en: 'It happened {when}, and {days} later it is still with you.',
        pl: 'To było {when} i ciągnie się już {days}.',
      },
      known: ['happenedOn'],
    },
    {
      id: 'listen-own-words',
      cue: 'say',
      text: {
        zh: '您怎么顺口怎么说，家乡话也行。',
        en: 'Any words will do, your own dialect included.',
        pl: 'Można mówić po swojemu, także gwarą.',
      },
    },
    {
      id: 'listen-fair',
      cue: 'say',
      text: {
        zh: '您问得在理，我单独记一条，要给您答复的。',
        en: 'That is a fair question. I put it down as one we answer.',
        pl: 'To dobre pytanie. Wpisuję je jako punkt do odpowiedzi.',
      },
    },
    {
      id: 'listen-not-yet',
      cue: 'say',
      text: {
        zh: '这一点我看了记录才答得准，看完就告诉您。',
        en: 'That I can answer once the record is in front of me.',
        pl: 'Na to odpowiem, gdy zobaczę zapis.',
      },
    },
    {
      id: 'listen-doing',
      cue: 'say',
      text: {
        zh: '我低头是在记您的话，不是没在听。',
        en: 'When I look down I am writing your words, and still listening.',
        pl: 'Patrzę w kartkę, bo notuję. Cały czas słucham.',
      },
    },
    {
      id: 'listen-most',
      cue: 'ask',
      text: {
        zh: '这里面，您最在意的是哪一点？',
        en: 'Which part of this weighs on you most?',
        pl: 'Co w tym wszystkim jest najtrudniejsze?',
      },
    },
    {
      id: 'listen-today',
      cue: 'ask',
      text: {
        zh: '今天您最想先解决哪一件？',
        en: 'What do you most need settled today?',
        pl: 'Co dziś jest najpilniejsze?',
      },
      unknown: ['request'],
    },
    {
      id: 'listen-matter',
      cue: 'ask',
      text: {
        zh: '您今天来，是为了{matter}，对吗？',
        en: 'You have come about this: {matter}. Is that right?',
        pl: 'Chodzi o taką sprawę: {matter}. Czy tak?',
      },
      known: ['matter'],
    },
    {
      id: 'listen-words',
      cue: 'ask',
      text: {
        zh: '我念一遍记下的话，您听听有没有走样，好吗？',
        en: 'May I read back what I wrote, so you can hear that it is yours?',
        pl: 'Czy mogę przeczytać zapis, żeby sprawdzić, czy jest wierny?',
      },
      known: ['customerWords'],
    },
    {
      id: 'listen-then',
      cue: 'ask',
      text: { zh: '后来呢？', en: 'And what happened then?', pl: 'I co było dalej?' },
    },
    {
      id: 'listen-wanted',
      cue: 'ask',
      text: {
        zh: '您更想要哪样：弄清原因、把事办好，还是以后别再有？',
        en: 'What matters more: to know why, to have it fixed, or never again?',
        pl: 'Co ważniejsze: wyjaśnienie, naprawa czy pewność na przyszłość?',
      },
      unknown: ['wants'],
    },
    {
      id: 'listen-earlier',
      cue: 'ask',
      text: {
        zh: '这件事之前跟我们说过吗，当时怎么答的？',
        en: 'Have you told us before, and what was the answer then?',
        pl: 'Czy było to już u nas zgłaszane i jaka padła odpowiedź?',
      },
      unknown: ['repeatOf'],
    },
    {
      id: 'listen-before-answer',
      cue: 'ask',
      text: {
        zh: '答您之前先问一句：眼下最耽误您的是哪样？',
        en: 'Before I answer, may I ask: what is holding you up most?',
        pl: 'Zanim odpowiem: co teraz najbardziej przeszkadza?',
      },
    },
    {
      id: 'listen-why-late',
      cue: 'avoid',
      text: { zh: '您怎么现在才来？', en: 'Why did you leave it until now?', pl: 'Dlaczego dopiero teraz?' },
      why: { zh: '怪人来晚了', en: 'a reproach, no help', pl: 'wyrzut zamiast pomocy' },
      known: ['happenedOn'],
    },
    {
      id: 'listen-rules',
      cue: 'avoid',
      text: { zh: '这是我们的规定。', en: 'Those are the rules.', pl: 'Takie są przepisy.' },
      why: { zh: '拿规定挡人', en: 'shuts the door', pl: 'zamyka rozmowę' },
      known: ['request'],
    },
    {
      id: 'listen-i-get-it',
      cue: 'avoid',
      text: {
        zh: '行了，我知道什么事了。',
        en: 'Yes, yes, I get the idea.',
        pl: 'Tak, tak, wiem, o co chodzi.',
      },
      why: { zh: '没听完就下结论', en: 'cuts the story off', pl: 'ucina opowieść' },
      known: ['matter'],
    },
    {
      id: 'listen-calm-down',
      cue: 'avoid',
      text: { zh: '您先别激动。', en: 'Please calm down.', pl: 'Proszę się uspokoić.' },
      why: { zh: '听着像在责怪', en: 'says the feeling is wrong', pl: 'odbiera prawo do złości' },
    },
    {
      id: 'listen-go-on',
      cue: 'say',
      text: { zh: '嗯，我在听，您接着说。', en: 'I am with you. Please go on.', pl: 'Słucham dalej.' },
      always: true,
    },
  ],
} satisfies StageEntry;
