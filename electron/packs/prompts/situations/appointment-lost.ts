import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const appointmentLost = {
  layer: 'situation',
  code: 'appointment-lost',
  label: { zh: '预约落空', en: 'Appointment missing', pl: 'Brak umówionej wizyty' },
  lines: [
    {
      id: 'appointment-open',
      cue: 'say',
      text: {
        zh: '{call}您是照约好的时间来的。请坐，我不让您再排一次。',
        en: '{call}you came as agreed. Please have a seat; you will not start again at the back.',
        pl: '{call}wizyta była umówiona, więc nie odsyłam. Proszę usiąść, już szukam miejsca.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'appointment-unwell',
      cue: 'ask',
      text: {
        zh: '您现在身体有没有哪里不舒服？有的话先顾这个。',
        en: 'Are you in pain or unwell at the moment? Then that comes first.',
        pl: 'Czy coś teraz boli albo jest słabo? To ma pierwszeństwo.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'appointment-arranged',
      cue: 'ask',
      text: {
        zh: '为了今天过来，您推掉了什么安排？',
        en: 'What did you have to rearrange to be here today?',
        pl: 'Co trzeba było przełożyć, żeby dziś tu być?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'appointment-feel',
      cue: 'say',
      text: {
        zh: '盼着这一天，到了却没人等您，心一下就凉了。',
        en: 'You counted the days to this, and then nobody was expecting you.',
        pl: 'Czekać na ten dzień i usłyszeć, że nikt nie czeka: to boli.',
      },
      stages: ['feelings'],
    },
    {
      id: 'appointment-made',
      cue: 'ask',
      text: {
        zh: '当时怎么约的：电话、窗口还是手机？收到过回复吗？',
        en: 'How was it booked: by telephone, at the desk or online? Did anything come back?',
        pl: 'Jak wizyta była umówiona: telefonicznie, przy okienku czy przez internet? Czy przyszła odpowiedź?',
      },
      stages: ['facts'],
    },
    {
      id: 'appointment-purpose',
      cue: 'ask',
      text: {
        zh: '约的是哪一位？看什么，方便说多少就说多少。',
        en: 'With whom was it, and what for? Say as much as you like.',
        pl: 'Do kogo była wizyta i w jakiej sprawie? Wystarczy ogólnie.',
      },
      stages: ['facts'],
    },
    {
      id: 'appointment-ring',
      cue: 'say',
      text: {
        zh: '我现在给那边打电话，您坐着，不用自己去问。',
        en: 'I am ringing them now. Please stay seated; you need not go and ask.',
        pl: 'Dzwonię tam teraz. Proszę spokojnie usiąść, nie trzeba chodzić i pytać.',
      },
      stages: ['facts'],
    },
    {
      id: 'appointment-two',
      cue: 'ask',
      text: {
        zh: '您想今天等空出来的位置，还是另定一天、钟点固定？',
        en: 'Would you rather wait for a gap today, or have a fixed hour another day?',
        pl: 'Lepiej zaczekać dziś na wolne miejsce czy mieć pewną godzinę innego dnia?',
      },
      stages: ['remedy'],
    },
    {
      id: 'appointment-slot',
      cue: 'say',
      text: {
        zh: '给您留好了：{step}，{stepBy}，旁边签的是我的名字。',
        en: 'This is held for you: {step}, {stepBy}. My name stands beside it.',
        pl: 'To miejsce czeka: {step}, {stepBy}. Obok stoi moje nazwisko.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'appointment-earlier',
      cue: 'ask',
      text: {
        zh: '有人退号的话，我先给您打电话，好吗？',
        en: 'Shall I ring you first when an earlier place comes free?',
        pl: 'Czy zadzwonić w pierwszej kolejności, gdy zwolni się wcześniejszy termin?',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'appointment-note',
      cue: 'say',
      text: {
        zh: '我可以开张证明，写明您今天几点到的，您留着用。',
        en: 'I can sign a note for you that you were here today, and at what time.',
        pl: 'Mogę podpisać zaświadczenie o dzisiejszej obecności, z godziną.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'appointment-sorry',
      cue: 'say',
      text: {
        zh: '{call}约好的事我们没有登记，让您白来一趟，对不起。',
        en: '{call}you kept the appointment and we did not. That is our mistake, and I am sorry.',
        pl: '{call}nie wpisaliśmy umówionej wizyty. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'appointment-search',
      cue: 'say',
      text: {
        zh: '{call}您照约定来了，我这里还没找到登记，让您干等，我很抱歉。',
        en: '{call}I am sorry that you came as agreed and I have not found the entry yet.',
        pl: '{call}przykro mi, że wizyta była umówiona, a wpisu jeszcze nie widzę.',
      },
      stages: ['apologise'],
      modes: ['experience'],
      replaces: ['experience-sorry'],
    },
    {
      id: 'appointment-card',
      cue: 'say',
      text: {
        zh: '日期、钟点、地点、找谁，都在这张卡上，到了直接进。',
        en: 'Day, hour, place and name are on this card. You can go straight in.',
        pl: 'Dzień, godzina, miejsce i nazwisko są na tej kartce. Można wejść od razu.',
      },
      stages: ['confirm'],
    },
    {
      id: 'appointment-no-name',
      cue: 'avoid',
      text: {
        zh: '名单上没有您，约过也没用。',
        en: 'You are not on the list, so you have no appointment.',
        pl: 'Nie ma na liście, to nie ma wizyty.',
      },
      why: { zh: '等于说客户撒谎', en: 'calls them a liar', pl: 'zarzuca kłamstwo' },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'appointment-again',
      cue: 'avoid',
      text: {
        zh: '您回去打电话重新约吧。',
        en: 'Please go home and book again by telephone.',
        pl: 'Proszę się umówić od nowa, telefonicznie.',
      },
      why: { zh: '让人从头再来', en: 'sends them back to the start', pl: 'odsyła na początek' },
      stages: ['receive', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
