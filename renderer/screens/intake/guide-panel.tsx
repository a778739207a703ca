import { useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { guideTopics } from '../../../electron/domain/prompts/guide.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { Select } from '../../ui/select.tsx';
import { useIntake } from './intake-context.ts';
import { promptPacksOf } from './prompt-packs.ts';

/** The small reference in the place of the prompts: how to talk with whom, and in which words. */
export function GuidePanel({ onClose }: { readonly onClose: () => void }) {
  const say = useLabels('guidance');
  const sayPart = useLabels('ui');
  const language = paperLanguageOf(useLocale());
  const { packs } = useIntake();
  const topics = guideTopics(promptPacksOf(packs), language);
  const [chosen, setChosen] = useState<string | undefined>();
  const topic = topics.find((one) => one.topic === chosen) ?? topics[0];
  useCommand('back', onClose);
  return (
    <div className="prompts-scroll guide" data-guide={topic?.topic}>
      <div className="guide-head">
        <Select
          name="guideTopic"
          label={say('guide.topic')}
          options={topics.map((one) => ({ code: one.topic, label: one.label }))}
          value={topic?.topic}
          onCommit={setChosen}
        />
        <Button look="bare" small icon="left" onPress={onClose}>
          {say('guide.close')}
        </Button>
      </div>
      {topic === undefined ? <p className="soft guide-empty">{say('guide.empty')}</p> : null}
      <ul className="guide-items">
        {(topic?.items ?? []).map((item) => (
          <li key={item.id}>
            {item.text}
            {item.never === null ? null : (
              <span className="why">
                {`${say('guide.instead')} `}
                <span className="hidden">{`${sayPart('avoid')} `}</span>
                <q>{item.never}</q>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
