import { makeDisk } from '../../../electron/platform/disk.ts';

/** Run by disk.test.ts under another uid: writes one file and prints the outcome as JSON. */
const [, , folder = '', name = ''] = process.argv;
const outcome = await makeDisk().write({ folder, name }, Buffer.from('package'));
process.stdout.write(JSON.stringify(outcome));
