import type { Refusal } from '../../electron/domain/refusal.ts';
import { useRefusalWords } from '../labels/refusal-words.ts';

/** Why nothing was changed, where it was asked for; read aloud as it appears. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | undefined }) {
  const say = useRefusalWords();
  if (refusal === undefined) return null;
  return (
    <p className="bad" role="alert">
      {say(refusal)}
    </p>
  );
}
