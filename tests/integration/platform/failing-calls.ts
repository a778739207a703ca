import { systemDiskCalls, type DiskCalls } from '../../../electron/platform/disk-calls.ts';

export interface Failing {
  readonly calls: DiskCalls;
  /** Calls made so far, in order. */
  readonly made: string[];
}

/**
 * The real calls, of which the k-th (from 1) and, as when a stick is pulled out, every later one fails with `code`. With
 * `once` only the k-th fails. k = 0: none fails, to count them.
 */
export function failingCalls(k: number, code: string, once = false): Failing {
  const made: string[] = [];
  const step = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    made.push(name);
    const fails = k > 0 && (once ? made.length === k : made.length >= k);
    if (fails) throw Object.assign(new Error(`${code}: injected`), { code });
    return call();
  };
  const real = systemDiskCalls;
  const calls: DiskCalls = {
    isFolder: (path) => step('isFolder', () => real.isFolder(path)),
    isThere: (path) => step('isThere', () => real.isThere(path)),
    mayWrite: (folder) => step('mayWrite', () => real.mayWrite(folder)),
    freeBytes: (folder) => step('freeBytes', () => real.freeBytes(folder)),
    create: async (path) => {
      const file = await step('create', () => real.create(path));
      return {
        // Half of it is written before the failure shows, as a real disk does it.
        write: (bytes) =>
          step('write', () => file.write(bytes)).catch(async (error: unknown) => {
            await file.write(bytes.subarray(0, bytes.length / 2));
            throw error;
          }),
        sync: () => step('sync', () => file.sync()),
        close: () =>
          step('close', () => file.close()).catch(async (error: unknown) => {
            await file.close().catch(() => undefined);
            throw error;
          }),
      };
    },
    read: (path) => step('read', () => real.read(path)),
    list: (folder) => step('list', () => real.list(folder)),
    rename: (from, to) => step('rename', () => real.rename(from, to)),
    remove: (path) => step('remove', () => real.remove(path)),
    syncFolder: (folder) => step('syncFolder', () => real.syncFolder(folder)),
  };
  return { calls, made };
}
