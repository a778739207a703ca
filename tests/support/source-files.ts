import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkout } from '../../electron/runtime/checkout.ts';

const NOT_OURS = new Set(['node_modules', 'out', '.cache', '.tour', '.git', 'bad-samples']);

/** Every file of ours below a folder of the checkout (relative paths, sorted): nothing fetched, built or deliberately bad. */
export async function sourceFiles(below = '.'): Promise<string[]> {
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) found.push(relative(checkout, path));
    }
  };
  await walk(join(checkout, below));
  return found.sort();
}
