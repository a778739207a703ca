import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import type { StateKind } from '../../ui/state.tsx';
import { Strip } from '../../ui/strip.tsx';
import { Table } from '../../ui/table.tsx';
import { reasonWords } from './reason-words.ts';

export type Taken = ChannelOutput<'import-packages'>;
type File = Taken['files'][number];

const KIND: Readonly<Record<File['outcome'], StateKind>> = {
  imported: 'kept',
  'already-here': 'idle',
  waiting: 'wait',
  refused: 'late',
};

export interface TakenFilesProps {
  readonly taken: Taken;
  /** A file whose key a person has to compare. */
  readonly onCompare: (file: File) => void;
}

/** What became of each file that was chosen, and of what had waited for it. */
export function TakenFiles({ taken, onCompare }: TakenFilesProps) {
  const say = useLabels('import');
  const words = (file: File): string => {
    switch (file.outcome) {
      case 'imported':
        return say('imported', { count: file.events });
      case 'already-here':
        return say('alreadyHere');
      case 'waiting':
        return say('waiting', { n: file.needsSequence, counter: file.needsCounter });
      case 'refused':
        return say('refused');
    }
  };
  return (
    <>
      {taken.stopped ? <Strip tone="warn">{say('stopped')}</Strip> : null}
      {taken.conflicts === 0 ? null : (
        <Strip tone="warn">{say('newConflicts', { count: taken.conflicts })}</Strip>
      )}
      <Table
        label={say('outcome')}
        columns={[
          { id: 'file', label: say('file') },
          { id: 'package', label: say('package') },
          { id: 'outcome', label: say('outcome') },
        ]}
        rows={taken.files.map((file, index) => ({
          id: String(index),
          words: `${file.name} ${words(file)}`,
          cells: {
            file: <span className="break">{file.name}</span>,
            package:
              file.counter === '' ? (
                ''
              ) : (
                <span className="nowrap">
                  {file.counter}
                  <span className="meta under">{say('packageNo', { n: file.sequence })}</span>
                </span>
              ),
            outcome: (
              <span data-outcome={file.outcome} data-reason={file.reason}>
                <State kind={KIND[file.outcome]}>{words(file)}</State>
                {file.outcome === 'refused' ? (
                  <span className="meta under">{reasonWords(say, file.reason, file.counter)}</span>
                ) : null}
                {file.reason === 'unknown-counter' || file.reason === 'key-changed' ? (
                  <Button
                    small
                    label={`${say('compare')}: ${file.counter}`}
                    onPress={() => {
                      onCompare(file);
                    }}
                  >
                    {say('compare')}
                  </Button>
                ) : null}
              </span>
            ),
          },
        }))}
      />
    </>
  );
}
