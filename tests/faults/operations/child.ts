/**
 * Run as its own process: `child.ts NAME FOLDER` does one operation once and says how it ended on the last line of its output; the harness may
 * end it at any moment, or have the shim of its disk do so.
 */
import { writeSync } from 'node:fs';
import { loadOperation } from './load.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const operation = await loadOperation(name);
// From here on as an ordinary user, whom modes of files bind; everything is loaded by now.
const uid = process.env['AMENDS_CHILD_UID'];
if (uid !== undefined) {
  process.setgid?.(Number(uid));
  process.setuid?.(Number(uid));
}
writeSync(1, 'ready\n');
const ending = await operation.run(folder);
writeSync(1, `${JSON.stringify(ending)}\n`);
process.exit(0);
