import { readFile } from 'node:fs/promises';
import type { ChannelOutput } from '../contract/channels.ts';

/**
 * What the desk is made of: the runtime it stands on, and other people's packages in it with their licences, as the build listed them. A desk
 * run by `npm run dev` has no such list.
 */
export async function readAbout(licencesFile: string): Promise<ChannelOutput<'about'>> {
  // Electron's types promise the first two; in Node, where tests run main's code, they are not there.
  const versions: Readonly<Record<string, string | undefined>> = process.versions;
  const { electron = '', chrome = '', node = '' } = versions;
  return { runtime: { electron, chromium: chrome, node }, licences: await licencesIn(licencesFile) };
}

async function licencesIn(file: string): Promise<ChannelOutput<'about'>['licences']> {
  try {
    // Checked against the contract on its way out, like every answer.
    return JSON.parse(await readFile(file, 'utf8')) as ChannelOutput<'about'>['licences'];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
