import { expect, it } from 'vitest';
import { simpleForm } from '../../../electron/domain/wording/traditional-forms.ts';

it('knows the words of the rules in traditional characters and leaves the rest alone', () => {
  const simple = (text: string): string => [...text].map(simpleForm).join('');
  expect(simple('對不起，見諒，儘快處理，給您帶來的不便，責任在於我們，這是規定')).toBe(
    '对不起，见谅，尽快处理，给您带来的不便，责任在于我们，这是规定',
  );
  expect(simple('かな、abc 道歉')).toBe('かな、abc 道歉');
  expect(simple('唔好意思，頂多慢了兩天，觀感欠佳，妳')).toBe('不好意思，顶多慢了两天，观感欠佳，你');
});
