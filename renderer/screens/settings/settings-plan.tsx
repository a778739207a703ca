import { useEffect, useRef, useState } from 'react';
import { changedSettings } from '../../../electron/domain/settings-file/changed-settings.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { usePackName } from '../packs/pack-words.ts';
import { useSettingWords } from './setting-words.ts';
import type { SettingsAnswer } from './settings-faults.tsx';

type Plan = NonNullable<SettingsAnswer['plan']>;

export interface SettingsPlanProps {
  readonly name: string;
  readonly plan: Plan;
  readonly busy: boolean;
  /** The places in the file of the people who work here too. */
  readonly onTake: (people: readonly number[]) => void;
  readonly onClose: () => void;
}

/** What taking the file over would change here; nothing has been changed yet. */
export function SettingsPlan({ name, plan, busy, onTake, onClose }: SettingsPlanProps) {
  const say = useLabels('settings');
  const sayPacks = useLabels('packs');
  const format = useFormat();
  const head = useRef<HTMLHeadingElement>(null);
  const newcomers = plan.people.flatMap(({ here }, index) => (here ? [] : [index]));
  const [people, setPeople] = useState<readonly number[]>([]);
  useEffect(() => {
    head.current?.focus();
  }, []);
  return (
    <section className="import-result" data-import="ready">
      <h2 ref={head} tabIndex={-1}>
        {say('file.ready', { file: name })}
      </h2>
      <p className="soft">
        {say('file.from', {
          branch: plan.branch.code,
          counter: plan.counter,
          date: format.date(localDateOf(plan.madeAt, format.zone)),
        })}
      </p>
      <Changes plan={plan} />
      <Packs packs={plan.packs} />
      {newcomers.length === 0 ? null : (
        <fieldset>
          <legend className="legend">{say('file.people')}</legend>
          <p className="meta">{say('file.peopleNote')}</p>
          {newcomers.map((index) => (
            <CheckBox
              key={index}
              name={`person-${String(index)}`}
              label={plan.people[index]?.name ?? ''}
              value={people.includes(index)}
              onCommit={(along) => {
                setPeople(along ? [...people, index] : people.filter((one) => one !== index));
              }}
            />
          ))}
        </fieldset>
      )}
      <p className="meta">{say('file.stays')}</p>
      <div className="acts">
        <Button look="bare" onPress={onClose}>
          {sayPacks('cancel')}
        </Button>
        <Button
          look="main"
          command="main-button"
          busy={busy && sayPacks('using')}
          onPress={() => {
            onTake(people);
          }}
        >
          {say('file.take')}
        </Button>
      </div>
    </section>
  );
}

/** Setting by setting: as it is here, and as it would be. */
function Changes({ plan }: { readonly plan: Plan }) {
  const say = useLabels('settings');
  const words = useSettingWords();
  const { branch } = useDeskState();
  const changed = branch === null ? [] : changedSettings(branch, plan.branch);
  if (branch === null || changed.length === 0) return <p>{say('file.nothing')}</p>;
  return (
    <table className="table setting-changes">
      <thead>
        <tr>
          <th>{say('file.what')}</th>
          <th>{say('file.now')}</th>
          <th>{say('file.fromFile')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((name) => (
          <tr key={name} data-changed={name}>
            <th scope="row">{say(`file.setting.${name}`)}</th>
            <td className="soft">{words(name, branch)}</td>
            <td>{words(name, plan.branch)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Packs({ packs }: { readonly packs: Plan['packs'] }) {
  const say = useLabels('settings');
  const nameOf = usePackName();
  const sayPacks = useLabels('packs');
  if (packs.length === 0) return null;
  return (
    <ul className="plain" data-packs={packs.length}>
      {packs.map(({ id, version, state }) => (
        <li key={id}>
          <span className="strong">{nameOf(id)}</span>
          {sayPacks('named', { version })}
          {say(`file.pack.${state}`)}
        </li>
      ))}
    </ul>
  );
}
