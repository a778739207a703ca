import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const actsForSomeone = {
  layer: 'situation',
  code: 'acts-for-someone',
  label: { zh: '替别人来办', en: 'Here for someone else', pl: 'W czyimś imieniu' },
  lines: [
    {
      id: 'behalf-taken',
      cue: 'say',
      text: {
        zh: '{call}替人来反映也一样，我照样受理，从头记起。',
        en: '{call}you are here for someone else. I take the complaint all the same.',
        pl: '{call}sprawę w czyimś imieniu przyjmuję tak samo. Słucham od początku.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'behalf-whose',
      cue: 'ask',
      text: {
        zh: '是替哪位来的：家里人、朋友，还是单位？',
        en: 'Who is it for: family, a friend, a company?',
        pl: 'Czyja to sprawa: kogoś bliskiego, znajomej osoby czy firmy?',
      },
      stages: ['receive', 'listen'],
      unknown: ['actingForName'],
    },
    {
      id: 'behalf-first-hand',
      cue: 'ask',
      text: {
        zh: '哪些是本人告诉您的，哪些是您亲眼看到的？',
        en: 'Which parts were you told, and which did you see yourself?',
        pl: 'Co wiadomo z opowiadania, a co {addr:pan widział|pani widziała|państwo widzieli|było widać} na własne oczy?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'behalf-needs',
      cue: 'ask',
      text: {
        zh: '本人现在怎么样？今天有什么急着要的？',
        en: 'How are they now? Is there anything they need today?',
        pl: 'Jak się teraz ma ta osoba? Czy czegoś dziś potrzebuje?',
      },
      stages: ['feelings'],
    },
    {
      id: 'behalf-two-worries',
      cue: 'say',
      text: {
        zh: '自己的事之外还替人操这份心，不容易。',
        en: 'Carrying someone else’s worry on top of your own is a lot.',
        pl: 'Dźwigać cudzy kłopot obok własnych to niemało.',
      },
      stages: ['feelings'],
    },
    {
      id: 'behalf-paper',
      cue: 'ask',
      text: {
        zh: '您带委托书了吗？没带我也先受理，这儿有表可以拿回去填。',
        en: 'Do you have a letter of authority? I take it without one too; here is a form.',
        pl: 'Czy jest pełnomocnictwo? Bez niego też przyjmę, tu jest gotowy wzór.',
      },
      stages: ['facts'],
      unknown: ['authority'],
    },
    {
      id: 'behalf-can-say',
      cue: 'say',
      text: {
        zh: '办到哪一步现在就能说；账户里的数字，本人签了字再给您看。',
        en: 'How far it has got I can tell you now. Account figures follow once they have signed.',
        pl: 'Jak stoi sprawa, powiem teraz. Dane z konta pokażę po podpisie tej osoby.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'behalf-guard',
      cue: 'say',
      text: {
        zh: '我守着的是本人的资料，换成您的，我也一样守。',
        en: 'It is their privacy I am guarding, as I would guard yours.',
        pl: 'W ten sposób strzegę danych tej osoby. Innych strzegę tak samo.',
      },
      stages: ['facts'],
    },
    {
      id: 'behalf-form-way',
      cue: 'ask',
      text: {
        zh: '表是寄给本人，还是我带着上门，哪样方便？',
        en: 'Shall I post them the form, or bring it to their door?',
        pl: 'Wysłać tej osobie formularz czy z nim przyjechać?',
      },
      stages: ['remedy'],
    },
    {
      id: 'behalf-two-copies',
      cue: 'say',
      text: {
        zh: '答复写给本人；本人同意，也给您一份。',
        en: 'The answer goes to them, and to you as well with their consent.',
        pl: 'Odpowiedź pójdzie do tej osoby, a za jej zgodą druga kopia będzie tu do odbioru.',
      },
      stages: ['remedy'],
    },
    {
      id: 'behalf-sorry',
      cue: 'say',
      text: {
        zh: '{call}我们出的错，占了两个人的工夫。向您，也向本人道歉。',
        en: '{call}our mistake has cost two people their time. I am sorry, to both of you.',
        pl: '{call}nasz błąd zabrał czas dwóm osobom. Przepraszam obie.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'behalf-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}为这件事让您替人奔波，我很抱歉，也请代我转告本人。',
        en: '{call}I am sorry you had to come on their behalf. Please tell them so from me.',
        pl: '{call}przykro mi, że trzeba było przyjść w cudzej sprawie. Proszę to przekazać.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'behalf-receipt',
      cue: 'say',
      text: {
        zh: '回执上写明替谁来的，哪些能告诉您，哪些要等授权。',
        en: 'The receipt says who you came for, and what may be told to whom.',
        pl: 'Na potwierdzeniu jest, w czyim imieniu to sprawa i co komu wolno powiedzieć.',
      },
      stages: ['confirm'],
    },
    {
      id: 'behalf-in-person',
      cue: 'avoid',
      text: {
        zh: '让本人自己来。',
        en: 'They will have to come themselves.',
        pl: 'Ta osoba musi przyjść osobiście.',
      },
      why: { zh: '也许正是来不了', en: 'perhaps they cannot', pl: 'może właśnie nie może' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'behalf-no-paper',
      cue: 'avoid',
      text: {
        zh: '没有委托书，没什么可谈的。',
        en: 'No authority, nothing to discuss.',
        pl: 'Bez pełnomocnictwa nie ma o czym rozmawiać.',
      },
      why: { zh: '意见谁都可以提', en: 'anyone may complain', pl: 'skargę może złożyć każdy' },
      stages: ['receive', 'facts'],
    },
    {
      id: 'behalf-their-debt',
      cue: 'avoid',
      text: {
        zh: '他还欠着费呢，没跟您说？',
        en: 'Did they not tell you they are behind with payments?',
        pl: 'To nie wiadomo, że ta osoba ma u nas długi?',
      },
      why: { zh: '泄露本人的情况', en: 'gives away private matters', pl: 'zdradza cudze dane' },
      stages: ['feelings', 'remedy'],
    },
  ],
} satisfies SituationEntry;
