import type { ScreenLocale } from '../language.ts';
import type { LetterPart } from '../paper.ts';
import type { SpokenPaper } from './parts-of.ts';

type Reason = Readonly<Record<ScreenLocale, string>>;

const WHY: Readonly<Record<LetterPart, Reason>> = {
  // Seed 001, section 5, point 4: batch templates destroy the effect; a letter to a person begins with the person.
  salutation: {
    'zh-CN': '用客户自己选的称呼开头，信是写给这个人的。',
    'en-GB': 'Opens with the form of address the customer chose: the letter is for this person.',
    'pl-PL': 'Zaczyna od formy wybranej przez klienta: list jest do tej osoby.',
  },
  // Seed 001, section 2, step 1: time, matter and effect are named at once.
  facts: {
    'zh-CN': '先说清什么时候、发生了什么，客户才知道说的是自己的事；道歉紧跟事实。',
    'en-GB':
      'Names what happened and when, so the customer sees it is about them; the apology follows at once.',
    'pl-PL':
      'Nazywa, co i kiedy się stało, więc klient widzi, że chodzi o niego; przeprosiny stoją tuż obok.',
  },
  // Seed 003, step 2; for open facts seed 004, part 1, fifth taboo.
  responsibility: {
    'zh-CN': '已查清的，明确承担；没查清的，不提前认定。',
    'en-GB':
      'Takes responsibility plainly where the facts are established, and leaves it open where they are not.',
    'pl-PL': 'Bierze odpowiedzialność wprost, gdy fakty są ustalone, i niczego nie przesądza, gdy nie są.',
  },
  // Seed 001, section 2, step 2: mirror, affirm, count the loss.
  empathy: {
    'zh-CN': '说出这件事对客户的影响，先安顿感受，再谈办法。',
    'en-GB': 'Says what it meant for the customer, feeling before solution.',
    'pl-PL': 'Mówi, co to znaczyło dla klienta: najpierw uczucia, potem rozwiązanie.',
  },
  // Seed 001, section 2, step 4, and section 4, point 2: the cause without excuse, and short.
  cause: {
    'zh-CN': '原因讲一遍就够，不作借口，篇幅不超过办法的一半。',
    'en-GB': 'Gives the cause once, without excuse, and shorter than the remedy by half.',
    'pl-PL': 'Podaje przyczynę raz, bez wymówek, najwyżej w połowie objętości rozwiązania.',
  },
  // Seed 001, section 2, step 3: a solution with a timetable instead of "soon".
  remedy: {
    'zh-CN': '每一步写明谁做、什么时候做完，客户可以对照。',
    'en-GB': 'Each step has a person and a time, so the customer can check it.',
    'pl-PL': 'Każdy krok ma osobę i termin, więc klient może go sprawdzić.',
  },
  // Seed 001, section 3: failures of principle are made good beyond the loss; seed 002: days × daily price.
  goodwill: {
    'zh-CN': '写明金额和到账日，补偿才算数。',
    'en-GB': 'States amount and day, so that the amends count.',
    'pl-PL': 'Podaje kwotę i dzień, bo dopiero wtedy zadośćuczynienie się liczy.',
  },
  // Seed 000, section 2: the promise to do better; seed 003, step 5.
  prevention: {
    'zh-CN': '写已经改了什么，客户才相信不会再来一次。',
    'en-GB': 'Says what has changed, which is why the customer can believe it will not recur.',
    'pl-PL': 'Mówi, co się zmieniło, dlatego klient może wierzyć, że to się nie powtórzy.',
  },
  // Seed 004: first person asked owns it.
  contact: {
    'zh-CN': '给一个人名和一个电话，不用客户再从头讲起。',
    'en-GB': 'One name and one number, so that the customer never has to start again.',
    'pl-PL': 'Jedno nazwisko i jeden numer, żeby klient nie musiał zaczynać od nowa.',
  },
  // Seed 000, section 2, follow-up; seed 001, section 2, step 4: a personal guarantee.
  assurance: {
    'zh-CN': '约好日子亲自回访，承诺有人兜底。',
    'en-GB': 'A person promises a dated call back and answers for the rest.',
    'pl-PL': 'Konkretna osoba obiecuje kontakt z datą i ręczy za resztę.',
  },
  // Seed 002, opening: who complains points to what was overlooked.
  thanks: {
    'zh-CN': '谢谢客户说出来，没有这一趟就看不到缺口。',
    'en-GB': 'Thanks the customer for speaking up: without it the gap would stay unseen.',
    'pl-PL': 'Dziękuje za zgłoszenie: bez niego luka zostałaby niezauważona.',
  },
  // Seed 003, steps 2 and 3: own it and feel with them, in as many words as the facts allow.
  regret: {
    'zh-CN': '先道歉；能承认多少，由查清的事实决定。',
    'en-GB': 'Regret first, admitting as much as the facts allow and no more.',
    'pl-PL': 'Najpierw przeprosiny, z przyznaniem tyle, na ile pozwalają ustalenia.',
  },
  // Deadline packs, Poland finance: reason, circumstances, new date.
  reason: {
    'zh-CN': '拖着不说原因，比晚答复更伤人；原因讲清楚，不作借口。',
    'en-GB': 'Says why it takes longer: silence about the reason hurts more than the wait.',
    'pl-PL': 'Mówi, dlaczego to trwa: milczenie o powodzie boli bardziej niż czekanie.',
  },
  'open-points': {
    'zh-CN': '列出还要查什么，客户知道我们在做事，也不会提前认定。',
    'en-GB': 'Names what is still open, so the customer sees the work and nothing is judged early.',
    'pl-PL': 'Nazywa to, co jeszcze otwarte: widać pracę i niczego się nie przesądza.',
  },
  // Seed 001, section 2, step 3: a time instead of "soon"; wording: vague_promise.
  'new-date': {
    'zh-CN': '给一个确定的日期；之前告诉过别的日期，就写明并为推迟致歉。批准以后记为承诺，到期提醒。',
    'en-GB':
      'One date to count on, beside the one first given and the apology for moving it. Once approved it is a promise with a clock.',
    'pl-PL':
      'Jedna pewna data, obok podanej najpierw i przeprosin za przesunięcie. Po zatwierdzeniu staje się obietnicą z terminem.',
  },
  // Seed 001, section 5, point 4: a person signs, by hand. Polish finance law asks for name and job title.
  closing: {
    'zh-CN': '有姓名、有职务、亲笔签字，信才有人负责。',
    'en-GB': 'Name, job title and a signature by hand: somebody stands behind the letter.',
    'pl-PL': 'Imię i nazwisko, stanowisko i odręczny podpis: za listem ktoś stoi.',
  },
};

/** Where a part does another work in another paper than in the letter of apology. */
const WHY_ELSEWHERE: Readonly<Partial<Record<SpokenPaper, Readonly<Partial<Record<LetterPart, Reason>>>>>> = {
  holding: {
    facts: {
      'zh-CN': '说清是哪件事，并为今天还不能答复道歉。',
      'en-GB': 'Names the matter and says sorry that the answer is not there today.',
      'pl-PL': 'Nazywa sprawę i przeprasza, że odpowiedzi dziś nie ma.',
    },
    responsibility: {
      'zh-CN': '已经查清的部分现在就承担，没查清的不提前认定。',
      'en-GB': 'What is established is owned now; what is not stays open.',
      'pl-PL': 'Za to, co ustalone, odpowiadamy już teraz; reszta pozostaje otwarta.',
    },
    empathy: {
      'zh-CN': '等待本身就是损失，先说出来。',
      'en-GB': 'Waiting is a loss of its own, and is said so.',
      'pl-PL': 'Samo czekanie też kosztuje i trzeba to powiedzieć.',
    },
    remedy: {
      'zh-CN': '能先办的先办，不跟答复捆在一起（当天能解决的当天解决）。',
      'en-GB': 'What can be done before the answer is done before it.',
      'pl-PL': 'Co można zrobić przed odpowiedzią, robimy przed nią.',
    },
    assurance: {
      'zh-CN': '等待期间约好下一次联系，客户不用来催。',
      'en-GB': 'A dated contact on the way, so that the customer need not ask.',
      'pl-PL': 'Umówiony kontakt po drodze, żeby klient nie musiał dopytywać.',
    },
  },
  // Seed 003, last word: answer where the post stands, then talk in private.
  'public-reply': {
    salutation: {
      'zh-CN': '公开回复不写姓名和称呼：谁都能看到。',
      'en-GB': 'No name and no title: everybody reads it.',
      'pl-PL': 'Bez nazwiska i bez Pan/Pani: czyta to każdy.',
    },
    thanks: {
      'zh-CN': '先谢谢客户说出来，其他看的人也会看到这个态度。',
      'en-GB': 'Thanks come first: the others who read it see them too.',
      'pl-PL': 'Najpierw podziękowanie: widzą je też inni czytający.',
    },
    empathy: {
      'zh-CN': '站在客户一边说一句话，不提具体的事。',
      'en-GB': 'One sentence on the customer’s side, without the matter.',
      'pl-PL': 'Jedno zdanie po stronie klienta, bez treści sprawy.',
    },
    contact: {
      'zh-CN': '请客户私下谈：具体情况不在公开的地方说。',
      'en-GB': 'Invites to a private talk: details do not belong in public.',
      'pl-PL': 'Zaprasza do rozmowy w cztery oczy: szczegóły nie są dla wszystkich.',
    },
    closing: {
      'zh-CN': '以网点的名义署名，不写个人姓名。',
      'en-GB': 'Signed by the branch, not by a person.',
      'pl-PL': 'Podpisuje placówka, nie osoba.',
    },
  },
};

/** One sentence, in the clerk's language, on why a paper of sentences has this part. */
export function explainPart(part: LetterPart, locale: ScreenLocale, paper: SpokenPaper = 'apology'): string {
  return (WHY_ELSEWHERE[paper]?.[part] ?? WHY[part])[locale];
}
