import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** Read first, then sign; a copy leaves with the customer, the last day for an answer stands on it (deadlines, stated_deadline), and somebody asks again once it is done (seeds 000 and 004, follow-up). */
export const confirmStage = {
  layer: 'stage',
  stage: 'confirm',
  bodyHint: {
    zh: '把屏幕和纸转向对方，手指着念，让对方先看完再签。',
    en: 'Turn screen and paper round, point as you read. Signing comes after reading.',
    pl: 'Obróć ekran i papier, wskazuj przy czytaniu. Podpis dopiero po przeczytaniu.',
  },
  lines: [
    {
      id: 'confirm-read',
      cue: 'say',
      text: {
        zh: '{call}请您看一遍，哪里写得不对，我当场改。',
        en: '{call}please read it through. I will correct it here and now.',
        pl: '{call}proszę to przeczytać. Poprawię od ręki, co się nie zgadza.',
      },
      opens: true,
    },
    {
      id: 'confirm-number',
      cue: 'say',
      text: {
        zh: '受理编号是{caseNumber}，回执上也有。',
        en: 'Your case number is {caseNumber}. It is on the receipt too.',
        pl: 'Numer sprawy to {caseNumber}. Jest też na potwierdzeniu.',
      },
    },
    {
      id: 'confirm-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，您不用来催。',
        en: 'You will hear from me {nextContact}. There is no need to chase it.',
        pl: 'Odezwę się {nextContact}. Nie trzeba się przypominać.',
      },
    },
    {
      id: 'confirm-thanks',
      cue: 'say',
      text: {
        zh: '谢谢您当面把这件事告诉我。',
        en: 'Thank you for bringing this to me in person.',
        pl: 'Dziękuję za to zgłoszenie i za poświęcony czas.',
      },
    },
    {
      id: 'confirm-in-short',
      cue: 'say',
      text: {
        zh: '我简单说一遍：您说了什么，我们做什么，哪天再谈。',
        en: 'In short: what you told me, what we do, when we speak again.',
        pl: 'W skrócie: co padło, co robimy, kiedy znów rozmawiamy.',
      },
    },
    {
      id: 'confirm-last-day',
      cue: 'say',
      text: {
        zh: '最晚哪天给您书面答复，写在这里，我画了线。',
        en: 'The last day for our written answer is here; I have underlined it.',
        pl: 'Ostatni dzień na naszą odpowiedź jest tutaj, {self:podkreśliłem|podkreśliłam} go.',
      },
    },
    {
      id: 'confirm-where-next',
      cue: 'say',
      text: {
        zh: '对答复不满意，还能找谁，写在最下面。',
        en: 'Where else you can turn with this is printed at the foot.',
        pl: 'Na dole jest napisane, dokąd jeszcze można się z tym zwrócić.',
      },
    },
    {
      id: 'confirm-copy',
      cue: 'say',
      text: {
        zh: '这份您带走，一模一样的一份我留着。',
        en: 'This copy goes with you; the same one stays here.',
        pl: 'Ten egzemplarz jest do zabrania, taki sam zostaje tutaj.',
      },
    },
    {
      id: 'confirm-once-done',
      cue: 'say',
      text: {
        zh: '办完以后我再问您一次，是不是真的好了。',
        en: 'Once it is done I will ask you whether it truly is.',
        pl: 'Gdy będzie gotowe, zapytam, czy naprawdę jest dobrze.',
      },
    },
    {
      id: 'confirm-door',
      cue: 'say',
      text: { zh: '我送您到门口。', en: 'I will see you to the door.', pl: 'Odprowadzę do drzwi.' },
    },
    {
      id: 'confirm-numbers',
      cue: 'ask',
      text: {
        zh: '回执上的电话和时间都对吗？',
        en: 'Are the number and the times on the receipt right?',
        pl: 'Czy numer telefonu i godziny na potwierdzeniu się zgadzają?',
      },
    },
    {
      id: 'confirm-remark',
      cue: 'ask',
      text: {
        zh: '有没有您想亲笔补上的话？',
        en: 'Is there a remark you would like to add in your own hand?',
        pl: 'Czy jest uwaga, którą warto dopisać własną ręką?',
      },
    },
    {
      id: 'confirm-not-asked',
      cue: 'ask',
      text: {
        zh: '今天有什么是我该问没问的？',
        en: 'What have I not asked you that matters?',
        pl: 'O co ważnego nie {self:zapytałem|zapytałam}?',
      },
    },
    {
      id: 'confirm-at-home',
      cue: 'ask',
      text: {
        zh: '回去有人问起，您会怎么讲今天谈定的？',
        en: 'When someone at home asks, what will you say we agreed?',
        pl: 'Gdy ktoś w domu zapyta, co ustaliliśmy, jaka będzie odpowiedź?',
      },
    },
    {
      id: 'confirm-print',
      cue: 'ask',
      text: {
        zh: '字够大吗，要不要放大再打一份？',
        en: 'Is the print large enough, or shall I print it larger?',
        pl: 'Czy druk jest dość duży, czy powiększyć?',
      },
    },
    {
      id: 'confirm-chase',
      cue: 'avoid',
      text: {
        zh: '没消息您再打来催。',
        en: 'Ring us when you hear nothing.',
        pl: 'W razie ciszy proszę dzwonić.',
      },
      why: { zh: '把跟进推给客户', en: 'makes them do the chasing', pl: 'każe się przypominać' },
      unknown: ['nextContactAt'],
    },
    {
      id: 'confirm-final',
      cue: 'avoid',
      text: {
        zh: '签了就不能再提了。',
        en: 'Once you sign, that is the end of it.',
        pl: 'Po podpisie nie ma już odwołania.',
      },
      why: { zh: '拿签字堵人的路', en: 'a signature gives nothing up', pl: 'podpis niczego nie odbiera' },
      known: ['answer'],
    },
    {
      id: 'confirm-next',
      cue: 'avoid',
      text: { zh: '好了，下一位。', en: 'Right, next please.', pl: 'Dobrze, następna osoba.' },
      why: { zh: '像打发人', en: 'dismisses them', pl: 'odprawia człowieka' },
      known: ['customerRemarks'],
    },
    {
      id: 'confirm-sign',
      cue: 'avoid',
      text: { zh: '在这儿签个字就行。', en: 'Just sign here.', pl: 'Proszę tu tylko podpisać.' },
      why: { zh: '催着签，不让看', en: 'rushes the reading', pl: 'pogania przy czytaniu' },
    },
    {
      id: 'confirm-aloud',
      cue: 'ask',
      text: {
        zh: '哪一段要我念给您听？',
        en: 'Shall I read any part of it aloud?',
        pl: 'Czy przeczytać coś na głos?',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
