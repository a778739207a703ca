import { expect, it } from 'vitest';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import * as en from './held-out/en.ts';
import * as pl from './held-out/pl.ts';
import * as zh from './held-out/zh.ts';
import { measure, readingOn } from './measured.ts';

const SETS = { zh, en, pl };

it.each(PAPER_LANGUAGES)(
  'promises in %s that nobody tuned on are found and others left alone',
  (language) => {
    const { precision, recall } = measure(
      SETS[language],
      language,
      readingOn(language, '2026-11-23', '10:00'),
    );
    process.stdout.write(
      `promises ${language}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of 40 and 40\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);
