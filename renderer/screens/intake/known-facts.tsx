import type { ReactNode } from 'react';
import type { FieldName } from '../../../electron/domain/complaint.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Blank } from '../../ui/blank.tsx';
import { useIntake } from './intake-context.ts';

/** Wide screens only: what is known so far, with the gaps that lead to their field. */
export function KnownFacts() {
  const say = useLabels('intake');
  const format = useFormat();
  const { fields, goToField } = useIntake();
  const shown: readonly (readonly [FieldName, ReactNode])[] = [
    ['matter', fields.matter],
    ['what', fields.what],
    ['happenedOn', fields.happenedOn === undefined ? undefined : format.shortDate(fields.happenedOn)],
    ['where', fields.where],
    ['effect', fields.effect],
    ['request', fields.request],
    ['rootCause', fields.rootCause],
  ];
  const needed: readonly FieldName[] = ['matter', 'what', 'happenedOn', 'effect', 'request'];
  return (
    <aside className="aside-facts">
      <h3>{say('known')}</h3>
      <dl className="facts">
        {shown
          .filter(([name, value]) => value !== undefined || needed.includes(name))
          .map(([name, value]) => (
            <div key={name} className="fact">
              <dt>{say(`field.${name}`)}</dt>
              <dd>
                {value ?? (
                  <Blank
                    label={say('notKnown')}
                    onGo={() => {
                      goToField(name);
                    }}
                  />
                )}
              </dd>
            </div>
          ))}
      </dl>
    </aside>
  );
}
