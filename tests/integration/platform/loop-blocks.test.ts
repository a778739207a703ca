import { setTimeout as later } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchBlocks } from '../../../electron/platform/loop-blocks.ts';

it('the longest block of the loop is told, not the time that passes', async () => {
  const blocks = watchBlocks();
  await later(30);
  const busyUntil = performance.now() + 120;
  while (performance.now() < busyUntil);
  await later(30);
  expect(blocks.longestMs()).toBeGreaterThan(80);
  blocks.stop();
  const stopped = blocks.longestMs();
  const again = performance.now() + 400;
  while (performance.now() < again);
  await later(10);
  expect(blocks.longestMs()).toBe(stopped);
});
