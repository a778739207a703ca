import { describe, expect, it } from 'vitest';
import { testPage } from '../../../electron/domain/papers/test-page.ts';

describe('the test page of a printer', () => {
  it.each(['zh-CN', 'en-GB', 'pl-PL'] as const)('is set on the paper of its tray (%s)', (locale) => {
    const of = (tray: 'receipt' | 'letter') => testPage({ branch: null, locale }, tray);
    expect([of('receipt').kind, of('letter').kind]).toEqual(['receipt', 'resolution']);
    expect(of('receipt').blocks).not.toEqual(of('letter').blocks);
  });
});
