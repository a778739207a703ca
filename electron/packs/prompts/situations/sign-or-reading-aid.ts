import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const signOrReadingAid = {
  layer: 'situation',
  code: 'sign-or-reading-aid',
  label: { zh: '手语或朗读', en: 'Signing or reading aloud', pl: 'Język migowy lub czytanie' },
  bodyHint: {
    zh: '对着本人说，不对着翻译；脸朝光、不遮嘴；走开或靠近先出声。',
    en: 'Speak to the person, not the interpreter. Face the light. Say so before you move or leave.',
    pl: 'Mów do tej osoby, nie do tłumacza. Twarz w świetle. Uprzedź, że wstajesz.',
  },
  lines: [
    {
      id: 'aid-which',
      cue: 'ask',
      text: {
        zh: '怎样沟通您最方便：打手语、写字，还是我念给您听？',
        en: 'What works best for you: signing, writing, or me reading aloud?',
        pl: 'Co będzie najlepsze: język migowy, pisanie czy czytanie na głos?',
      },
      stages: ['receive'],
    },
    {
      id: 'aid-where-i-am',
      cue: 'say',
      text: {
        zh: '{call}我是{clerk}，在您正对面，椅子在您右手边。',
        en: '{call}I am {clerk}, right opposite you. There is a chair on your right.',
        pl: '{call}tu {clerk}, dokładnie naprzeciwko. Krzesło stoi po prawej stronie.',
      },
      stages: ['receive'],
    },
    {
      id: 'aid-interpreter',
      cue: 'say',
      text: {
        zh: '我来约手语翻译，时间定下就写给您看。',
        en: 'I am booking a sign language interpreter and will show you the time in writing.',
        pl: 'Zamawiam tłumacza języka migowego. Godzinę pokażę na kartce.',
      },
      stages: ['receive'],
    },
    {
      id: 'aid-light',
      cue: 'say',
      text: {
        zh: '我们坐到亮处，面对面，您能看清我的口型。',
        en: 'Let us sit in the light, face to face, so that you can see me speak.',
        pl: 'Usiądźmy w świetle, twarzą w twarz, wtedy dobrze widać usta.',
      },
      stages: ['listen'],
    },
    {
      id: 'aid-missing',
      cue: 'ask',
      text: {
        zh: '当时您需要什么，我们这儿却没有？',
        en: 'What did you need that was not here?',
        pl: 'Co było potrzebne, a czego tu zabrakło?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'aid-typing',
      cue: 'ask',
      text: {
        zh: '您在这儿打字，我在同一个屏幕上回，可以吗？',
        en: 'Would you like to type here? I will answer on the same screen.',
        pl: 'Czy pisanie tutaj będzie wygodne? Odpowiem na tym samym ekranie.',
      },
      stages: ['listen'],
    },
    {
      id: 'aid-effort',
      cue: 'say',
      text: {
        zh: '没人打手语，也没人念，办一件事要多费几倍的劲。',
        en: 'With nobody to sign or read aloud, everything takes far more effort.',
        pl: 'Gdy nikt nie miga ani nie czyta, każda sprawa kosztuje o wiele więcej sił.',
      },
      stages: ['feelings'],
    },
    {
      id: 'aid-reach',
      cue: 'ask',
      text: {
        zh: '往后怎么联系您合适：发短信、写信，还是打电话？',
        en: 'How shall I reach you: text message, letter or telephone?',
        pl: 'Jaki kontakt będzie dobry: wiadomość, list czy telefon?',
      },
      stages: ['remedy'],
    },
    {
      id: 'aid-next-visit',
      cue: 'say',
      text: {
        zh: '您下次来的时间定好，我就提前请翻译到场。',
        en: 'For your next visit I book the interpreter in advance, so that nobody waits.',
        pl: 'Na następną wizytę zamówię tłumacza z góry, żeby nikt nie czekał.',
      },
      stages: ['remedy'],
    },
    {
      id: 'aid-sorry',
      cue: 'say',
      text: {
        zh: '{call}您需要手语或朗读，我们没有备好，是我们的错，对不起。',
        en: '{call}you needed signing or reading and we were not ready. Our fault, and I am sorry.',
        pl: '{call}potrzebny był tłumacz albo ktoś, kto przeczyta. U nas go zabrakło. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'aid-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}在我们这儿办事比别人多费这么多劲，我很抱歉。',
        en: '{call}I am sorry this has been harder for you here than it is for others.',
        pl: '{call}przepraszam, że załatwienie tej sprawy było tu trudniejsze niż dla innych.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'aid-from-top',
      cue: 'say',
      text: {
        zh: '我从头念，一段一停，您随时可以让我停下。',
        en: 'I read it from the top with a pause after each part. You can stop me at any time.',
        pl: 'Czytam od początku, z przerwą po każdej części. W każdej chwili można przerwać.',
      },
      stages: ['confirm'],
    },
    {
      id: 'aid-keep',
      cue: 'ask',
      text: {
        zh: '您要大字的，还是我念、您用手机录下来？',
        en: 'Would you like large print, or shall I read while you record on your phone?',
        pl: 'Duży druk, czy mam przeczytać do nagrania w telefonie?',
      },
      stages: ['confirm'],
    },
    {
      id: 'aid-tell-them',
      cue: 'avoid',
      text: {
        zh: '您跟他说，让他在这儿签字。',
        en: 'Tell her to sign here.',
        pl: 'Proszę jej powiedzieć, żeby podpisała.',
      },
      why: { zh: '绕开了本人', en: 'talks past the person', pl: 'pomija tę osobę' },
      stages: ['receive', 'listen', 'feelings', 'apologise'],
    },
    {
      id: 'aid-read-it',
      cue: 'avoid',
      text: {
        zh: '您自己看，上面都写着。',
        en: 'It is all there. Read it.',
        pl: 'Wszystko tam jest, proszę sobie przeczytać.',
      },
      why: { zh: '正是看不了才来问', en: 'asks for what they cannot do', pl: 'żąda niemożliwego' },
      stages: ['receive', 'facts'],
    },
    {
      id: 'aid-no-time',
      cue: 'avoid',
      text: {
        zh: '我哪有工夫一条一条念。',
        en: 'I have no time to read all that out.',
        pl: 'Nie mam czasu tego wszystkiego czytać.',
      },
      why: { zh: '把人当负担', en: 'makes them a burden', pl: 'robi z człowieka kłopot' },
      stages: ['remedy', 'confirm'],
    },
  ],
} satisfies SituationEntry;
