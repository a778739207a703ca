import type { AddressForm } from '../../../address-form.ts';
import type { TextKind } from '../../finding.ts';
import { caseRecord } from '../../case-record.ts';
import type { Example, RuleWords } from '../rule.ts';

const to =
  (customerName: string, addressForm: AddressForm) =>
  (text: string, kind: TextKind = 'sentence'): Example => ({
    text,
    kind,
    facts: { record: caseRecord({ customerName, addressForm }, 'pl') },
  });
const toMrs = to('Dorota Wiśniewska', 'pl-pani');
const toMr = to('Marek Szulc', 'pl-pan');
const toBoth = to('Irena i Zbigniew Klimek', 'pl-panstwo');

/** Told by comparing, not by patterns of words: the matcher of this language stands beside. */
export const PL: RuleWords<null> = {
  patterns: null,
  suggest: () => 'Proszę użyć zwrotu wybranego przez klienta: [zwrot i nazwisko].',
  examples: {
    bad: [
      toMrs('Szanowna Pani Wiśnewska, dopłata wyszła dzisiaj.'),
      toMrs('Szanowny Panie, odpis leży w pokoju 4.'),
      toMrs('Otrzymał Pan pokój bez okna, przepraszam.'),
      toMr('Czekała Pani 40 minut na peronie, bo nie podaliśmy zmiany.'),
      toMr('Panie Marku, wynik dostaniesz w piątek o 8.00.'),
      toMr('Dziękujemy, Panie Marku, że zgłosiłaś podwójną opłatę 15 zł.'),
      toBoth('Przepraszamy za zalany sufit w Pana sypialni.'),
      toBoth('Przelew możecie odebrać w kasie numer 3.'),
      toMr('Szanowny Kliencie,\npaczka jest już w drodze do Radomia.', 'letter'),
      'Czy Pani widziałaś numerek?',
      'Szanowny Panie, przyjęliśmy Państwa reklamację, a Panu oddzwonimy jutro o 9.00.',
    ],
    good: [
      toMrs('Szanowna Pani Doroto, dopłata wyszła dzisiaj.'),
      toMrs('Szanowna Pani,\ndopłata 310 zł jest już na koncie.', 'letter'),
      toMrs('Pani Wiśniewskiej dopłaciliśmy 310 zł, Pani Doroto, proszę sprawdzić konto.'),
      toMrs('Do Pani zadzwoni pan Marek Lis, kierownik oddziału, w środę o 10.00.'),
      toMrs('Przyjechali Państwo z mężem po północy, a my nie mieliśmy wolnego pokoju.'),
      toMr('Panie Marku, zgłosił Pan brak sygnału o 7.30 i o 9.00 był u Pana monter.'),
      toMr('Pana żona słusznie pytała o rachunek, wysyłam go Panu dzisiaj.'),
      toMr('Panu Szulcowi należy się zwrot 62 zł.'),
      toBoth('Szanowni Państwo Klimkowie, malarz przyjdzie do Państwa 8 maja.'),
      toBoth('Mogą Państwo odebrać przelew w kasie numer 3 do czwartku.'),
      to('Sasza Bereza', 'neutral')('Dzień dobry, kara 6 zł została przeze mnie skreślona.'),
      'Hej Aniu, Twoja paczka jedzie i będzie jutro do 12.00.',
    ],
  },
};
