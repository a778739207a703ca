import { caseRecord } from '../../case-record.ts';
import { letterGrams } from '../../values/letter-grams.ts';
import type { Example, RuleWords } from '../rule.ts';

/** A letter that went to somebody else last week. */
const EARLIER =
  'Szanowna Pani Krystyno,\nprzepraszamy za przerwę w dostawie wody 4 maja. Pękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Wodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą. Za ten dzień odejmujemy 12 zł od rachunku. Od czerwca piwnice oglądamy co kwartał i zapisujemy wynik na drzwiach.\nZ poważaniem\nTeresa Grab';
const beside = (text: string): Example => ({
  text,
  kind: 'letter',
  facts: {
    record: caseRecord({}, 'pl', {
      earlierLetters: [letterGrams(EARLIER, 'pl', [])],
      fixedLines: ['Z poważaniem', 'Teresa Grab'],
    }),
  },
});

/** Measured, not told by words. */
export const PL: RuleWords<null> = {
  patterns: null,
  suggest: (facts) =>
    `Skutek był taki: ${facts.effect ?? '[skutek]'}. Wydarzyło się to ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}).`,
  examples: {
    bad: [
      beside(
        'Szanowny Panie Janie,\nprzepraszamy za przerwę w dostawie wody 4 maja. Pękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Wodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą. Za ten dzień odejmujemy 12 zł od rachunku.',
      ),
      beside(
        'Szanowna Pani Zofio,\nprzepraszamy za przerwę w dostawie wody 4 maja. Pękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Za ten dzień odejmujemy 20 zł od rachunku. Od czerwca piwnice oglądamy co kwartał i zapisujemy wynik na drzwiach.',
      ),
      beside(
        'Szanowny Panie Adamie,\nwodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą. Za ten dzień odejmujemy 12 zł od rachunku. Od czerwca piwnice oglądamy co kwartał i zapisujemy wynik na drzwiach.',
      ),
      beside(
        'Szanowna Pani Marto,\nbardzo przepraszamy za przerwę w dostawie wody 4 maja. Pękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Wodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą. Dziękujemy, że napisał Pan do nas.',
      ),
      beside(
        'Szanowny Panie Igorze,\nprzepraszamy za przerwę w dostawie wody 5 maja. Pękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Wodę przywieźliśmy beczkowozem o 14.00, a rurę wymieniliśmy przed nocą.',
      ),
      beside(
        'Szanowna Pani Lidio,\nPękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Przepraszamy. Wodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą. Od czerwca piwnice oglądamy co kwartał i zapisujemy wynik na drzwiach.',
      ),
      beside(
        'Szanowny Panie Leonie,\ndziękujemy za list. Przepraszamy za przerwę w dostawie wody 4 maja. Pękła rura w piwnicy, którą powinniśmy byli wymienić jesienią. Wodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą.',
      ),
      beside(
        'Szanowna Pani Kingo,\nprzepraszamy za przerwę w dostawie wody 4 maja. Wodę przywieźliśmy beczkowozem o 11.00, a rurę wymieniliśmy przed nocą. Za ten dzień odejmujemy 12 zł od rachunku. Od czerwca piwnice oglądamy co kwartał i zapisujemy wynik na drzwiach.',
      ),
    ],
    good: [
      beside(
        'Szanowny Panie Janie,\n4 maja nie miał Pan wody od szóstej rano i nosił Pan wiadra na trzecie piętro. Przepraszamy, rurę w piwnicy mogliśmy wymienić już jesienią. Na rachunku za maj będzie o 12 zł mniej.',
      ),
      beside(
        'Szanowna Pani Zofio,\nrestauracja została 4 maja bez wody w porze obiadu i zamknęła Pani kuchnię. Przepraszam. Utarg z tego dnia zwracamy według Pani zestawienia, przelew wyszedł 9 maja.',
      ),
      beside(
        'Szanowny Panie Adamie,\n4 maja po południu zalało Panu piwnicę, ponieważ źle zakręciliśmy zawór. Przepraszamy. Osuszacz przywieźliśmy wieczorem, a za farbę i listwy oddajemy 480 zł.',
      ),
      beside(
        'Szanowna Pani Marto,\nbyła Pani 4 maja sama z niemowlęciem bez ciepłej wody. Przepraszam, że nikt z nas nie zapukał. Bojler działa od 19.20 i sprawdziłam go dziś osobiście.',
      ),
      beside(
        'Szanowny Panie Igorze,\nrachunek za kwiecień wystawiliśmy na złe mieszkanie. Przepraszamy. Nowy, na 64 zł, jest w tej kopercie.',
      ),
      beside(
        'Szanowna Pani Lidio,\nwodomierz wymieniliśmy 2 maja i nie zostawiliśmy kartki z numerem. Przepraszam, numer to 558 120, a protokół dołączam.',
      ),
      beside(
        'Szanowny Panie Leonie,\nprzyjechał Pan 6 maja do biura, a drzwi były zamknięte godzinę przed czasem. Przepraszamy. Od 7 maja biuro jest otwarte do 18.00 także w środy.',
      ),
      beside(
        'Szanowna Pani Kingo,\n3 maja o 6.00 obudził Panią młot pneumatyczny. Przepraszam, prace przed ósmą rano nie powinny były ruszyć. Od poniedziałku ekipa zaczyna o 9.00.',
      ),
      beside(
        'Szanowny Panie Borysie,\nczekał Pan 8 maja cały dzień na montera, który pojechał na inną ulicę. Przepraszamy za ten dzień. Jutro o 8.00 przyjdzie kierownik zmiany i sam założy wodomierz.',
      ),
      beside(
        'Szanowna Pani Agato,\nwoda w kranie była 9 maja żółta, bo przepłukaliśmy sieć i nie wywiesiliśmy ogłoszenia. Przepraszamy. Dziś rano pobraliśmy próbkę, wynik dostanie Pani w piątek. Od dziś o każdym płukaniu zawiadamia SMS dzień wcześniej.',
      ),
    ],
  },
};
