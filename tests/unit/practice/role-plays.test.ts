import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../../electron/domain/branch.ts';
import { screenLocaleOf } from '../../../electron/domain/language.ts';
import { judgeWords } from '../../../electron/domain/practice/judge-words.ts';
import { hasPassed, marksOf, totalOf } from '../../../electron/domain/practice/marks.ts';
import { offeredLines } from '../../../electron/domain/practice/offered-lines.ts';
import { BEATS, HEATS } from '../../../electron/domain/practice/role-play.ts';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import { beginTalk, replay, takeTurn } from '../../../electron/domain/practice/talk.ts';
import type { Talk } from '../../../electron/domain/practice/talk.ts';
import { PATTERNS } from '../../../electron/domain/prompts/codes.ts';
import { ROLE_PLAYS } from '../../../electron/packs/practice/role-plays.ts';

const { plays } = ROLE_PLAYS.content;
const each = plays.map((play) => [play.id, play] as const);
const screenOf = (play: RolePlay) => screenLocaleOf(play.language);

function playBy(play: RolePlay, which: 'good' | 'bad'): Talk {
  let talk = beginTalk(play);
  for (let turn = 0; turn < 30 && talk.end === null; turn += 1) {
    const mine = offeredLines(play, talk).filter((line) => play.beats[talk.beat][which].includes(line));
    const words = mine[0] ?? play.beats[talk.beat][which][0] ?? '';
    talk = takeTurn(play, talk, { kind: 'said', words }, screenOf(play));
  }
  return talk;
}

/** Typed, not offered: what heats up, and what leaves the customer where they are. */
const TYPED = {
  zh: {
    conditional: '如果给您造成了不便，我很抱歉。',
    excuse: '很抱歉，但这是公司的规定。',
    vague: '我们会尽快处理。',
    belittling: '很抱歉让您觉得不开心。',
    idle: '今天星期二。',
    early: '今天17:00之前我给您回电话。',
  },
  en: {
    conditional: 'I am sorry if this caused you trouble.',
    excuse: 'I am sorry, but that is our policy.',
    vague: 'We will deal with it as soon as possible.',
    belittling: 'I am sorry you feel that way.',
    idle: 'It is Tuesday.',
    early: 'I will phone you today by 17:00.',
  },
  pl: {
    conditional: 'Przepraszam, jeśli poczuł się Pan urażony.',
    excuse: 'Przepraszam, ale takie są przepisy.',
    vague: 'Zajmiemy się tym jak najszybciej.',
    belittling: 'Przykro mi, że tak Pan to odebrał.',
    idle: 'Dzisiaj jest wtorek.',
    early: 'Zadzwonię do Pana dziś do 17:00.',
  },
} as const;

describe.each(each)('%s', (_id, play) => {
  it('offers nothing as good in which the checker finds a fault', () => {
    const faults = BEATS.flatMap((beat) => play.beats[beat].good).flatMap((line) =>
      judgeWords(play, line, screenOf(play)).faults.map(({ rule, span }) => `${line} → ${rule}: ${span}`),
    );
    expect(faults).toEqual([]);
  });

  it('is passed by the best lines, with full marks and a reason for each', () => {
    const talk = playBy(play, 'good');
    const marks = marksOf(play, talk);
    expect(talk.turns.map(({ effect, beat }) => `${beat} ${effect}`)).toEqual([
      'listen forward',
      'listen forward',
      'feelings forward',
      'remedy forward',
      'apologise forward',
    ]);
    expect(talk.end).toBe('settled');
    expect(totalOf(marks)).toBe(20);
    expect(hasPassed(talk, marks)).toBe(true);
  });

  it('is failed by the worst lines, and says why', () => {
    const talk = playBy(play, 'bad');
    const marks = marksOf(play, talk);
    expect(talk.end).toBe('left');
    expect(hasPassed(talk, marks)).toBe(false);
    expect(marks.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('has a bad line in each moment that never moves the talk forward', () => {
    for (const beat of BEATS) {
      for (const words of play.beats[beat].bad) {
        const talk = { ...beginTalk(play), beat };
        const after = takeTurn(play, talk, { kind: 'said', words }, screenOf(play));
        expect([words, after.turns[0]?.effect]).not.toContain('forward');
      }
    }
  });

  it('gives every reply it holds', () => {
    const typed = TYPED[play.language];
    const screen = screenOf(play);
    const heard = new Set<string>();
    const note = (talk: Talk): Talk => {
      for (const { reply } of talk.turns) heard.add(reply);
      return talk;
    };
    note(playBy(play, 'good'));
    note(playBy(play, 'bad'));
    for (const beat of BEATS) {
      const at = { ...beginTalk(play), beat, temperature: 2 };
      note(takeTurn(play, at, { kind: 'said', words: typed.idle }, screen));
    }
    const calm = { ...beginTalk(play), temperature: 1 };
    for (const words of [...HEATS.map((heat) => typed[heat]), typed.early]) {
      note(takeTurn(play, calm, { kind: 'said', words }, screen));
    }
    const hot = { ...beginTalk(play), beat: 'apologise', temperature: 4 } as const;
    note(takeTurn(play, hot, { kind: 'said', words: play.beats.apologise.good[0] ?? '' }, screen));
    const all = [
      play.more,
      ...BEATS.map((beat) => play.beats[beat].same),
      ...(['listen', 'feelings', 'remedy'] as const).map((beat) => play.beats[beat].calmer),
      ...Object.values(play.hotter),
      play.tooEarly,
      ...Object.values(play.ends),
    ];
    expect(all.filter((reply) => !heard.has(reply))).toEqual([]);
  });

  it('ends whatever is said, and is the same when it is played again', () => {
    const idle = Array.from(
      { length: 20 },
      () => ({ kind: 'said', words: TYPED[play.language].idle }) as const,
    );
    expect(replay(play, idle, screenOf(play)).end).toBe('left');
    const talk = playBy(play, 'good');
    const again = replay(
      play,
      talk.turns.map(({ move }) => move),
      screenOf(play),
    );
    expect(again).toEqual(talk);
  });

  it('counts the pause as one round of listening, once', () => {
    const paused = replay(play, [{ kind: 'paused' }, { kind: 'paused' }], screenOf(play));
    expect(paused).toMatchObject({ rounds: 1, beat: 'listen', temperature: play.start });
    expect(paused.turns).toHaveLength(1);
  });
});

describe('all plays together', () => {
  it('are six patterns in each of three languages, over all zones and sectors', () => {
    for (const language of ['zh', 'en', 'pl']) {
      const own = plays.filter((play) => play.language === language);
      expect(own.map(({ pattern }) => pattern).toSorted()).toEqual([...PATTERNS].toSorted());
      expect(new Set(own.map(({ zone }) => zone)).size).toBe(4);
      expect(own.map(({ sector }) => sector).toSorted()).toEqual([...SECTORS].toSorted());
    }
    expect(new Set(plays.map(({ id }) => id)).size).toBe(plays.length);
  });
});
