/**
 * Run as its own process: `tell-progress.ts FILE CASE ROUNDS` says so many times what a customer was told, each in a decision of its own,
 * and prints the number of each event once it is in the log.
 */
import { writeSync } from 'node:fs';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { BY_ANNA } from './small-log.ts';

const [file = '', caseId = '', rounds = '0'] = process.argv.slice(2);
const opened = openStore(file);
if (!opened.ok) throw new Error(opened.code);
for (let round = 1; round <= Number(rounds); round += 1) {
  const words = `${caseId}, ${String(round)}`;
  const [event] = append(opened.value.db, BY_ANNA, [{ kind: 'progress-told', caseId, payload: { words } }]);
  writeSync(1, `${String(event?.seq)}\n`);
}
opened.value.close();
