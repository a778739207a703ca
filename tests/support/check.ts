import { runStaticChecks } from './static-checks.ts';

/** `npm run check`: everything that can be said about the sources without running them. */
const results = await runStaticChecks();
for (const { name, passed, files, said } of results) {
  console.log(
    `${name}: ${passed ? 'ok' : 'FAILED'}, ${String(files)} files${said !== '' && !passed ? `\n${said}\n` : ''}`,
  );
}
const failed = results.filter((one) => !one.passed).length;
console.log(`${String(results.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
