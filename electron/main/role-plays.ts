import { checkRolePlays } from '../domain/practice/check-role-plays.ts';
import type { RolePlay } from '../domain/practice/role-play.ts';
import { ROLE_PLAYS } from '../packs/practice/role-plays.ts';
import type { Logger } from '../platform/logger.ts';

/** The plays this desk rehearses. One that is at fault is left out and noted by place and code, so that the others can be played. */
export function rolePlays(logger: Pick<Logger, 'note'>, pack: unknown = ROLE_PLAYS): readonly RolePlay[] {
  const { plays, errors } = checkRolePlays(pack);
  for (const { path, code } of errors) logger.note(`role play ${path} ${code}`);
  return plays;
}
