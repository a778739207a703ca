import { polishAddress, polishCustomer } from '../polish-forms.ts';
import type { PolishCustomer } from '../polish-forms.ts';
import type { ReceiptVoice, Who } from '../receipt-voice.ts';
import { withStop } from '../sentence.ts';
import { POLISH_SECTORS } from './polish-sector.ts';

export function customerOf({ gender, sector, forOther }: Who): PolishCustomer {
  return polishCustomer(gender, sector, forOther);
}

export const POLISH_RECEIPT: ReceiptVoice = {
  title: {
    receipt: ({ sector }) => `Potwierdzenie przyjęcia ${POLISH_SECTORS[sector].complaint[1]}`,
    protocol: () => 'Protokół reklamacji złożonej ustnie',
  },
  copy: (who) => `egzemplarz dla ${customerOf(who).gen}`,
  rows: {
    arrived: 'Przyjęto',
    way: 'Sposób',
    onBehalf: 'W imieniu',
    authority: 'Umocowanie',
    phone: 'Telefon',
    address: 'Adres',
    reference: 'Nr referencyjny',
    owner: 'Prowadzi sprawę',
    jobTitle: 'Stanowisko',
  },
  customer: (who) => customerOf(who).label,
  self: 'własnym',
  withheld: 'bez podania nazwiska',
  open: 'w trakcie spisywania',
  channels: {
    'in-person': 'osobiście',
    phone: 'telefonicznie',
    letter: 'listownie',
    'paper-form': 'na formularzu papierowym',
    authority: 'za pośrednictwem urzędu',
  },
  forms: { oral: 'ustnie', written: 'pisemnie' },
  authorities: {
    'power-of-attorney': 'pełnomocnictwo',
    parent: 'rodzic',
    guardian: 'opiekun prawny',
    company: 'przedstawiciel firmy',
    'not-shown': 'jeszcze nieokazane',
  },
  phone: (masked) => masked,
  referenceTail: (tail) => `kończy się na ${tail}`,
  told: 'Treść zgłoszenia',
  when: (moment) => `Kiedy: ${moment}.`,
  where: (place) => `Gdzie: ${place}.`,
  asked: (who) => `Czego ${who.gender === 'plural' ? 'oczekują' : 'oczekuje'} ${customerOf(who).nom}`,
  amount: (amount) => `Kwota: ${amount}.`,
  established: 'Co dotąd ustaliliśmy',
  factsStates: {
    established: 'Przebieg sprawy jest ustalony.',
    'being-checked': 'Sprawę jeszcze sprawdzamy; niczego nie przesądzamy.',
    disputed: 'Nasze zapisy różnią się od zgłoszenia. Sprawdzamy to; niczego nie przesądzamy.',
  },
  causes: {
    ours: 'Odpowiadamy za to my i przepraszamy.',
    shared: 'Złożyło się na to kilka przyczyn. Za swoją część odpowiadamy i przepraszamy.',
    'third-party': 'Sprawa zaczęła się poza nami. Za swoją część odpowiadamy i przepraszamy.',
    'not-ours': 'Nie znaleźliśmy błędu w naszym działaniu. Przykro nam z powodu kłopotu z tą sprawą.',
  },
  toCheck: (what, by) =>
    `Do ustalenia pozostaje: ${withStop(what)}${by === '' ? '' : ` O wyniku zawiadomimy ${withStop(by)}`}`,
  promises: { heading: 'Do czego się zobowiązujemy', columns: ['Co', 'Kto', 'Najpóźniej'] },
  noPromise: 'W trakcie uzgadniania; znajdzie się w nowym potwierdzeniu',
  stepState: {
    done: (what) => `${what} (wykonane)`,
    now: (what) => `${what} (w toku)`,
    next: (what) => what,
  },
  goodwill: {
    refund: (amount) => `Zwrócić ${amount}`,
    goodwill: (amount) => `Wypłacić ${amount} jako rekompensatę`,
    credit: (amount) => `Dopisać do konta ${amount}`,
    'in-kind': (amount) => `Przekazać bezpłatne świadczenie o wartości ${amount}`,
  },
  gift: (what) => `Przekazać bezpłatnie: ${what}`,
  nextContact: {
    counter: (_phone, sector) => `Omówić ${POLISH_SECTORS[sector].desk}, na czym stoi sprawa`,
    phone: (phone) => `Zadzwonić${numbered(phone)} i powiedzieć, na czym stoi sprawa`,
    visit: () => 'Przyjechać i powiedzieć, na czym stoi sprawa',
    post: () => 'Napisać list o tym, na czym stoi sprawa',
    message: (phone) => `Wysłać wiadomość${numbered(phone)} o tym, na czym stoi sprawa`,
  },
  checkResult: 'Powiadomić o wyniku ustaleń',
  answer: (sector) => `Odpowiedzieć na ${POLISH_SECTORS[sector].complaint[2]}`,
  noTime: 'do uzgodnienia',
  answers: {
    accepted: 'Zaproponowane rozwiązanie przyjęto.',
    partly: 'Zaproponowane rozwiązanie przyjęto w części.',
    'not-accepted': 'Zaproponowanego rozwiązania nie przyjęto.',
    thinking: 'Decyzja zapadnie później; czekamy na odpowiedź.',
  },
  answered: 'Odpowiedź na propozycję',
  deadline: { statutory: 'Termin ustawowy', own: 'Odpowiemy do' },
  ownNote: 'Nie znamy ustawowego terminu dla tej sprawy; ten dzień to nasze własne zobowiązanie.',
  extendedFrom: (date) => `Termin przedłużony; poprzednio ${date}`,
  contact: 'Pytania w tej sprawie',
  callHeading: 'Jak i kiedy się odezwiemy',
  call: (kind, when, phone, sector) => {
    if (when === undefined) {
      return 'Termin nie jest jeszcze umówiony; osoba prowadząca sprawę odezwie się przed dniem odpowiedzi.';
    }
    const tail = numbered(phone);
    const start = `${when.charAt(0).toUpperCase()}${when.slice(1)}`;
    switch (kind ?? 'phone') {
      case 'counter':
        return `${start} spotykamy się ${POLISH_SECTORS[sector].desk}.`;
      case 'phone':
        return `${start} zadzwonimy${tail}.`;
      case 'visit':
        return `${start} przyjedziemy na miejsce.`;
      case 'post':
        return `${start} wyślemy list.`;
      case 'message':
        return `${start} wyślemy wiadomość${tail}.`;
    }
  },
  remarks: (who) => `Uwagi ${customerOf(who).gen} (odręcznie)`,
  customerSigns: (who) => `podpis ${customerOf(who).gen}, data`,
  customerFine: ({ gender }) =>
    `Podpis potwierdza treść zgłoszenia i nie ogranicza ${polishAddress(gender).gen} praw.`,
  staffFine: 'Prowadzi sprawę do końca.',
  legal: 'Nie zapisujemy numeru dowodu. Dane służą tylko tej sprawie.',
  protocolLegal: 'Protokół i kopia zgodnie z prawem (Dz.U. 2025 poz. 1371). Nie zapisujemy numeru dowodu.',
};

function numbered(phone: string): string {
  return phone === '' ? '' : ` (nr ${phone})`;
}
