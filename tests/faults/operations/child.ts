/**
 * Run as its own process: `child.ts NAME FOLDER` does one operation once and says how it ended on the last line of its output; the harness may
 * end it at any moment, or have the shim of its disk do so.
 */
import { writeSync } from 'node:fs';
import { loadOperation } from './load.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const operation = await loadOperation(name);
writeSync(1, 'ready\n');
const ending = await operation.run(folder);
writeSync(1, `${JSON.stringify(ending)}\n`);
process.exit(0);
