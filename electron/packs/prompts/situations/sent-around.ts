import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const sentAround = {
  layer: 'situation',
  code: 'sent-around',
  label: { zh: '来回跑了几处', en: 'Sent from desk to desk', pl: 'Od okienka do okienka' },
  lines: [
    {
      id: 'around-here',
      cue: 'say',
      text: {
        zh: '{call}跑了几处都没着落，到我这儿就不用再跑了。',
        en: '{call}you have been from desk to desk. This is the last one: I am taking it.',
        pl: '{call}tyle okienek i wciąż nic. Na mnie ta wędrówka się kończy.',
      },
      stages: ['receive'],
    },
    {
      id: 'around-seat',
      cue: 'say',
      text: {
        zh: '请坐，哪个窗口该办，我替您去问。',
        en: 'Please have a seat. I will do the walking from here.',
        pl: 'Proszę usiąść. Teraz ja pochodzę od okienka do okienka.',
      },
      stages: ['receive'],
      replaces: ['receive-thanks'],
    },
    {
      id: 'around-first',
      cue: 'ask',
      text: {
        zh: '您最先找的是哪儿？那边是怎么说的？',
        en: 'Where did you begin, and what were you told there?',
        pl: 'Gdzie to się zaczęło i co tam {addr:pan usłyszał|pani usłyszała|państwo usłyszeli|padło w odpowiedzi}?',
      },
      stages: ['listen'],
    },
    {
      id: 'around-stops',
      cue: 'ask',
      text: {
        zh: '按先后，一共去了哪几处，每处等了多久？',
        en: 'Which desks was it, in order, and how long at each?',
        pl: 'Jakie to były miejsca po kolei i ile trwało czekanie w każdym?',
      },
      stages: ['facts'],
      replaces: ['facts-where'],
    },
    {
      id: 'around-papers',
      cue: 'ask',
      text: {
        zh: '每一处让您补的是什么材料？我合成一张单子。',
        en: 'Which papers did each desk ask for? I will make a single list of them.',
        pl: 'O jakie dokumenty prosiło każde okienko? Zrobię z tego jedną listę.',
      },
      stages: ['facts'],
    },
    {
      id: 'around-retold',
      cue: 'say',
      text: {
        zh: '到一处就得从头讲一遍，{lossTime}就这样耗掉了，谁不心烦。',
        en: 'Telling it afresh at every desk, {lossTime} in all: no wonder you are tired of it.',
        pl: 'Opowiadać od nowa przy każdym okienku, razem {lossTime}: to naprawdę wyczerpuje.',
      },
      stages: ['feelings'],
      known: ['lossMinutes'],
      replaces: ['feelings-loss'],
    },
    {
      id: 'around-ring',
      cue: 'say',
      text: {
        zh: '我现在当着您的面给经办的部门打电话，问准了再说。',
        en: 'I am ringing the right department now, with you here, and asking for you.',
        pl: 'Dzwonię teraz do właściwego działu i od razu pytam o tę sprawę.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'around-mine',
      cue: 'say',
      text: {
        zh: '往后您只找我：{step}，{doer}，{stepBy}办好。',
        en: 'From here on you deal with me. Next: {step}. {doer} {stepBy}.',
        pl: 'Od teraz jest jedna osoba do kontaktu: ja. Co dalej: {step}; {doer}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'around-wait-ring',
      cue: 'ask',
      text: {
        zh: '您在这儿等我问清，还是先回去，我打电话告诉您？',
        en: 'Will you wait here while I find out, or shall I ring you at home?',
        pl: 'Co wygodniejsze: poczekać tu na odpowiedź czy odebrać mój telefon w domu?',
      },
      stages: ['remedy'],
    },
    {
      id: 'around-walk',
      cue: 'say',
      text: {
        zh: '要别处签字的，我陪您过去，交代清楚再走。',
        en: 'Where someone else has to sign, I walk over with you and explain it myself.',
        pl: 'Gdy potrzebny będzie cudzy podpis, pójdziemy tam razem i {self:sam|sama} wszystko wyjaśnię.',
      },
      stages: ['remedy'],
    },
    {
      id: 'around-sorry',
      cue: 'say',
      text: {
        zh: '{call}一个窗口推一个窗口，让您来回跑，是我们的错，对不起。',
        en: '{call}we sent you from desk to desk. That is our mistake, and I am sorry.',
        pl: '{call}odsyłaliśmy od okienka do okienka. To nasz błąd i za niego przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'around-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}跑了几处，事情还悬着，让您受累了，我很抱歉。',
        en: '{call}I am sorry you had to ask at so many desks before someone took this on.',
        pl: '{call}przykro mi, że trzeba było pytać w tylu miejscach.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'around-one-name',
      cue: 'say',
      text: {
        zh: '回执上写着一个名字、一个时间，别处都不用再问。',
        en: 'The receipt gives you one name and one time. You need ask nowhere else.',
        pl: 'Na potwierdzeniu jest jedno nazwisko i jeden termin. Nie trzeba pytać gdzie indziej.',
      },
      stages: ['confirm'],
    },
    {
      id: 'around-next-desk',
      cue: 'avoid',
      text: {
        zh: '您再去三号窗口问问。',
        en: 'Try counter three.',
        pl: 'Proszę spróbować w okienku numer trzy.',
      },
      why: { zh: '又多跑一处', en: 'one more desk', pl: 'kolejne okienko' },
      stages: ['receive', 'listen'],
      replaces: ['receive-other-desk'],
    },
    {
      id: 'around-who-sent',
      cue: 'avoid',
      text: { zh: '谁让您来这儿的？', en: 'Who told you to come here?', pl: 'Kto kazał tu przyjść?' },
      why: { zh: '像在盘问', en: 'puts them on trial', pl: 'brzmi jak przesłuchanie' },
      stages: ['receive', 'facts'],
    },
    {
      id: 'around-that-lot',
      cue: 'avoid',
      text: {
        zh: '那个部门就爱推。',
        en: 'That department always passes people on.',
        pl: 'Tamten dział zawsze tak spycha robotę.',
      },
      why: { zh: '背后说同事', en: 'runs down colleagues', pl: 'obgaduje innych' },
      stages: ['remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
