import type { LabelKey } from '../../labels/label-key.ts';

/** What a version brought, for people who work with it; words in three languages under `about.news`. */
export interface News {
  readonly version: string;
  readonly lines: readonly LabelKey<'about'>[];
}

/** The newest first. A test holds that the version of package.json stands here. */
export const NEWS: readonly News[] = [
  {
    version: '0.1.0',
    lines: [
      'news.first.desk',
      'news.first.wording',
      'news.first.search',
      'news.first.reports',
      'news.first.practice',
      'news.first.help',
    ],
  },
];

/** The news of a version; a trial package has the news of the version it tries. */
export function newsOf(version: string): News | undefined {
  return NEWS.find((one) => one.version === version.replace(/-.*$/, ''));
}
