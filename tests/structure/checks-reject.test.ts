import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../electron/runtime/checkout.ts';
import {
  checkDeadCode,
  checkDirection,
  checkFormat,
  checkLint,
  checkTypes,
} from '../support/static-checks.ts';

const samples = 'tests/structure/bad-samples';

describe('each static check rejects its deliberately bad sample', () => {
  it('direction: domain, use cases and screens may not reach the store, domain may not read files', async () => {
    const { passed, files, said } = await checkDirection(join(checkout, samples, 'direction'), [
      'electron',
      'renderer',
    ]);
    expect(passed).toBe(false);
    expect(files).toBeGreaterThan(3);
    expect(said).toContain('direction-electron-domain: electron/domain/reads-the-store.ts');
    expect(said).toContain('domain-is-pure: electron/domain/reads-a-file.ts');
    expect(said).toContain('direction-electron-usecases: electron/usecases/opens-the-store.ts');
    expect(said).toContain('direction-renderer-screens: renderer/screens/reaches-main.ts');
  });

  it('types: domain is compiled without Node and without the DOM', async () => {
    const { passed, files, said } = await checkTypes(join(samples, 'domain-purity'));
    expect(passed).toBe(false);
    expect(files).toBeGreaterThan(1);
    expect(said).toMatch(/uses-node\.ts.*node:fs/);
    expect(said).toMatch(/uses-the-dom\.ts.*document/);
  });

  it('lint: a promise left alone, a hook after a return, a picture without words', async () => {
    const { passed, files, said } = await checkLint(join(samples, 'lint'));
    expect(passed).toBe(false);
    expect(files).toBe(3);
    expect(said).toMatch(/floating-promise\.ts.*no-floating-promises/);
    expect(said).toMatch(/conditional-hook\.tsx.*rules-of-hooks/);
    expect(said).toMatch(/picture-without-words\.tsx.*alt-text/);
  });

  it('format: a file prettier would write otherwise', async () => {
    const { passed, files, said } = await checkFormat([join(samples, 'format/unformatted.ts')]);
    expect(passed).toBe(false);
    expect(files).toBe(1);
    expect(said).toContain('unformatted.ts');
  });

  it('dead code: an export nobody imports', async () => {
    const { passed, files, said } = await checkDeadCode(join(checkout, samples, 'dead-code'), 'knip.json');
    expect(passed).toBe(false);
    expect(files).toBeGreaterThan(1);
    expect(said).toMatch(/exports\.ts.*unused/);
  });

  it('a check that looked at no file has failed', async () => {
    expect(await checkFormat([])).toMatchObject({ passed: false, files: 0 });
  });
});
