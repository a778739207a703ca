import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

/** A parent with a child, or a child who came alone (seed 004, part 3: children are spoken to by their age, and kindly). */
export const childPresent = {
  layer: 'situation',
  code: 'child-present',
  label: { zh: '有孩子在', en: 'A child is with us', pl: 'Jest z nami dziecko' },
  bodyHint: {
    zh: '先蹲下跟孩子打个招呼，再站起来跟大人谈；声音放柔。',
    en: 'Greet the child at eye level first, then the adult. Soft voice, short visit.',
    pl: 'Najpierw przywitaj dziecko na wysokości jego oczu, potem dorosłego. Ciepły głos.',
  },
  lines: [
    {
      id: 'child-seat',
      cue: 'say',
      text: {
        zh: '{call}带孩子跑一趟不容易，这边有座，您先坐下。',
        en: '{call}coming here with a child is hard work. There are seats over here.',
        pl: '{call}wyprawa z dzieckiem to wysiłek. Tu są wygodne miejsca.',
      },
      stages: ['receive'],
    },
    {
      id: 'child-hello',
      cue: 'say',
      text: {
        zh: '小朋友，我叫{clerk}。坐这儿，想到什么说什么。',
        en: 'Hello, my name is {clerk}. You can sit here and tell me in your own way.',
        pl: 'Dzień dobry, nazywam się {clerk}. Tu można usiąść i opowiedzieć po swojemu.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'child-needs',
      cue: 'ask',
      text: {
        zh: '孩子要不要喝水、上洗手间，或者要张纸画画？',
        en: 'Does the child need the toilet, some water, or paper to draw on?',
        pl: 'Czy dziecku potrzebna jest toaleta, woda albo kartka do rysowania?',
      },
      stages: ['receive'],
    },
    {
      id: 'child-about',
      cue: 'ask',
      text: {
        zh: '今天是孩子的事，还是大人的事？',
        en: 'Is this about the child, or is it your own matter?',
        pl: 'Czy sprawa dotyczy dziecka, czy osoby dorosłej?',
      },
      stages: ['receive', 'listen'],
      unknown: ['actingFor'],
      replaces: ['receive-for-whom'],
    },
    {
      id: 'child-ring',
      cue: 'ask',
      text: {
        zh: '要我打电话请家里大人来吗？号码记得吗？',
        en: 'Shall I ring a grown-up for you? Do you know the number?',
        pl: 'Czy zadzwonić po kogoś dorosłego? Jaki to numer?',
      },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'child-in-front',
      cue: 'say',
      text: {
        zh: '当着孩子遇上这种事，做大人的更难受。',
        en: 'Going through this in front of a child is harder still.',
        pl: 'Przeżywać to przy dziecku jest jeszcze trudniej.',
      },
      stages: ['feelings'],
    },
    {
      id: 'child-brave',
      cue: 'say',
      text: {
        zh: '敢来说出这件事，很勇敢，谢谢。',
        en: 'It was brave to come and tell me.',
        pl: 'Przyjść z tym tutaj to duża odwaga.',
      },
      stages: ['feelings'],
    },
    {
      id: 'child-effect',
      cue: 'ask',
      text: {
        zh: '这件事对孩子有什么影响：睡觉、上学、盼着的活动？',
        en: 'What has it meant for the child: sleep, school, a day out?',
        pl: 'Jak to się odbiło na dziecku: sen, szkoła, plany?',
      },
      stages: ['feelings', 'facts'],
      unknown: ['effect'],
      replaces: ['feelings-home'],
    },
    {
      id: 'child-then',
      cue: 'ask',
      text: {
        zh: '先是怎样，然后呢，最后怎么了？',
        en: 'What came first, what happened then, and how did it end?',
        pl: 'Co było najpierw, co potem i jak się skończyło?',
      },
      stages: ['facts'],
    },
    {
      id: 'child-low-voice',
      cue: 'say',
      text: {
        zh: '钱的事我们小声说，孩子不用跟着担心。',
        en: 'Money we can talk about quietly, so that the child need not worry.',
        pl: 'O pieniądzach mówmy ciszej, żeby dziecko się nie martwiło.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'child-nap',
      cue: 'ask',
      text: {
        zh: '几点打电话不会吵醒孩子？',
        en: 'At what hour would a call not wake the child?',
        pl: 'O której telefon nie obudzi dziecka?',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'child-apology',
      cue: 'say',
      text: {
        zh: '这声抱歉，我也想对孩子说一遍。',
        en: 'I would like to say sorry to the child as well.',
        pl: 'Chcę przeprosić także dziecko.',
      },
      stages: ['apologise'],
    },
    {
      id: 'child-signs',
      cue: 'say',
      text: {
        zh: '签字的是大人，孩子什么都不用签。',
        en: 'A grown-up signs. The child signs nothing.',
        pl: 'Podpisuje osoba dorosła, dziecko niczego nie podpisuje.',
      },
      stages: ['confirm'],
    },
    {
      id: 'child-control',
      cue: 'avoid',
      text: {
        zh: '能不能管管孩子？',
        en: 'Can you not control that child?',
        pl: 'Czy można to dziecko uspokoić?',
      },
      why: { zh: '评判做父母的', en: 'judges the parent', pl: 'ocenia rodzica' },
      stages: ['receive'],
    },
    {
      id: 'child-come-back',
      cue: 'avoid',
      text: {
        zh: '小孩子说不清，叫大人来。',
        en: 'Children get things wrong. Bring an adult.',
        pl: 'Dziecko tego nie opowie, proszę przyjść z dorosłym.',
      },
      why: { zh: '把孩子打发走', en: 'sends the child away', pl: 'odsyła dziecko z niczym' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'child-fault',
      cue: 'avoid',
      text: {
        zh: '是孩子自己乱按的吧？',
        en: 'The child must have pressed something.',
        pl: 'Pewnie dziecko coś nacisnęło.',
      },
      why: { zh: '怪到孩子头上', en: 'blames the child', pl: 'obwinia dziecko' },
      stages: ['feelings', 'facts'],
    },
  ],
} satisfies SituationEntry;
