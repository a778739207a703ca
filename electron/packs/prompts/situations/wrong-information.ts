import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const wrongInformation = {
  layer: 'situation',
  code: 'wrong-information',
  label: { zh: '答复前后不一', en: 'Told something else', pl: 'Sprzeczne informacje' },
  lines: [
    {
      id: 'wrong-open',
      cue: 'say',
      text: {
        zh: '{call}照着答复去做，结果不一样，换谁都恼火。',
        en: '{call}you acted on an answer and it turned out otherwise. Anyone would mind.',
        pl: '{call}odpowiedź była jedna, a wyszło inaczej. Każdego by to zdenerwowało.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'wrong-words',
      cue: 'ask',
      text: {
        zh: '当时怎么答复您的，原话还记得多少？',
        en: 'What exactly was the answer, as far as you remember it?',
        pl: 'Jaka to była odpowiedź, na ile {addr:pan ją pamięta|pani ją pamięta|państwo ją pamiętają|da się ją odtworzyć}?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'wrong-trust',
      cue: 'say',
      text: {
        zh: '一会儿这个说法，一会儿那个说法，都不知道该信哪个。',
        en: 'After two different answers you hardly know which one to trust.',
        pl: 'Po dwóch różnych odpowiedziach nie wiadomo, której wierzyć.',
      },
      stages: ['feelings'],
    },
    {
      id: 'wrong-form',
      cue: 'ask',
      text: {
        zh: '是口头说的，还是写在短信或纸上的？',
        en: 'Was it spoken, or is it in a message or on paper?',
        pl: 'Czy padło to ustnie, czy jest na piśmie?',
      },
      stages: ['facts'],
    },
    {
      id: 'wrong-did',
      cue: 'ask',
      text: {
        zh: '听了那个答复，您接着做了什么？',
        en: 'What did you do on the strength of that answer?',
        pl: 'Co zostało zrobione na podstawie tej odpowiedzi?',
      },
      stages: ['facts'],
    },
    {
      id: 'wrong-look',
      cue: 'say',
      text: {
        zh: '我先查准了再开口，不让您听到第三种说法。',
        en: 'I will look it up before I answer, so that you do not hear a third version.',
        pl: 'Najpierw sprawdzę, potem odpowiem. Trzeciej wersji nie będzie.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'wrong-written',
      cue: 'say',
      text: {
        zh: '核实过的答复我写下来，签上名字交给您。',
        en: 'I will write down the checked answer, sign it and hand it to you.',
        pl: 'Zapiszę sprawdzoną odpowiedź, podpiszę i wręczę.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'wrong-holds',
      cue: 'say',
      text: {
        zh: '答应过您的照样算数：{step}，{stepBy}。',
        en: 'What you were told holds: {step}, {stepBy}.',
        pl: 'To, co zostało obiecane, obowiązuje: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'wrong-otherwise',
      cue: 'ask',
      text: {
        zh: '当时要是答对了，您会怎么办？我们从那里补起。',
        en: 'With the right answer, what would you have done? We start from there.',
        pl: 'Co przy właściwej odpowiedzi potoczyłoby się inaczej? Od tego zaczniemy.',
      },
      stages: ['remedy'],
      modes: ['full', 'shared', 'principle'],
    },
    {
      id: 'wrong-sorry',
      cue: 'say',
      text: {
        zh: '{call}我们给您的答复是错的，害您白跑，对不起。',
        en: '{call}we gave you a wrong answer and it cost you a journey. I am sorry.',
        pl: '{call}podaliśmy błędną odpowiedź i droga była na próżno. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'wrong-two',
      cue: 'say',
      text: {
        zh: '{call}两个答复对不上，让您左右为难，我很抱歉。',
        en: '{call}I am sorry that you are left between two answers.',
        pl: '{call}przykro mi, że są dwie odpowiedzi i nie wiadomo, która obowiązuje.',
      },
      stages: ['apologise'],
      modes: ['experience'],
      replaces: ['experience-sorry'],
    },
    {
      id: 'wrong-corrected',
      cue: 'say',
      text: {
        zh: '为了不让别人再听到错的，我们改了：{prevention}。',
        en: 'So that nobody else is told the same: {prevention}.',
        pl: 'Żeby nikt więcej tego nie usłyszał: {prevention}.',
      },
      stages: ['apologise'],
      modes: ['full'],
      known: ['prevention'],
      replaces: ['full-prevention'],
    },
    {
      id: 'wrong-read',
      cue: 'ask',
      text: {
        zh: '写下来的答复里，哪一句还能有两种理解？',
        en: 'Is there a sentence here that could be read two ways?',
        pl: 'Czy jakieś zdanie można tu rozumieć na dwa sposoby?',
      },
      stages: ['confirm'],
    },
    {
      id: 'wrong-misheard',
      cue: 'avoid',
      text: {
        zh: '您可能听错了。',
        en: 'You may have misheard.',
        pl: 'Może to kwestia niezrozumienia.',
      },
      why: { zh: '把错推给客户', en: 'blames the customer', pl: 'podważa słowa klienta' },
      stages: ['listen', 'facts', 'apologise'],
    },
    {
      id: 'wrong-phone',
      cue: 'avoid',
      text: {
        zh: '电话里说的不算数。',
        en: 'What was said on the telephone does not count.',
        pl: 'To, co padło przez telefon, się nie liczy.',
      },
      why: { zh: '说话不算话', en: 'takes our own word back', pl: 'cofa dane słowo' },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'wrong-culprit',
      cue: 'avoid',
      text: {
        zh: '谁跟您这么胡说的？',
        en: 'Who told you such nonsense?',
        pl: 'Kto takie bzdury opowiada?',
      },
      why: { zh: '当着客户骂同事', en: 'runs a colleague down', pl: 'obraża kogoś z zespołu' },
      stages: ['listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
