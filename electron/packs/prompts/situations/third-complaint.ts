import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const thirdComplaint = {
  layer: 'situation',
  code: 'third-complaint',
  label: { zh: '同一件事再次反映', en: 'Back about the same thing', pl: 'Ponownie w tej samej sprawie' },
  lines: [
    {
      id: 'again-records',
      cue: 'say',
      text: {
        zh: '{call}前两次的记录就在我面前。我来念，您听哪里不对。',
        en: '{call}both earlier records are in front of me. I will read them out, and you can correct me.',
        pl: '{call}mam przed sobą oba poprzednie zapisy. Przeczytam, a potem proszę o poprawki.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'again-patience',
      cue: 'say',
      text: {
        zh: '一件事跑到第三趟还没了，耐心再好也磨光了。',
        en: 'A third time for the same thing: nobody’s patience lasts that long.',
        pl: 'Trzeci raz to samo: na tyle nikomu nie starcza cierpliwości.',
      },
      stages: ['feelings'],
    },
    {
      id: 'again-promised',
      cue: 'ask',
      text: {
        zh: '前两次答应了您哪几样，还差哪一样？',
        en: 'What were you promised the first two times, and what never came?',
        pl: 'Jakie były obietnice za pierwszym i drugim razem, a czego wciąż brak?',
      },
      stages: ['listen'],
    },
    {
      id: 'again-gap',
      cue: 'ask',
      text: {
        zh: '上次处理之后，中间好过没有，还是一直这样？',
        en: 'After the last time, was it better for a while, or never?',
        pl: 'Czy po ostatnim razie był na chwilę spokój, czy wcale?',
      },
      stages: ['facts'],
    },
    {
      id: 'again-new',
      cue: 'ask',
      text: {
        zh: '这一次和前两次，有哪里不同？',
        en: 'What is different this time from the other two?',
        pl: 'Co tym razem jest inne niż wcześniej?',
      },
      stages: ['facts'],
    },
    {
      id: 'again-why-back',
      cue: 'say',
      text: {
        zh: '我不把上次的做法再来一遍，先弄清它为什么又冒出来。',
        en: 'I will not repeat what was done before. First we find out why it came back.',
        pl: 'Nie powtórzę tego, co już było. Najpierw ustalimy, dlaczego to wraca.',
      },
      stages: ['facts'],
    },
    {
      id: 'again-supervisor',
      cue: 'say',
      text: {
        zh: '今天我请值班主任一起来定，方案上写我们两个人的名字。',
        en: 'I am bringing the supervisor in today. Both our names go on the plan.',
        pl: 'Dziś dołącza kierownik. Pod planem będą dwa nazwiska.',
      },
      stages: ['receive', 'remedy'],
    },
    {
      id: 'again-dated',
      cue: 'say',
      text: {
        zh: '这回每一步都写上日子。眼前这一步：{step}，{stepBy}。',
        en: 'This time every step has a date. The next is {step}, {stepBy}.',
        pl: 'Tym razem każdy krok ma datę. Najbliższy: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'again-convince',
      cue: 'ask',
      text: {
        zh: '做到哪一步，您才会觉得这回真的了结了？',
        en: 'What would have to happen for you to call it finished this time?',
        pl: 'Co musi się stać, żeby tym razem uznać sprawę za zamkniętą?',
      },
      stages: ['remedy'],
    },
    {
      id: 'again-after-week',
      cue: 'say',
      text: {
        zh: '办妥一个星期后我再打给您，看它有没有再犯。',
        en: 'A week after it is done I ring you again, to see that it has held.',
        pl: 'Tydzień po zakończeniu zadzwonię jeszcze raz, czy nic nie wróciło.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'again-journeys',
      cue: 'say',
      text: {
        zh: '三趟的路费和工夫都算损失，我一起记上。',
        en: 'Three journeys are a loss too. I am writing them down.',
        pl: 'Trzy przyjazdy to też strata. Dopisuję je.',
      },
      stages: ['feelings'],
    },
    {
      id: 'again-sorry',
      cue: 'say',
      text: {
        zh: '{call}同一件事让您跑三趟，前两趟我们没办成，是我们的错，对不起。',
        en: '{call}twice we did not put this right, and you had to return. Our fault; I am sorry.',
        pl: '{call}dwa razy tego nie naprawiliśmy. To nasz błąd i za te trzy wizyty przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'again-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}为同一件事让您来第三趟，我很抱歉。',
        en: '{call}I am sorry you are here for the third time over this.',
        pl: '{call}przepraszam, że to już trzecia wizyta w tej samej sprawie.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'again-numbers',
      cue: 'say',
      text: {
        zh: '三次的编号都写在这一张回执上，查一个就能看到全部。',
        en: 'All three case numbers are on this one receipt, so each leads to the others.',
        pl: 'Na jednym potwierdzeniu są wszystkie trzy numery, każdy prowadzi do pozostałych.',
      },
      stages: ['confirm'],
    },
    {
      id: 'again-you',
      cue: 'avoid',
      text: { zh: '怎么又是您？', en: 'You again?', pl: 'Znowu to samo?' },
      why: { zh: '当成烦人的人', en: 'treats them as a nuisance', pl: 'traktuje jak natręta' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'again-closed',
      cue: 'avoid',
      text: {
        zh: '我们这儿显示已经办结了。',
        en: 'Our records show this as resolved.',
        pl: 'U nas ta sprawa jest zamknięta.',
      },
      why: {
        zh: '纸上办结不算办结',
        en: 'closed on paper is not solved',
        pl: 'zamknięta, lecz nierozwiązana',
      },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
