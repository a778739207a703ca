import { expect, test } from 'vitest';
import type { CasePage } from '../../../renderer/screens/case/timeline-words.ts';
import { startOf } from '../../../renderer/screens/call-back/contact-form.ts';
import {
  forgetContact,
  rememberContact,
  rememberedContact,
} from '../../../renderer/screens/call-back/contact-memory.ts';

const END = '2026-06-11T22:59:59.999Z';
const HANNAH = { staffId: 'hannah', name: 'Hannah Pryce' };
const OWEN = { staffId: 'owen', name: 'Owen Hale' };

function page(caseId: string, promised: 'open' | 'kept' = 'open'): CasePage {
  const promise = { id: 'p1', source: 'follow-up', state: promised, dueAt: '2026-06-11T15:00:00.000Z' };
  // What the form reads of a case page.
  return { caseId, fields: {}, promises: [promise] } as unknown as CasePage;
}

test('what was typed about a call is there again for the one who typed it, on this case alone', () => {
  const typed = { ...startOf(page('a'), HANNAH, END), said: 'She will be in after five.', matter: 'meter' };
  expect(typed).toMatchObject({ settles: 'p1', planOwner: 'Hannah Pryce' });
  rememberContact(HANNAH.staffId, 'a', typed);
  expect(startOf(page('a'), HANNAH, END)).toEqual(typed);
  expect(startOf(page('b'), HANNAH, END).said).toBe('');
  expect(startOf(page('a'), OWEN, END)).toMatchObject({ said: '', planOwner: 'Owen Hale' });
  // Somebody else kept the promise meanwhile.
  expect(startOf(page('a', 'kept'), HANNAH, END)).toEqual({ ...typed, settles: 'none' });
  forgetContact(HANNAH.staffId, 'a');
  expect(rememberedContact(HANNAH.staffId, 'a')).toBeUndefined();
  expect(startOf(page('a'), HANNAH, END).said).toBe('');
});
