import type { CallBackEntry } from '../../../domain/packs/guidance-content.ts';

/** The call after the complaint: was it kept, what is new, and some days later a greeting (seeds 000, 001 and 004). */
export const callBackMoments = [
  {
    layer: 'call-back',
    moment: 'opening',
    label: { zh: '开头', en: 'Opening', pl: 'Początek' },
    lines: [
      {
        id: 'call-back-opening',
        cue: 'say',
        text: {
          zh: '{call}我是{clerk}，想说说{matter}的事，现在方便吗？',
          en: '{call}this is {clerk}. It is about this: {matter}. Do you have two minutes?',
          pl: '{call}mówi {clerk}. Chodzi o tę sprawę: {matter}. Czy to dobra chwila?',
        },
      },
      {
        id: 'call-back-chase',
        cue: 'avoid',
        text: {
          zh: '我们领导让我回访一下。',
          en: 'I have been told to ring you.',
          pl: 'Kazano mi zadzwonić.',
        },
        why: { zh: '像在完成任务', en: 'a duty, not care', pl: 'obowiązek zamiast troski' },
      },
    ],
  },
  {
    layer: 'call-back',
    moment: 'asking',
    label: { zh: '问什么', en: 'What to ask', pl: 'O co zapytać' },
    lines: [
      {
        id: 'call-back-kept',
        cue: 'ask',
        text: {
          zh: '上次答应您的，都办到了吗？',
          en: 'Has everything been done as promised?',
          pl: 'Czy wszystko, co obiecaliśmy, zostało zrobione?',
        },
      },
      {
        id: 'call-back-now',
        cue: 'ask',
        text: {
          zh: '现在情况怎么样，还有哪里不对？',
          en: 'How are things now, and what is still not right?',
          pl: 'Jak to wygląda teraz i co jest jeszcze nie tak?',
        },
      },
      {
        id: 'call-back-mark',
        cue: 'ask',
        text: {
          zh: '这件事办得怎么样，1 到 5 分您打几分？',
          en: 'From 1 to 5, how well was this handled?',
          pl: 'W skali od 1 do 5: {addr:jak pan ocenia|jak pani ocenia|jak państwo oceniają|jaka jest ocena za} załatwienie tej sprawy?',
        },
      },
    ],
  },
  {
    layer: 'call-back',
    moment: 'closing',
    label: { zh: '收尾', en: 'Closing', pl: 'Zakończenie' },
    lines: [
      {
        id: 'call-back-thanks',
        cue: 'say',
        text: {
          zh: '谢谢您告诉我，这些都记进您这一件里了。',
          en: 'Thank you for telling me. It is all written down in your case.',
          pl: 'Dziękuję. Wszystko {self:zapisałem|zapisałam} w tej sprawie.',
        },
      },
      {
        id: 'call-back-next',
        cue: 'say',
        known: ['nextContactAt'],
        text: {
          zh: '{nextContact}我再联系您。',
          en: 'You will hear from me again {nextContact}.',
          pl: 'Odezwę się ponownie {nextContact}.',
        },
      },
      {
        id: 'call-back-later',
        cue: 'say',
        unknown: ['nextContactAt'],
        text: {
          zh: '以后还有事，找我就行，我叫{clerk}。',
          en: 'Whatever comes up later, please ask for me: {clerk}.',
          pl: 'Z każdą dalszą sprawą proszę pytać o mnie: {clerk}.',
        },
      },
      {
        id: 'call-back-nothing-else',
        cue: 'avoid',
        text: { zh: '没别的事了吧？', en: 'Nothing else, then?', pl: 'Czyli to już wszystko?' },
        why: { zh: '把话堵住了', en: 'closes the door on the rest', pl: 'zamyka rozmowę' },
      },
    ],
  },
  {
    layer: 'call-back',
    moment: 'new-problem',
    label: { zh: '说到新的问题', en: 'A new problem', pl: 'Nowy problem' },
    lines: [
      {
        id: 'call-back-new-line',
        cue: 'say',
        text: {
          zh: '这一点单独记一条，还放在您这一件里，不用从头再讲。',
          en: 'I am adding this to the same case, so you need not start again.',
          pl: 'Dopisuję to do tej samej sprawy, nie trzeba zaczynać od początku.',
        },
      },
      {
        id: 'call-back-new-since',
        cue: 'ask',
        text: {
          zh: '什么时候发现的，给您带来了什么麻烦？',
          en: 'When did you notice it, and what has it meant for you?',
          pl: 'Od kiedy tak jest i w czym to przeszkadza?',
        },
      },
      {
        id: 'call-back-new-plan',
        cue: 'say',
        known: ['nextContactAt'],
        text: {
          zh: '我先查清楚，{nextContact}告诉您怎么办。',
          en: 'I will look into it and tell you {nextContact} what we will do.',
          pl: 'Sprawdzę to i {nextContact} powiem, co zrobimy.',
        },
      },
      {
        id: 'call-back-another-matter',
        cue: 'avoid',
        text: {
          zh: '这和上次的事没关系。',
          en: 'That is another matter altogether.',
          pl: 'To już zupełnie inna sprawa.',
        },
        why: { zh: '等于让客户重新排队', en: 'sends them back to the start', pl: 'odsyła na początek' },
      },
    ],
  },
  {
    layer: 'call-back',
    moment: 'not-reached',
    label: { zh: '没联系上，留一句话', en: 'Not reached: a message', pl: 'Brak kontaktu: wiadomość' },
    lines: [
      {
        id: 'call-back-message',
        cue: 'say',
        known: ['nextContactAt'],
        text: {
          zh: '{call}我是{clerk}，这次没联系上您，{nextContact}我再打来。',
          en: '{call}this is {clerk}. I tried to reach you and will try again {nextContact}.',
          pl: '{call}mówi {clerk}. Nie udało się porozmawiać, zadzwonię ponownie {nextContact}.',
        },
      },
      {
        id: 'call-back-message-short',
        cue: 'say',
        unknown: ['nextContactAt'],
        text: {
          zh: '{call}我是{clerk}，这次没联系上您。',
          en: '{call}this is {clerk}. I tried to reach you.',
          pl: '{call}mówi {clerk}. Nie udało się nam dziś porozmawiać.',
        },
      },
      {
        id: 'call-back-through-others',
        cue: 'avoid',
        text: {
          zh: '他投诉的事，麻烦您转告一声。',
          en: 'Could you pass on that it is about the complaint?',
          pl: 'Proszę przekazać, że chodzi o reklamację.',
        },
        why: {
          zh: '投诉的事不该让旁人知道',
          en: 'nobody else may know of the complaint',
          pl: 'o reklamacji nie dowiaduje się nikt inny',
        },
      },
    ],
  },
  {
    layer: 'call-back',
    moment: 'greeting',
    label: { zh: '过几天的问候', en: 'Some days later', pl: 'Kilka dni później' },
    lines: [
      {
        id: 'call-back-greeting',
        cue: 'say',
        text: {
          zh: '{call}我是{clerk}，事情过去几天了，问候您一声。',
          en: '{call}this is {clerk}. Some days have passed, and I wanted to ask how things are.',
          pl: '{call}mówi {clerk}. Minęło kilka dni i chcę zapytać, jak się sprawy mają.',
        },
      },
      {
        id: 'call-back-since-then',
        cue: 'ask',
        text: {
          zh: '这几天一切都正常吗？',
          en: 'Has everything been as it should since then?',
          pl: 'Czy od tamtej pory wszystko jest jak trzeba?',
        },
      },
      {
        id: 'call-back-glad-you-told',
        cue: 'say',
        text: {
          zh: '谢谢您当时把这件事告诉我们。',
          en: 'Thank you for having told us at the time.',
          pl: 'Dziękuję, że {addr:pan nam to powiedział|pani nam to powiedziała|państwo nam to powiedzieli|ta sprawa do nas trafiła}.',
        },
      },
      {
        id: 'call-back-selling',
        cue: 'avoid',
        text: {
          zh: '顺便给您介绍一个新套餐。',
          en: 'While I have you, may I mention an offer?',
          pl: 'Przy okazji mam ciekawą ofertę.',
        },
        why: { zh: '问候成了推销', en: 'turns care into selling', pl: 'zamienia troskę w sprzedaż' },
      },
    ],
  },
] as const satisfies readonly CallBackEntry[];
