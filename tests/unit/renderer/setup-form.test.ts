import { describe, expect, test } from 'vitest';
import { channels } from '../../../electron/contract/channels.ts';
import {
  EMPTY_FORM,
  missingInSetup,
  placeOf,
  setupInput,
  titleInEach,
} from '../../../renderer/screens/setup/branch-form.ts';
import type { SetupForm } from '../../../renderer/screens/setup/branch-form.ts';

const filled: SetupForm = {
  ...EMPTY_FORM,
  code: 'TRN',
  counter: '3',
  sector: 'telecom',
  name: ' Ewa Sobczak ',
  polishForm: 'feminine',
  pin: '1379',
  pinAgain: '1379',
};

describe('first start', () => {
  test('suggests the place from the language, and follows the country chosen', () => {
    expect(placeOf(EMPTY_FORM, 'pl-PL', 'UTC')).toEqual({
      country: 'PL',
      region: '',
      zone: 'Europe/Warsaw',
      currency: 'PLN',
    });
    expect(placeOf({ ...EMPTY_FORM, country: 'CN' }, 'en-GB', 'UTC').currency).toBe('CNY');
    expect(placeOf({ ...EMPTY_FORM, country: 'other' }, 'en-GB', 'Europe/Oslo').zone).toBe('Europe/Oslo');
  });

  test('says what is missing in the order of the page; the Polish form only in Polish', () => {
    expect(missingInSetup(EMPTY_FORM, 'pl-PL')).toEqual([
      'code',
      'sector',
      'name',
      'polishForm',
      'pin',
      'pinAgain',
    ]);
    expect(missingInSetup({ ...filled, polishForm: undefined }, 'en-GB')).toEqual([]);
    expect(missingInSetup({ ...filled, pinAgain: '1378', counter: '0' }, 'pl-PL')).toEqual([
      'counter',
      'pinAgain',
    ]);
  });

  test('sends what the contract takes', () => {
    const input = setupInput(filled, 'pl-PL', placeOf(filled, 'pl-PL', 'UTC'), 'kierowniczka zmiany');
    expect(channels['set-up-branch'].input.parse(input)).toMatchObject({
      branch: { code: 'TRN', counter: 3, zone: 'Europe/Warsaw' },
      supervisor: { name: 'Ewa Sobczak', jobTitle: { zh: '值班主任', en: 'Duty Manager' } },
    });
    expect(setupInput({ ...filled, code: 'tr' }, 'pl-PL', placeOf(filled, 'pl-PL', 'UTC'), 'x')).toBeNull();
  });

  test('knows the usual titles in each language, by the form of the person', () => {
    expect(titleInEach('Duty Manager', 'masculine').pl).toBe('kierownik zmiany');
    expect(titleInEach('客户经理', 'feminine').pl).toBe('doradczyni klienta');
    expect(titleInEach('Complaints Lead', 'feminine')).toEqual({
      zh: 'Complaints Lead',
      en: 'Complaints Lead',
      pl: 'Complaints Lead',
    });
  });
});
