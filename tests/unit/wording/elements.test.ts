import { describe, expect, it } from 'vitest';
import type { InEachLanguage } from '../../../electron/domain/language.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { ElementCode } from '../../../electron/domain/wording/finding.ts';
import { ELEMENT_CODES } from '../../../electron/domain/wording/finding.ts';
import {
  missingElements,
  requiredElements,
} from '../../../electron/domain/wording/elements/required-elements.ts';

const WHOLE: InEachLanguage = {
  zh: `王女士：
11月2日，东街营业厅把您家的电表读数抄错，电费多收了128元，我们向您道歉，这是我们的责任。
您为此请了半天假，一定又着急又生气。
原因是抄表员把3看成了8，没有复核。
128元已退回您的账户，另外减免您一个月的基本电费作为补偿。
从12月1日起，所有异常读数由两人核对，避免再次发生。
我本人会盯到最后，最迟11月16日17点前打电话把结果告诉您，也可以拨打我的电话。
如不认可这个处理，可以拨打12398申诉。
感谢您把错误告诉我们。
营业厅主任 周敏`,
  en: `Dear Mrs Hill,
On 2 November we cut off your telephone line by mistake. We are sorry; that was our fault.
You were left without a telephone for two days, which must have been worrying with your mother ill.
It happened because two street numbers were swapped in our order.
The line has been reconnected, £14 has been refunded, and a month's rental is waived as a gesture of goodwill.
From now on a second person checks every order to cut off a line, so that this does not happen again.
I will personally see to it and will ring you by Friday 14 November at 10:00; my direct line is on this letter.
If you do not accept this reply, you may go to the ombudsman.
Thank you for coming in.
Yours sincerely,
Ruth Ames
Branch Manager`,
  pl: `Szanowna Pani,
2 listopada zgubiliśmy Pani rezerwację i nie mieliśmy wolnego pokoju. Przepraszamy, to nasza wina.
Rozumiem, ile nerwów kosztował Panią nocny powrót z dzieckiem.
Przyczyną było to, że nie wpisaliśmy zmiany terminu.
Zwracamy 420 zł za nocleg w innym hotelu, a na znak przeprosin dodajemy bezpłatną noc.
Od 1 grudnia każdą zmianę sprawdza druga osoba, aby to się nie powtórzyło.
Osobiście tego dopilnuję i zadzwonię najpóźniej do 14 listopada do godz. 10.00, mój numer jest na górze listu.
Jeśli nie zgadza się Pani z odpowiedzią, przysługuje odwołanie.
Dziękuję za rozmowę.
Z poważaniem,
Ewa Lis
kierowniczka recepcji`,
};

/** For each language one line a code which holds that element, and none of the codes after the stroke. */
const ALONE: InEachLanguage<readonly (readonly [holds: ElementCode, lacks: ElementCode, text: string])[]> = {
  zh: [
    ['regret', 'responsibility', '我们很抱歉。'],
    ['thanks', 'regret', '感谢您专门来一趟。'],
    ['responsibility', 'regret', '这是我们的责任。'],
    ['appeal_route', 'thanks', '您可以向监管部门申诉。'],
    ['follow_up_contact', 'goodwill', '周五我打电话给您。'],
  ],
  en: [
    ['regret', 'responsibility', 'I am sorry.'],
    ['thanks', 'regret', 'Thank you for telling us.'],
    ['responsibility', 'regret', 'That was our mistake.'],
    ['appeal_route', 'thanks', 'You may go to the ombudsman.'],
    ['follow_up_contact', 'goodwill', 'I will ring you on Friday.'],
  ],
  pl: [
    ['regret', 'responsibility', 'Bardzo mi przykro.'],
    ['thanks', 'regret', 'Dziękuję za zgłoszenie.'],
    ['responsibility', 'regret', 'To nasza wina.'],
    ['appeal_route', 'thanks', 'Może Pani zwrócić się do Rzecznika Finansowego.'],
    ['follow_up_contact', 'goodwill', 'Zadzwonię w piątek.'],
  ],
};

describe.each(PAPER_LANGUAGES)('elements in %s', (lang) => {
  it('a complete letter holds them all and no fault', () => {
    const answer = checkWording({ text: WHOLE[lang], lang, kind: 'letter', screen: 'en-GB' });
    expect(answer.elements).toEqual([...ELEMENT_CODES]);
    expect(answer.findings).toEqual([]);
  });

  it.each(ALONE[lang])('%s without %s: %s', (holds, lacks, text) => {
    const { elements } = checkWording({ text, lang, kind: 'sentence', screen: 'en-GB' });
    expect(elements).toContain(holds);
    expect(elements).not.toContain(lacks);
  });
});

it('a request for understanding, a negation and a business regret are no apology', () => {
  const elementsOf = (text: string, lang: 'zh' | 'en'): readonly ElementCode[] =>
    checkWording({ text, lang, kind: 'letter', screen: 'en-GB' }).elements;
  expect(elementsOf('5月3日停电，敬请谅解。', 'zh')).not.toContain('regret');
  expect(elementsOf('We regret to inform you that the pool is closed.', 'en')).not.toContain('regret');
});

const NOTHING_MORE = { goodwillPromised: false, appealRouteDemanded: false };

describe('required elements', () => {
  it('asks for responsibility when the cause is ours, and forbids asking while facts are open', () => {
    expect(requiredElements('letter', 'full', NOTHING_MORE)).toContain('responsibility');
    expect(requiredElements('letter', 'shared', NOTHING_MORE)).toContain('responsibility');
    expect(requiredElements('letter', 'experience', NOTHING_MORE)).not.toContain('responsibility');
    expect(requiredElements('sentence', 'regret', NOTHING_MORE)).not.toContain('responsibility');
  });

  it('asks for goodwill and the appeal route only where they are promised or demanded', () => {
    expect(requiredElements('letter', 'full', NOTHING_MORE)).not.toContain('goodwill');
    const demands = { goodwillPromised: true, appealRouteDemanded: true };
    expect(requiredElements('letter', 'full', demands)).toEqual(
      expect.arrayContaining(['goodwill', 'appeal_route']),
    );
    expect(requiredElements('public_reply', 'full', demands)).not.toContain('goodwill');
  });

  it('a receipt and a holding letter state a deadline', () => {
    expect(requiredElements('receipt', 'experience', NOTHING_MORE)).toContain('stated_deadline');
    expect(requiredElements('holding', 'experience', NOTHING_MORE)).toContain('stated_deadline');
  });

  it('names what is missing; a personal assurance is only a hint', () => {
    const required = requiredElements('letter', 'full', NOTHING_MORE);
    const held = required.filter((element) => element !== 'remedy' && element !== 'personal_assurance');
    expect(missingElements(held, required)).toEqual([
      { element: 'remedy', severity: 'warning' },
      { element: 'personal_assurance', severity: 'hint' },
    ]);
    expect(missingElements(required, required)).toEqual([]);
  });
});
