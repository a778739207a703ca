import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const valuablesLost = {
  layer: 'situation',
  code: 'valuables-lost',
  label: { zh: '财物不见了', en: 'Missing belongings', pl: 'Brak rzeczy' },
  bodyHint: {
    zh: '放慢，看着对方，不打量旁人和别人的包；纸笔先备好。',
    en: 'Slow down. Look at the guest, never at other people or their bags. Pen and paper out.',
    pl: 'Zwolnij. Patrz na gościa, nie na innych ludzi i ich torby. Przygotuj kartkę.',
  },
  lines: [
    {
      id: 'valuables-open',
      cue: 'say',
      text: {
        zh: '{call}要紧的东西不见了，心里一定发慌。我现在就和您一起找。',
        en: '{call}something of yours is gone, and that is a fright. We start looking now.',
        pl: '{call}brakuje czegoś ważnego, to wielki stres. Szukamy razem, od tej chwili.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'valuables-last',
      cue: 'ask',
      text: {
        zh: '最后一次拿在手里，是什么时候，在哪儿？',
        en: 'When did you last have it in your hand, and where?',
        pl: 'Kiedy i gdzie ta rzecz była ostatni raz w ręku?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'valuables-inside',
      cue: 'ask',
      text: {
        zh: '里面有银行卡或证件吗？有的话先去挂失。',
        en: 'Were there cards or papers in it? Then we have those blocked first.',
        pl: 'Czy były w środku karty albo dokumenty? Wtedy najpierw je zastrzegamy.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'valuables-feel',
      cue: 'say',
      text: {
        zh: '东西有价，它对您的意义没法算。',
        en: 'It is more than its price; it is what it means to you.',
        pl: 'Cena to jedno, a to, co ta rzecz znaczy, to drugie.',
      },
      stages: ['feelings'],
    },
    {
      id: 'valuables-look',
      cue: 'ask',
      text: {
        zh: '它什么样：颜色、大小，有没有记号？',
        en: 'What does it look like: colour, size, a mark on it?',
        pl: 'Jak to wygląda: kolor, rozmiar, jakiś znak?',
      },
      stages: ['facts'],
    },
    {
      id: 'valuables-since',
      cue: 'ask',
      text: {
        zh: '那之后房里有过什么事：打扫、维修、来客？',
        en: 'What has happened in the room since: cleaning, a repair, visitors?',
        pl: 'Co działo się potem w pokoju: sprzątanie, naprawa, odwiedziny?',
      },
      stages: ['facts'],
    },
    {
      id: 'valuables-still',
      cue: 'say',
      text: {
        zh: '找到之前，房间不打扫，东西都不动。',
        en: 'Until we have looked, nobody cleans or moves anything in the room.',
        pl: 'Dopóki szukamy, nikt tam nie sprząta i niczego nie przenosi.',
      },
      stages: ['facts'],
    },
    {
      id: 'valuables-search',
      cue: 'say',
      text: {
        zh: '我们两个人一起查房间、洗衣房和失物柜，您可以在场。',
        en: 'Two of us search the room, the laundry and lost property. You are welcome to come along.',
        pl: 'Szukamy we dwoje: pokój, pralnia, rzeczy znalezione. Można iść z nami.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'valuables-door',
      cue: 'say',
      text: {
        zh: '房门的开门记录我调出来，{checkBy}把结果告诉您。',
        en: 'We are reading the record of the door lock. You will hear what it shows {checkBy}.',
        pl: 'Odczytujemy zapis otwarć drzwi. Wynik będzie {checkBy}.',
      },
      stages: ['remedy'],
      modes: ['experience'],
      replaces: ['experience-remedy'],
    },
    {
      id: 'valuables-police',
      cue: 'ask',
      text: {
        zh: '您要不要报警？电话我来打，我陪着您。',
        en: 'Would you like to report it to the police? I can ring, and stay with you.',
        pl: 'Czy zgłosić to policji? Mogę zadzwonić i zostać przy tej rozmowie.',
      },
      stages: ['remedy'],
    },
    {
      id: 'valuables-send',
      cue: 'say',
      text: {
        zh: '找到了，不管您在哪儿，运费我们出，寄到您手上。',
        en: 'Once found, it travels to you at our cost, wherever you are.',
        pl: 'Gdy się znajdzie, wyślemy tę rzecz na nasz koszt pod każdy adres.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'valuables-sorry',
      cue: 'say',
      text: {
        zh: '{call}东西在我们手里丢了，是我们没有看好，对不起。',
        en: '{call}it was in our care and we did not look after it. I am sorry.',
        pl: '{call}ta rzecz była pod naszą opieką i jej nie dopilnowaliśmy. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'valuables-stay',
      cue: 'say',
      text: {
        zh: '{call}住在这里，要紧的东西却找不着了，我很抱歉。',
        en: '{call}I am sorry that you are missing something dear to you during your stay.',
        pl: '{call}bardzo mi przykro, że w czasie pobytu zabrakło czegoś tak ważnego.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'valuables-after',
      cue: 'ask',
      text: {
        zh: '您住到哪天，走了以后怎么找您最方便？',
        en: 'Until which day are you with us, and how do we reach you afterwards?',
        pl: 'Do kiedy trwa pobyt i jaki kontakt będzie dobry potem?',
      },
      stages: ['confirm'],
    },
    {
      id: 'valuables-safe',
      cue: 'avoid',
      text: {
        zh: '您当时怎么不存保险箱？',
        en: 'You should have used the safe.',
        pl: 'Trzeba było schować do sejfu.',
      },
      why: { zh: '怪客户没收好', en: 'blames the guest', pl: 'obwinia gościa' },
      stages: ['listen', 'feelings', 'facts', 'apologise'],
    },
    {
      id: 'valuables-honest',
      cue: 'avoid',
      text: {
        zh: '我们的员工不会偷东西，是您自己放忘了。',
        en: 'Our staff do not steal. You must have mislaid it.',
        pl: 'Nasz personel nie kradnie. To się gdzieś zawieruszyło.',
      },
      why: { zh: '还没查就下结论', en: 'a verdict before the search', pl: 'wyrok przed sprawdzeniem' },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
