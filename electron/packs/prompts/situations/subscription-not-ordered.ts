import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const subscriptionNotOrdered = {
  layer: 'situation',
  code: 'subscription-not-ordered',
  label: { zh: '没订过的业务', en: 'Service never ordered', pl: 'Usługa bez zamówienia' },
  lines: [
    {
      id: 'unordered-open',
      cue: 'say',
      text: {
        zh: '{call}自己的账单上多出一项不认得的，谁看了都不踏实。',
        en: '{call}finding an item on your own bill that you do not recognise is unsettling.',
        pl: '{call}nieznana pozycja na własnym rachunku potrafi zaniepokoić.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'unordered-which',
      cue: 'ask',
      text: {
        zh: '是账单上哪一项？请指给我看，名称和金额我抄下来。',
        en: 'Which item is it? Please show me, and I will copy the name and the sum.',
        pl: 'Która to pozycja? Proszę pokazać, przepiszę nazwę i kwotę.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'unordered-own-money',
      cue: 'say',
      text: {
        zh: '钱是您的，花在哪儿该由您点头。',
        en: 'It is your money, and you decide what it is spent on.',
        pl: 'To prywatne pieniądze i nikt inny nie decyduje, na co idą.',
      },
      stages: ['feelings'],
      replaces: ['feelings-deserve'],
    },
    {
      id: 'unordered-first-month',
      cue: 'ask',
      text: {
        zh: '头一回扣是哪个月？那阵子有没有推销电话或带链接的短信？',
        en: 'Which month did it start? Was there a sales call or a message with a link?',
        pl: 'Od którego miesiąca? Czy był wtedy telefon z ofertą albo wiadomość z linkiem?',
      },
      stages: ['facts'],
    },
    {
      id: 'unordered-who-uses',
      cue: 'ask',
      text: {
        zh: '这个号平时还有谁用？问清楚，才好把每个人都护住。',
        en: 'Does anyone else use this number? I ask so that everyone can be protected.',
        pl: 'Czy z numeru korzysta ktoś jeszcze? Pytam, żeby zabezpieczyć wszystkich.',
      },
      stages: ['facts'],
    },
    {
      id: 'unordered-off-first',
      cue: 'say',
      text: {
        zh: '我先把它停掉，从这一分钟起不再扣，再查它怎么来的。',
        en: 'I am switching it off first, so that from this minute nothing more is charged.',
        pl: 'Najpierw to wyłączam, od tej minuty nic już nie naliczy.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'unordered-order-record',
      cue: 'say',
      text: {
        zh: '订购记录我去调：哪天、从哪儿、谁确认的，{checkBy}给您看。',
        en: 'I am requesting the order record: when, how, confirmed by whom. You will see it {checkBy}.',
        pl: 'Sprawdzam zapis zamówienia: kiedy, jak i kto potwierdził. Pokażę go {checkBy}.',
      },
      stages: ['facts'],
      modes: ['experience'],
      replaces: ['experience-facts'],
    },
    {
      id: 'unordered-year',
      cue: 'say',
      text: {
        zh: '近一年的账单我都翻一遍，看还有没有同样的。',
        en: 'I am going through a full year of bills to look for others like it.',
        pl: 'Przejrzę rachunki z całego roku, czy nie ma takich pozycji więcej.',
      },
      stages: ['remedy'],
    },
    {
      id: 'unordered-every-charge',
      cue: 'say',
      text: {
        zh: '扣过的一笔不落退给您：{goodwill}，{goodwillDue}。',
        en: 'Every charge comes back to you: {goodwill}, {goodwillDue}.',
        pl: 'Zwracamy każdą pobraną kwotę: {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle', 'shared'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'unordered-block',
      cue: 'ask',
      text: {
        zh: '额外收费的业务要不要全关上？往后开哪样，都先问您。',
        en: 'Shall I block every extra paid service, so that each one needs your yes?',
        pl: 'Czy zablokować wszystkie dodatkowe płatne usługi, żeby każda wymagała zgody?',
      },
      stages: ['remedy'],
    },
    {
      id: 'unordered-sorry',
      cue: 'say',
      text: {
        zh: '{call}您没点头，我们就扣了钱，这是我们的错，对不起。',
        en: '{call}we charged you for something you never ordered. Our mistake, and I am sorry.',
        pl: '{call}pobraliśmy opłatę bez zamówienia. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'unordered-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}为了账上一笔不认得的钱，让您费心来问，我很抱歉。',
        en: '{call}I am sorry you have had to come in over a charge you do not recognise.',
        pl: '{call}przykro mi, że z powodu nieznanej opłaty trzeba było tu przyjść.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'unordered-minute',
      cue: 'say',
      text: {
        zh: '回执上写着几点几分停的，往后再扣，凭它来找我。',
        en: 'The receipt gives the minute it was switched off. It is your proof against any later charge.',
        pl: 'Na potwierdzeniu jest minuta wyłączenia. To dowód przy każdej późniejszej opłacie.',
      },
      stages: ['confirm'],
    },
    {
      id: 'unordered-clicked',
      cue: 'avoid',
      text: {
        zh: '肯定是您自己点到的。',
        en: 'You must have clicked on something.',
        pl: 'Ktoś na pewno coś kliknął.',
      },
      why: { zh: '先认定是客户的错', en: 'finds the customer guilty', pl: 'z góry obwinia klienta' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'unordered-pennies',
      cue: 'avoid',
      text: {
        zh: '一个月也就几块钱。',
        en: 'It is a couple of pounds a month.',
        pl: 'To przecież parę złotych miesięcznie.',
      },
      why: { zh: '多少都是客户的钱', en: 'it is their money all the same', pl: 'to wciąż cudze pieniądze' },
      stages: ['feelings'],
    },
    {
      id: 'unordered-other-firm',
      cue: 'avoid',
      text: {
        zh: '这是别家公司的业务，您找他们去。',
        en: 'That is another company’s service. Ring them.',
        pl: 'To usługa innej firmy, tam proszę dzwonić.',
      },
      why: { zh: '钱是我们扣的', en: 'we took the money', pl: 'pieniądze pobraliśmy my' },
      stages: ['facts', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
