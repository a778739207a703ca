import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const privateContact = {
  layer: 'situation',
  code: 'private-contact',
  label: { zh: '私人邀请', en: 'A private invitation', pl: 'Prywatne zaproszenie' },
  bodyHint: {
    zh: '面带微笑，隔着柜台，眼睛回到单据上，说“不”时语气不变。',
    en: 'A friendly face, the counter between you, eyes back to the papers. Say no in the same tone.',
    pl: 'Uprzejma twarz, lada między wami, wzrok na dokumenty. „Nie” tym samym tonem.',
  },
  lines: [
    {
      id: 'private-thanks',
      cue: 'say',
      text: {
        zh: '{call}谢谢您的好意。私人的事我不谈，您的事我接着办。',
        en: '{call}thank you, that is kind. I would rather keep to your matter.',
        pl: '{call}dziękuję, to miłe. Zostaję przy sprawie i chętnie ją dokończę.',
      },
    },
    {
      id: 'private-number',
      cue: 'say',
      text: {
        zh: '找我就打柜台的电话，回执上有。',
        en: 'You can reach me on the branch number. It is on the receipt.',
        pl: 'Można do mnie dzwonić pod numer placówki; jest na potwierdzeniu.',
      },
      stages: ['receive', 'listen', 'remedy', 'confirm'],
    },
    {
      id: 'private-back',
      cue: 'ask',
      text: {
        zh: '我们回到这件事，先看哪一项？',
        en: 'Shall we go back to your matter: what comes first?',
        pl: 'Wróćmy do sprawy: od czego zaczynamy?',
      },
    },
    {
      id: 'private-dinner',
      cue: 'say',
      text: {
        zh: '饭就不吃了，心意我领。把您的事办妥，我就高兴了。',
        en: 'I must decline the invitation, with thanks. Seeing this settled will please me most.',
        pl: 'Zaproszenia nie przyjmę, za życzliwość dziękuję. Najbardziej ucieszy mnie załatwiona sprawa.',
      },
      stages: ['receive', 'listen', 'remedy'],
    },
    {
      id: 'private-messages',
      cue: 'say',
      text: {
        zh: '私人微信我不加客户。在这里谈，每一句都有记录，对您更稳妥。',
        en: 'I keep private messages private. What we say here is on record, which serves you better.',
        pl: 'Prywatnych numerów nie wymieniam. Tutaj każda rozmowa zostaje w sprawie i to chroni obie strony.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'private-question',
      cue: 'say',
      text: {
        zh: '我自己没什么好说的，您的事要紧。',
        en: 'My own life can wait. Your matter comes first.',
        pl: 'O mnie nie ma co opowiadać. Ważniejsza jest ta sprawa.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'private-after-hours',
      cue: 'ask',
      text: {
        zh: '您是怕下班后找不到人吗？我把值班电话写给您。',
        en: 'Is it that you may need someone after hours? I can write down the duty number.',
        pl: 'Czy chodzi o pomoc po godzinach? Zapiszę numer dyżurny.',
      },
      stages: ['listen', 'remedy'],
    },
    {
      id: 'private-booked',
      cue: 'ask',
      text: {
        zh: '想再当面谈，我给您在柜台约个时间，好吗？',
        en: 'Shall I book you a time here at the counter for the next talk?',
        pl: 'Czy umówić następną rozmowę tutaj, przy okienku?',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'private-stand-in',
      cue: 'ask',
      text: {
        zh: '我不在的时候，由同事接您的电话，可以吗？',
        en: 'When I am away, may a colleague take your call?',
        pl: 'Czy pod moją nieobecność może odebrać ktoś z zespołu?',
      },
      stages: ['confirm'],
    },
    {
      id: 'private-gift',
      cue: 'say',
      text: {
        zh: '礼物我不能收，谢谢您。愿意的话，请在意见簿上写一句。',
        en: 'I cannot accept a present, kind as it is. A line in the visitors’ book is welcome.',
        pl: 'Prezentu nie przyjmę, choć to miłe. Kilka słów w księdze uwag bardzo ucieszy.',
      },
      stages: ['remedy', 'apologise', 'confirm'],
    },
    {
      id: 'private-still-no',
      cue: 'say',
      text: {
        zh: '这件事我谢过了，答复不变。您的业务我照样尽心。',
        en: 'My answer stays no, with thanks. On your matter I am at your service as before.',
        pl: 'Odpowiedź się nie zmienia, dziękuję. W sprawie pomagam tak samo jak dotąd.',
      },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'private-supervisor',
      cue: 'say',
      text: {
        zh: '我请主管过来坐在一起，我们三个人把事办完。',
        en: 'I am asking the supervisor to join us, and the three of us finish this.',
        pl: 'Poproszę tu kierownika i dokończymy we troje.',
      },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'private-meaning',
      cue: 'avoid',
      text: {
        zh: '您这是什么意思？',
        en: 'What is that supposed to mean?',
        pl: 'Co to ma znaczyć?',
      },
      why: { zh: '当众给人难堪', en: 'embarrasses in public', pl: 'zawstydza przy ludziach' },
      stages: ['receive', 'listen', 'facts', 'apologise'],
    },
    {
      id: 'private-maybe',
      cue: 'avoid',
      text: {
        zh: '改天吧，改天再约。',
        en: 'Maybe some other time.',
        pl: 'Może innym razem.',
      },
      why: { zh: '给人留了念想', en: 'leaves a hope', pl: 'zostawia nadzieję' },
      stages: ['receive', 'listen', 'feelings', 'remedy'],
    },
    {
      id: 'private-partner',
      cue: 'avoid',
      text: {
        zh: '我有对象了，别想了。',
        en: 'Forget it, I am taken.',
        pl: 'Nic z tego, jestem w związku.',
      },
      why: {
        zh: '说出自己的私事，又伤人',
        en: 'gives away private life and wounds',
        pl: 'zdradza prywatność i rani',
      },
      stages: ['receive', 'feelings'],
    },
    {
      id: 'private-rule',
      cue: 'avoid',
      text: {
        zh: '公司不许我们跟客户来往。',
        en: 'We are not allowed to see customers.',
        pl: 'Nie wolno nam spotykać się z klientami.',
      },
      why: { zh: '拿公司当挡箭牌', en: 'hides behind a rule', pl: 'zasłania się przepisem' },
      stages: ['feelings', 'facts', 'confirm'],
    },
  ],
} satisfies SituationEntry;
