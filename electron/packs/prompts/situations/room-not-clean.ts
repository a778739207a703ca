import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const roomNotClean = {
  layer: 'situation',
  code: 'room-not-clean',
  label: { zh: '客房卫生', en: 'Room condition', pl: 'Stan pokoju' },
  lines: [
    {
      id: 'room-open',
      cue: 'say',
      text: {
        zh: '{call}赶了一天路，推门看到这样，谁都不想住。请先坐，我现在就办。',
        en: '{call}after a journey you want to close the door and rest. Please sit; I am seeing to it.',
        pl: '{call}po podróży chce się odpocząć, nie oglądać czegoś takiego. Proszę usiąść, już się tym zajmuję.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'room-found',
      cue: 'ask',
      text: {
        zh: '您看到了什么，在房里哪个位置？不用您再上去。',
        en: 'What did you find, and where in the room? You need not go back up.',
        pl: 'Co tam było i w którym miejscu? Nie trzeba tam wracać.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'room-who',
      cue: 'ask',
      text: {
        zh: '同住的有没有孩子，或者对什么过敏的？',
        en: 'Is there a child with you, or anyone with an allergy?',
        pl: 'Czy w pokoju mieszka też dziecko albo ktoś z alergią?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'room-feel',
      cue: 'say',
      text: {
        zh: '屋里住着不放心，坐也不是，躺也不是，根本歇不下来。',
        en: 'In a room like that you cannot sit down, sleep or unpack.',
        pl: 'W takim pokoju trudno usiąść, położyć się, rozpakować walizkę.',
      },
      stages: ['feelings'],
    },
    {
      id: 'room-see',
      cue: 'say',
      text: {
        zh: '我自己上去看，{checkBy}给您答复。',
        en: 'I am going up to see it myself. You will have my answer {checkBy}.',
        pl: 'Idę {self:sam|sama} obejrzeć ten pokój. Odpowiedź będzie {checkBy}.',
      },
      stages: ['facts'],
      modes: ['experience'],
      replaces: ['experience-facts'],
    },
    {
      id: 'room-picture',
      cue: 'ask',
      text: {
        zh: '您拍的照片给我留一张，好吗？交给主管，不给别人看。',
        en: 'May I have a copy of your picture? It goes to the supervisor and nowhere else.',
        pl: 'Czy mogę prosić o kopię zdjęcia? Trafi do kierownika i nigdzie dalej.',
      },
      stages: ['facts'],
    },
    {
      id: 'room-move',
      cue: 'say',
      text: {
        zh: '给您换一间，我先进去查过。行李我们来搬。',
        en: 'There is another room for you, which I check first. We carry the luggage.',
        pl: 'Jest inny pokój, najpierw {self:sam|sama} go sprawdzę. Bagaż przeniesiemy.',
      },
      stages: ['remedy'],
      modes: ['full', 'shared', 'experience', 'principle'],
    },
    {
      id: 'room-look',
      cue: 'ask',
      text: {
        zh: '新房间您想先看一眼，还是直接搬过去？',
        en: 'Would you like to see the new room first, or move straight in?',
        pl: 'Najpierw obejrzeć nowy pokój czy od razu się przenieść?',
      },
      stages: ['remedy'],
    },
    {
      id: 'room-tea',
      cue: 'ask',
      text: {
        zh: '搬行李这会儿，给您上杯茶、来点吃的，好吗？',
        en: 'May I offer you tea and something to eat while your things are moved?',
        pl: 'Czy podać herbatę i coś do jedzenia, gdy przenosimy bagaż?',
      },
      stages: ['remedy'],
    },
    {
      id: 'room-bill',
      cue: 'say',
      text: {
        zh: '从您的账单上减去{goodwill}，{goodwillDue}办好。',
        en: '{goodwill} comes off your bill {goodwillDue}.',
        pl: 'Od rachunku odejmujemy {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'room-closed',
      cue: 'say',
      text: {
        zh: '原来那间已经停用，主管验过才再开。',
        en: 'That room is closed until the supervisor has passed it.',
        pl: 'Tamten pokój jest zamknięty, dopóki nie odbierze go kierownik.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
    },
    {
      id: 'room-sorry',
      cue: 'say',
      text: {
        zh: '{call}把没打扫干净的房间交给您，是我们的严重失误，我郑重向您道歉。',
        en: '{call}we gave you a room that was not clean. That is a serious failure; I am sorry.',
        pl: '{call}daliśmy pokój, który nie był czysty. Zawiedliśmy i bardzo przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full', 'principle'],
      replaces: ['full-sorry', 'principle-sorry'],
    },
    {
      id: 'room-rest',
      cue: 'say',
      text: {
        zh: '{call}刚住下就为房间来回折腾，没能好好歇，我很抱歉。',
        en: '{call}I am sorry that your stay began at this desk instead of with a rest.',
        pl: '{call}przykro mi, że zamiast odpoczynku trzeba było przyjść do recepcji.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'room-ring',
      cue: 'ask',
      text: {
        zh: '什么时候方便，我打到房间问您住得好不好？',
        en: 'At what time may I ring your room to hear whether all is well?',
        pl: 'O której mogę zadzwonić do pokoju i zapytać, czy wszystko w porządku?',
      },
      stages: ['confirm'],
    },
    {
      id: 'room-wipe',
      cue: 'avoid',
      text: {
        zh: '叫人给您擦一擦就行了。',
        en: 'Someone will give it a quick wipe.',
        pl: 'Ktoś to zaraz przetrze.',
      },
      why: {
        zh: '脏过的房间没人愿意住',
        en: 'nobody wants that room now',
        pl: 'nikt już nie chce tego pokoju',
      },
      stages: ['receive', 'listen', 'remedy'],
    },
    {
      id: 'room-price',
      cue: 'avoid',
      text: {
        zh: '这个价位，您还要怎么样？',
        en: 'What do you expect at this price?',
        pl: 'A czego oczekiwać za tę cenę?',
      },
      why: { zh: '拿钱羞辱人', en: 'insults the guest', pl: 'obraża gościa' },
      stages: ['feelings', 'facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
