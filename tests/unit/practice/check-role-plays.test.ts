import { describe, expect, it } from 'vitest';
import { checkRolePlays } from '../../../electron/domain/practice/check-role-plays.ts';
import { rolePlays } from '../../../electron/main/role-plays.ts';
import { ROLE_PLAYS } from '../../../electron/packs/practice/role-plays.ts';

type Json = Record<string, unknown>;

/** The shipped pack as it would be read from a file, with its second play changed. */
function spoilt(change: (play: Json) => unknown): unknown {
  const pack = JSON.parse(JSON.stringify(ROLE_PLAYS)) as Json & { content: { plays: Json[] } };
  return {
    ...pack,
    content: { plays: pack.content.plays.map((play, index) => (index === 1 ? change(play) : play)) },
  };
}

describe('the schema of role plays', () => {
  it('finds nothing in the eighteen that are shipped, each with its seed and section', () => {
    const { plays, errors } = checkRolePlays(JSON.parse(JSON.stringify(ROLE_PLAYS)));
    expect(errors).toEqual([]);
    expect(plays).toEqual(ROLE_PLAYS.content.plays);
    expect(plays).toHaveLength(18);
    for (const { sources } of plays) {
      expect(sources.length).toBeGreaterThanOrEqual(2);
      for (const source of sources) expect(source).toMatch(/^seed 00\d, /u);
    }
  });

  it.each<[string, (play: Json) => unknown, string, string]>([
    ['nothing', () => null, '/content/plays/1', 'wrong-type'],
    [
      'a pattern nobody knows',
      (play) => ({ ...play, pattern: 'gloomy' }),
      '/content/plays/1/pattern',
      'not-an-option',
    ],
    ['no source', (play) => ({ ...play, sources: [] }), '/content/plays/1/sources', 'missing'],
    ['an empty opening', (play) => ({ ...play, opening: ' ' }), '/content/plays/1/opening', 'empty-text'],
    ['a key nobody reads', (play) => ({ ...play, mood: 3 }), '/content/plays/1/mood', 'unknown-key'],
    [
      'no answer to an excuse',
      (play) => ({ ...play, hotter: { ...(play['hotter'] as Json), excuse: 1 } }),
      '/content/plays/1/hotter/excuse',
      'wrong-type',
    ],
    [
      'a moment without lines',
      (play) => ({ ...play, beats: { ...(play['beats'] as Json), remedy: undefined } }),
      '/content/plays/1/beats/remedy',
      'wrong-type',
    ],
    [
      'the id of another',
      (play) => ({ ...play, id: ROLE_PLAYS.content.plays[0]?.id }),
      '/content/plays/1/id',
      'duplicate-id',
    ],
  ])('leaves out a play with %s, says where, and keeps the others', (_what, change, path, code) => {
    const noted: string[] = [];
    const plays = rolePlays({ note: (words) => void noted.push(words) }, spoilt(change));
    expect(plays).toHaveLength(17);
    expect(noted).toEqual([`role play ${path} ${code}`]);
  });

  it('takes no play from what is no pack of them', () => {
    for (const other of [null, [], { kind: 'prompt' }, { ...ROLE_PLAYS, version: 0 }]) {
      const { plays, errors } = checkRolePlays(other);
      expect(plays).toEqual([]);
      expect(errors.length).toBeGreaterThan(0);
    }
  });
});
