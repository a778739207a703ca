import type { Answer } from '../../bridge/answer.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';

/** The numbers that were given out and are not in the log, since when they are known, and where they may be found. */
export function WhatIsMissing({ of }: { readonly of: Answer<'log-trouble'> }) {
  const say = useLabels('blocked');
  const format = useFormat();
  const { missing, fromPackage, toPackage, markAt } = of;
  if (missing === null && toPackage === 0) return null;
  return (
    <section data-missing>
      {missing === null ? null : (
        <p className="strong">
          {say(missing.fromSeq === missing.toSeq ? 'missingOne' : 'missing', {
            counter: missing.counter,
            from: missing.fromSeq,
            to: missing.toSeq,
          })}
        </p>
      )}
      {missing === null || markAt === null ? null : (
        <p>{say('rememberedAt', { when: format.dateTime(markAt) })}</p>
      )}
      {toPackage === 0 ? null : (
        <p className="strong">{say('missingPackages', { from: fromPackage, to: toPackage })}</p>
      )}
      <p>{say('whoHelps')}</p>
    </section>
  );
}
