import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setUpDesks } from '../support/desk-set-up.ts';
import type { DeskOptions } from '../support/launch-desk.ts';
import type { OpenedDesk, SeededHome } from '../support/seeded-desk.ts';
import { newCustomer, openSeeded, seededHome, signIn } from '../support/seeded-desk.ts';

/** A display and a staged app for as long as the work takes. */
export async function withDesks<T>(work: () => Promise<T>): Promise<T> {
  const takeDown = await setUpDesks('test');
  try {
    return await work();
  } finally {
    await takeDown();
  }
}

/** A desk that was set up, for as long as the work takes. */
export async function withHome<T>(work: (home: SeededHome) => Promise<T>): Promise<T> {
  const home = await seededHome('en');
  try {
    return await work(home);
  } finally {
    await rm(home.home, { recursive: true, force: true });
  }
}

/** The real app with a clerk behind it and a customer in front. */
export async function openedIntake(home: SeededHome, options: DeskOptions = {}): Promise<OpenedDesk> {
  const desk = await openSeeded(home, options);
  await signIn(desk);
  await newCustomer(desk);
  return desk;
}

/** Waits until the app has ended by itself; kills it and gives false when it does not within the limit. */
export async function hasEnded(running: ChildProcess, limitMs: number): Promise<boolean> {
  if (running.exitCode !== null || running.signalCode !== null) return true;
  const ended = new Promise<void>((done) => running.once('exit', () => done()));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(true), limitMs);
  });
  const isLate = await Promise.race([ended.then(() => false), late]);
  clearTimeout(timer);
  if (!isLate) return true;
  running.kill('SIGKILL');
  await ended;
  return false;
}
