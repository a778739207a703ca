import { useEffect, useRef } from 'react';
import type { FieldName } from '../../../electron/domain/complaint.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { wordsOf } from '../../../electron/domain/prompts/fill-line.ts';
import type { Phrase } from '../../../electron/domain/prompts/phrases.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { useIntake } from './intake-context.ts';
import { PromptWords } from './prompt-words.tsx';

export interface PhraseShownProps {
  readonly phrase: Phrase;
  readonly language: PaperLanguage;
  readonly onGo: (field: FieldName) => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** One phrase for the customer to read, with nothing internal beside it. */
export function PhraseShown({ phrase, language, onGo, onNext, onClose }: PhraseShownProps) {
  const say = useLabels('guidance');
  const sayPrompt = useLabels('prompts');
  const { view, stage } = useIntake();
  const sayLine = useTell('say-line');
  const page = useRef<HTMLElement>(null);
  const gap = phrase.theirs.find((run) => run.kind === 'blank');
  const said = view.said.some((line) => line.lineId === phrase.id);
  useEffect(() => {
    page.current?.focus();
  }, []);
  useCommand('back', onClose);
  const tellSaid = async (): Promise<void> => {
    if (gap?.kind === 'blank') {
      onGo(gap.field);
      return;
    }
    const words = wordsOf(phrase.theirs);
    await sayLine.tell({ caseId: view.caseId, stage, lineId: phrase.id, language, words });
  };
  return (
    <div className="phrases is-shown" data-screen="phrase-shown">
      <main className="phrase-page" ref={page} tabIndex={-1}>
        <h1 className="phrase-large" lang={language}>
          <PromptWords runs={phrase.theirs} onGo={onGo} />
        </h1>
        <p className="phrase-small">
          <PromptWords runs={phrase.ours} onGo={onGo} />
        </p>
      </main>
      <footer>
        <Button look="bare" icon="left" command="back" onPress={onClose}>
          {say('phrases.toList')}
        </Button>
        <span className="push" />
        {said ? (
          <span className="state is-kept">
            <Icon name="done" />
            {sayPrompt('cue.said')}
          </span>
        ) : null}
        <Button
          icon={gap === undefined ? 'check' : 'pencil'}
          command="said-it"
          busy={sayLine.busy && sayPrompt('saidIt')}
          onPress={() => void tellSaid()}
        >
          {gap === undefined ? sayPrompt('saidIt') : sayPrompt('fillFirst')}
        </Button>
        <Button look="bare" icon="right" command="another-line" onPress={onNext}>
          {say('phrases.next')}
        </Button>
      </footer>
    </div>
  );
}
