/** What a desktop or a technician may add to a packaged desk: how its window is drawn, never what it may do. */
const HARMLESS = [
  'class',
  'disable-gpu',
  'display',
  'force-device-scale-factor',
  'high-contrast',
  'lang',
  'name',
  'ozone-platform',
  'ozone-platform-hint',
] as const;

export interface Start {
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
  /** process.argv */
  readonly words: readonly string[];
  /** Whether Node's inspector is open. A release's fuse keeps it shut, so where it is open, this is the copy that tests look into. */
  readonly inspected: boolean;
}

/**
 * Switches for which a packaged desk does not start (reliability: "quits on --remote-debugging-* and --inspect*"). Whoever may start the desk
 * may read its folder; what a switch must not do is open it to other programs or other people on the machine: debugging ports, scripts and
 * extensions of others, V8 flags, a prefix before each child process, no sandbox. Chromium knows hundreds and each version adds some, so this
 * names what is let through, and not what is not. `-x` counts as `--x` for Chromium, and `/x` on Windows.
 */
export function refusedSwitches(start: Start): readonly string[] {
  if (!start.packaged || start.inspected) return [];
  return start.words.slice(1).filter((word) => {
    const name = switchName(word, start.platform);
    return name !== null && !HARMLESS.some((one) => one === name);
  });
}

function switchName(word: string, platform: NodeJS.Platform): string | null {
  const dashed = /^--?([^=]*)/.exec(word)?.[1];
  if (dashed !== undefined) return dashed.toLowerCase();
  return platform === 'win32' ? (/^\/([^=\\/]*)/.exec(word)?.[1]?.toLowerCase() ?? null) : null;
}
