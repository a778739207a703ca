import { useEffect, useRef } from 'react';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { FaultTable } from './fault-table.tsx';
import { useFaultWords, usePackName } from './pack-words.ts';
import type { PackAnswer } from './pack-words.ts';

/** A file as it was read, and what the check says of it. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
  readonly answer: PackAnswer;
}

export interface ImportResultProps {
  readonly file: ReadFile;
  readonly busy: boolean;
  readonly onUse: () => void;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** What an import would change, or every fault with its line; nothing has been changed yet. */
export function ImportResult({ file, busy, onUse, onAnother, onClose }: ImportResultProps) {
  const say = useLabels('packs');
  const nameOf = usePackName();
  const faultWords = useFaultWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { answer } = file;
  useEffect(() => {
    head.current?.focus();
  }, []);
  if (!answer.taken) {
    return (
      <section className="import-result" data-import="refused">
        <h2 ref={head} tabIndex={-1}>
          {say('faults', { count: answer.faults.length + answer.more, file: file.name })}
        </h2>
        <FaultTable answer={answer} words={faultWords} />
        <div className="acts">
          <Button look="bare" icon="left" onPress={onClose}>
            {say('toList')}
          </Button>
          <Button look="main" command="main-button" icon="paper" onPress={onAnother}>
            {say('another')}
          </Button>
        </div>
      </section>
    );
  }
  const { pack } = answer;
  return (
    <section className="import-result" data-import="ready">
      <h2 ref={head} tabIndex={-1}>
        {say('ready', { file: file.name })}
      </h2>
      {pack === null ? null : (
        <>
          <p>
            <span className="strong">{nameOf(pack.id)}</span>
            {say('named', { version: pack.version })}
            {pack.replaces === null ? say('isNew') : say('replaces', { version: pack.replaces })}
          </p>
          <p className="soft">{say('changes', { ...pack.changes })}</p>
        </>
      )}
      <div className="acts">
        <Button look="bare" onPress={onClose}>
          {say('cancel')}
        </Button>
        <Button look="main" command="main-button" busy={busy && say('using')} onPress={onUse}>
          {say('use')}
        </Button>
      </div>
    </section>
  );
}
