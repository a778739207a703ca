import type { PinWaits } from '../usecases/ports.ts';

/**
 * Waits after wrong PINs by a clock that only ever grows: setting the machine's clock forward shortens none, setting it back makes
 * none longer. What was being waited when the desk ended is not known here; the desk waits that anew.
 *
 * @param uptime milliseconds, of this process
 */
export function makePinWaits(uptime: () => number = () => performance.now()): PinWaits {
  const until = new Map<string, number>();
  return {
    begin: (staffId, seconds) => {
      until.set(staffId, uptime() + seconds * 1000);
    },
    secondsLeft: (staffId) => {
      const end = until.get(staffId);
      return end === undefined ? null : Math.max(0, Math.ceil((end - uptime()) / 1000));
    },
  };
}
