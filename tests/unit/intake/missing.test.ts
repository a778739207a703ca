import { describe, expect, it } from 'vitest';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import {
  mayConfirm,
  missingOf,
  stageStates,
  withoutEmptySteps,
} from '../../../electron/domain/intake/missing.ts';

const namesOf = (fields: ComplaintFields) => missingOf(fields).map((one) => one.field);

const step = {
  id: 's1',
  what: 'Reconnect the line',
  owner: 'Field team',
  due: '2026-06-11T16:00',
  state: 'now',
} as const;

const whole: ComplaintFields = {
  customerName: 'Adaeze Okafor',
  addressForm: 'en-mrs',
  phone: '07700 900417',
  paperLanguage: 'en',
  form: 'oral',
  customerWords: 'Nobody rang me.',
  wants: ['explanation'],
  effect: 'Three nights in a hotel.',
  matter: 'Payment sent late',
  what: 'The signed form was handed in on Friday and the money was sent on Monday.',
  happenedOn: '2026-06-05',
  complaintKind: 'quality',
  severity: 'serious',
  request: 'The hotel paid.',
  factsState: 'established',
  cause: 'ours',
  principle: 'none',
  rootCause: 'The form lay in the tray.',
  steps: [step],
  prevention: 'The tray is emptied at noon.',
  answer: 'accepted',
  nextContactAt: '2026-06-11T16:00',
  nextContactKind: 'phone',
  spokenApology: 'I am sorry.',
};

describe('what is missing', () => {
  it('is nothing in a whole intake, and nothing has to be ticked to begin', () => {
    expect(namesOf(whole)).toEqual([]);
    expect(namesOf({})).toContain('customerName');
    const arrived: ComplaintFields = { channel: 'in-person', paperLanguage: 'en', sector: 'bank' };
    expect(stageStates(arrived).receive.touched).toBe(false);
    expect(stageStates(arrived).facts.touched).toBe(false);
    expect(stageStates({ ...arrived, phone: '07700 900417' }).receive.touched).toBe(true);
  });

  it('asks what is checked and by when while facts are open, and no cause', () => {
    const { cause, principle, rootCause, prevention, ...open } = whole;
    expect([cause, principle, rootCause, prevention]).not.toContain(undefined);
    const being = namesOf({ ...open, factsState: 'being-checked' });
    expect(being).toEqual(['toCheck', 'checkBy']);
    expect(namesOf({ ...open, factsState: 'disputed', toCheck: 'The log' })).toEqual(['checkBy']);
  });

  it('asks for the root cause when the fault is ours, and for our part when it is shared', () => {
    const { rootCause: _unused, ...noCause } = whole;
    expect(namesOf(noCause)).toEqual(['rootCause']);
    expect(namesOf({ ...whole, cause: 'third-party' })).toEqual(['ourPart']);
    expect(namesOf({ ...noCause, cause: 'not-ours' })).toEqual([]);
  });

  it('asks nobody for a name they withhold, nor for a number', () => {
    const { customerName: _name, addressForm: _form, phone: _phone, ...rest } = whole;
    expect(namesOf(rest)).toEqual(['customerName', 'addressForm', 'phone']);
    expect(namesOf({ ...rest, nameWithheld: true })).toEqual([]);
  });

  it('asks on whose behalf and by what authority', () => {
    expect(namesOf({ ...whole, actingFor: 'other' })).toEqual(['actingForName', 'authority']);
  });

  it('asks for a basis where the customer does not accept, and none where they do', () => {
    expect(namesOf({ ...whole, answer: 'not-accepted' })).toEqual(['answerBasis']);
    expect(namesOf({ ...whole, answer: 'partly', answerBasis: '  ' })).toEqual(['answerBasis']);
  });

  it('counts a step without words or owner as missing, and an amount without kind or day', () => {
    expect(namesOf({ ...whole, steps: [{ ...step, what: '' }] })).toEqual(['steps']);
    expect(namesOf({ ...whole, steps: [{ ...step, owner: ' ' }] })).toEqual(['steps']);
    expect(namesOf({ ...whole, goodwillAmount: { minor: 100, currency: 'GBP' } })).toEqual([
      'goodwillKind',
      'goodwillDue',
    ]);
    expect(namesOf({ ...whole, goodwillKind: 'in-kind', goodwillDue: '2026-06-12' })).toEqual([]);
  });

  it('is counted by stage', () => {
    const { matter: _matter, request: _request, ...rest } = whole;
    expect(stageStates(rest).facts).toEqual({ missing: 2, touched: true });
    expect(stageStates(rest).remedy.missing).toBe(0);
    expect(stageStates(rest).confirm).toEqual({ missing: 0, touched: false });
  });
});

describe('becoming a case', () => {
  it('needs a name or the wish to give none, what happened, and the language of the paper', () => {
    expect(mayConfirm({})?.code).toBe('name-missing');
    expect(mayConfirm({ customerName: '   ' })?.field).toBe('customerName');
    expect(mayConfirm({ nameWithheld: true })?.code).toBe('facts-missing');
    expect(mayConfirm({ nameWithheld: true, what: 'No power.' })?.field).toBe('paperLanguage');
    expect(mayConfirm({ nameWithheld: true, what: 'No power.', paperLanguage: 'zh' })).toBeNull();
  });

  it('leaves rows of the plan that say nothing out of the record', () => {
    const empty = { ...step, id: 's2', what: ' ' };
    expect(withoutEmptySteps({ ...whole, steps: [step, empty] }).steps).toEqual([step]);
    expect('steps' in withoutEmptySteps({ ...whole, steps: [empty] })).toBe(false);
  });
});
