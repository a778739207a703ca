import { describe, expect, it } from 'vitest';
import { refuse } from '../../../electron/domain/refusal.ts';
import type { Outcome } from '../../../electron/domain/refusal.ts';
import { createDraftQueue } from '../../../renderer/screens/intake/draft-queue.ts';
import type { DraftSend } from '../../../renderer/screens/intake/draft-queue.ts';

type Answer = Outcome<{ readonly revision: number; readonly savedAt: string }>;

/** A log that answers when told to, and a clock that stands still until it is moved. */
function desk() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const stored: Record<string, unknown> = {};
  const requests: DraftSend[] = [];
  let storedRevision = 0;
  let replies: ((answer: Answer) => void)[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  };
  const queue = createDraftQueue(
    { revision: 0, savedAt: null, stage: 'receive', cursor: '' },
    {
      send: (request) => {
        requests.push(request);
        return new Promise((resolve) => replies.push(resolve));
      },
      readRevision: () => Promise.resolve({ ok: true, value: storedRevision }),
      later: (ms, run) => {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      now: () => now,
      changed: () => undefined,
    },
  );
  const reply = async (answer: Answer) => {
    const [first, ...rest] = replies;
    if (first === undefined) throw new Error('nothing is in flight');
    replies = rest;
    first(answer);
    await settle();
  };
  return {
    queue,
    requests,
    stored,
    inFlight: () => replies.length,
    outdate: (revision: number) => {
      storedRevision = revision;
    },
    pass: (ms: number) => {
      const until = now + ms;
      for (;;) {
        const next = timers.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        now = next.at;
        next.run();
      }
      now = until;
    },
    reply,
    keep: async () => {
      const request = requests[requests.length - 1];
      Object.assign(stored, request?.fields);
      storedRevision += 1;
      await reply({
        ok: true,
        value: { revision: storedRevision, savedAt: `2026-06-11T02:05:0${storedRevision % 10}.000Z` },
      });
    },
    settle,
  };
}

describe('the queue of a draft', () => {
  it('sends 400 ms after the last key, and after 800 ms while keys keep coming', () => {
    const { queue, requests, pass } = desk();
    queue.note('matter', 'a');
    pass(399);
    expect(requests).toHaveLength(0);
    pass(1);
    expect(requests).toHaveLength(1);

    const steady = desk();
    for (let key = 0; key < 9; key += 1) {
      steady.queue.note('matter', 'x'.repeat(key + 1));
      steady.pass(100);
    }
    expect(steady.requests).toHaveLength(1);
    expect(steady.requests[0]?.fields['matter']).toBe('x'.repeat(8));
  });

  it('says saved only after the answer', async () => {
    const { queue, pass, keep } = desk();
    queue.note('matter', 'late');
    expect(queue.saving().phase).toBe('saving');
    pass(400);
    expect(queue.saving().phase).toBe('saving');
    await keep();
    expect(queue.saving()).toMatchObject({ phase: 'saved', savedAt: '2026-06-11T02:05:01.000Z' });
  });

  it('has one request in flight, and loses nothing typed while an answer is slow', async () => {
    const { queue, requests, pass, keep, stored, inFlight } = desk();
    queue.note('matter', 'a');
    pass(400);
    queue.note('matter', 'ab');
    queue.note('what', 'w');
    pass(5000);
    expect(inFlight()).toBe(1);
    await keep();
    pass(800);
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ revision: 1, fields: { matter: 'ab', what: 'w' } });
    await keep();
    expect(stored).toEqual({ matter: 'ab', what: 'w' });
    expect(queue.saving().phase).toBe('saved');
  });

  it('tries again after a failure, newest values first kept, and stays red until it worked', async () => {
    const { queue, requests, pass, reply, keep, stored } = desk();
    queue.note('matter', 'a');
    queue.note('what', 'w');
    pass(400);
    queue.note('matter', 'b');
    await reply(refuse('disk-full'));
    expect(queue.saving()).toMatchObject({ phase: 'unsaved', trouble: { code: 'disk-full' } });
    pass(500);
    expect(requests[1]?.fields).toEqual({ what: 'w', matter: 'b' });
    await reply(refuse('failed'));
    pass(999);
    expect(requests).toHaveLength(2);
    pass(1);
    await keep();
    expect(stored).toEqual({ what: 'w', matter: 'b' });
    expect(queue.saving()).toMatchObject({ phase: 'saved', trouble: null });
  });

  it('keeps one refused field back with its reason and saves the others', async () => {
    const { queue, requests, pass, reply, keep, stored } = desk();
    queue.note('customerName', 'Ewa');
    queue.note('phone', 'abc');
    pass(400);
    await reply(refuse('phone-without-digits', { field: 'phone' }));
    expect(requests[1]?.fields).toEqual({ customerName: 'Ewa' });
    await keep();
    expect(stored).toEqual({ customerName: 'Ewa' });
    expect(queue.saving()).toMatchObject({
      phase: 'unsaved',
      refused: { phone: { code: 'phone-without-digits' } },
    });
    queue.note('phone', '601 000 078');
    expect(queue.saving().refused).toEqual({});
    pass(400);
    await keep();
    expect(queue.saving().phase).toBe('saved');
  });

  it('offers fields one by one when a refusal names none of them', async () => {
    const { queue, requests, pass, reply, keep, stored } = desk();
    queue.note('a', 1);
    queue.note('b', 2);
    queue.note('c', 3);
    pass(400);
    await reply(refuse('bad-request'));
    await keep();
    await reply(refuse('bad-request'));
    await keep();
    expect(requests.map((one) => Object.keys(one.fields))).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
    expect(stored).toEqual({ a: 1, c: 3 });
    expect(Object.keys(queue.saving().refused)).toEqual(['b']);
  });

  it('takes the newer revision after a stale one and offers the same words again', async () => {
    const { queue, requests, pass, reply, keep, stored, outdate } = desk();
    outdate(7);
    queue.note('matter', 'a');
    pass(400);
    await reply(refuse('stale-draft'));
    expect(requests[1]).toMatchObject({ revision: 7, fields: { matter: 'a' } });
    await keep();
    expect(stored).toEqual({ matter: 'a' });
  });

  it('does not spin when the log calls its own revision stale', async () => {
    const { queue, requests, pass, reply, keep } = desk();
    queue.note('matter', 'a');
    pass(400);
    await reply(refuse('stale-draft'));
    expect(requests).toHaveLength(1);
    expect(queue.saving()).toMatchObject({ phase: 'unsaved', trouble: { code: 'stale-draft' } });
    pass(500);
    expect(requests).toHaveLength(2);
    await keep();
    expect(queue.saving()).toMatchObject({ phase: 'saved', trouble: null });
  });

  it('sends at once when flushed, waits for the answer, and tells whether all is in the log', async () => {
    const { queue, requests, keep, reply, settle } = desk();
    queue.note('matter', 'a');
    let outcome: boolean | null = null;
    const flushed = queue.flush().then((saved) => {
      outcome = saved;
    });
    expect(requests).toHaveLength(1);
    queue.note('matter', 'ab');
    await keep();
    expect(outcome).toBeNull();
    expect(requests).toHaveLength(2);
    await keep();
    await flushed;
    expect(outcome).toBe(true);

    queue.note('matter', 'abc');
    const failing = queue.flush();
    await reply(refuse('disk-full'));
    await settle();
    expect(await failing).toBe(false);
    expect(await desk().queue.flush()).toBe(true);
  });

  it('keeps where the cursor stands even when nothing was typed', () => {
    const { queue, requests, pass } = desk();
    queue.place('facts', 'what');
    pass(400);
    expect(requests[0]).toMatchObject({ stage: 'facts', cursor: 'what', fields: {} });
    queue.place('facts', 'what');
    pass(5000);
    expect(requests).toHaveLength(1);
  });

  it('sends nothing more once the intake is over', async () => {
    const { queue, requests, pass, reply } = desk();
    queue.note('matter', 'a');
    pass(400);
    await reply(refuse('already-confirmed'));
    pass(60_000);
    queue.note('matter', 'b');
    pass(60_000);
    expect(requests).toHaveLength(1);
    expect(queue.saving().phase).toBe('unsaved');
  });

  it('ends with the last value of every field whatever the answers were', async () => {
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const { queue, pass, keep, reply, stored, inFlight } = desk();
    const typed: Record<string, unknown> = {};
    for (let turn = 0; turn < 400; turn += 1) {
      const field = `f${random(6)}`;
      typed[field] = turn;
      queue.note(field, turn);
      pass(random(600));
      if (inFlight() > 0 && random(3) > 0) {
        const draw = random(4);
        if (draw === 0) await reply(refuse('failed'));
        else if (draw === 1) await reply(refuse('stale-draft'));
        else await keep();
      }
    }
    for (let turn = 0; turn < 20; turn += 1) {
      pass(5000);
      if (inFlight() > 0) await keep();
    }
    expect(stored).toEqual(typed);
    expect(queue.saving().phase).toBe('saved');
  });
});
