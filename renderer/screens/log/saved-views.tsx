import { useState } from 'react';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { LogQuestion } from './use-log-question.ts';

export interface SavedViewsProps {
  readonly question: LogQuestion;
  readonly onChoose: (question: LogQuestion) => void;
}

/** Questions kept at this desk under a name, for everybody who works at it. */
export function SavedViews({ question, onChoose }: SavedViewsProps) {
  const say = useLabels('log');
  const [saving, setSaving] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const drop = useTell('drop-log-view');
  const views = useDesk('log-choices', {}).value?.views ?? [];
  const current = views.find((view) => view.name === chosen && isSame(view, question));
  return (
    <div className="saved-views">
      {views.length === 0 ? null : (
        <Select
          name="savedView"
          label={say('views')}
          hint={say('chooseView')}
          options={views.map(({ name }) => ({ code: name, label: name }))}
          value={current?.name}
          onCommit={(name) => {
            const view = views.find((one) => one.name === name);
            if (view === undefined) return;
            setChosen(name);
            onChoose({ query: view.query, filters: view.filters });
          }}
        />
      )}
      {current === undefined ? (
        <Button
          look="bare"
          small
          icon="bookmark"
          onPress={() => {
            setSaving(true);
          }}
        >
          {say('saveView')}
        </Button>
      ) : (
        <Button
          look="bare"
          small
          icon="close"
          onPress={() => {
            void drop.tell({ name: current.name }).then((outcome) => {
              if (outcome.ok) showToast({ words: say('viewDropped', { name: current.name }) });
            });
          }}
        >
          {say('dropView')}
        </Button>
      )}
      {saving ? (
        <SaveDialog
          question={question}
          onClose={(name) => {
            setSaving(false);
            if (name !== undefined) setChosen(name);
          }}
        />
      ) : null}
    </div>
  );
}

function SaveDialog({
  question,
  onClose,
}: {
  readonly question: LogQuestion;
  readonly onClose: (name?: string) => void;
}) {
  const say = useLabels('log');
  const sayUi = useLabels('ui');
  const words = useRefusalWords();
  const [name, setName] = useState('');
  const { tell, busy, refusal } = useTell('save-log-view');
  return (
    <AskDialog
      title={say('saveView')}
      verb={say('keep')}
      back={sayUi('back')}
      ready={name.trim() !== ''}
      busy={busy}
      onVerb={() => {
        const { query, filters } = question;
        const view = {
          name: name.trim().slice(0, 40),
          query,
          filters: { ...filters, states: [...filters.states] },
        };
        void tell(view).then((outcome) => {
          if (outcome.ok) onClose(view.name);
        });
      }}
      onClose={() => {
        onClose();
      }}
    >
      <TextInput
        name="viewName"
        label={say('viewName')}
        value={name}
        onType={setName}
        autoFocus
        refusal={refusal === undefined ? undefined : words(refusal)}
      />
    </AskDialog>
  );
}

function isSame(view: LogQuestion, question: LogQuestion): boolean {
  return JSON.stringify([view.query, sorted(view)]) === JSON.stringify([question.query, sorted(question)]);
}

function sorted({ filters }: LogQuestion): readonly (readonly [string, unknown])[] {
  return Object.entries({ ...filters, states: filters.states.toSorted() }).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
}
