import { useState } from 'react';
import { wayOf } from '../../../electron/domain/sealing.ts';
import { ask } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { showToast } from '../../ui/toast.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { inFours } from '../../../electron/domain/sealing.ts';
import { useSealedWords } from './sealed-words.ts';

type Kept = ChannelOutput<'day'>['packages'][number];

/** The export history, the newest first: what went where, sealed to whom, and the way to copy one or many of them again. */
export function KeptPackages({
  view,
  folder,
}: {
  readonly view: ChannelOutput<'day'>;
  readonly folder: string;
}) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [copying, setCopying] = useState<readonly Kept[]>([]);
  const [redacted, setRedacted] = useState(false);
  const copy = (made: readonly Kept[], withoutNames: boolean): void => {
    setRedacted(withoutNames);
    setCopying(made);
  };
  const [earlier, setEarlier] = useState<ChannelOutput<'packages'> | null>(null);
  const packages = [...view.packages.toReversed(), ...(earlier?.packages ?? [])];
  const older = earlier?.older ?? view.olderPackages;
  const more = async (): Promise<void> => {
    const below = packages.at(-1)?.sequence ?? 1;
    const outcome = await ask('packages', { below });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
    else {
      const known = earlier?.packages ?? [];
      setEarlier({ ...outcome.value, packages: [...known, ...outcome.value.packages] });
    }
  };
  return (
    <>
      <h2>{say('kept')}</h2>
      {packages.length === 0 ? <p className="soft">{say('noneKept')}</p> : null}
      <ul className="kept-list">
        {packages.map((made) => (
          <KeptRow
            key={made.sequence}
            made={made}
            chosen={chosen.includes(made.sequence)}
            onChoose={(on) => {
              setChosen((before) => [
                ...before.filter((one) => one !== made.sequence),
                ...(on ? [made.sequence] : []),
              ]);
            }}
            onCopy={(withoutNames) => {
              copy([made], withoutNames);
            }}
          />
        ))}
      </ul>
      <div className="acts gap-above">
        {older ? (
          <Button small onPress={() => void more()}>
            {say('earlier')}
          </Button>
        ) : null}
        {chosen.length < 2 ? null : (
          <Button
            icon="stick"
            onPress={() => {
              copy(
                packages.filter(({ sequence }) => chosen.includes(sequence)),
                false,
              );
            }}
          >
            {say('copyChosen', { count: chosen.length })}
          </Button>
        )}
      </div>
      {copying.length === 0 ? null : (
        <CopyDialog
          sequences={copying.map(({ sequence }) => sequence)}
          plain={copying.some(({ sealedTo }) => wayOf(sealedTo) === 'plain')}
          redacted={redacted}
          folder={folder}
          onClose={(copied) => {
            setCopying([]);
            if (copied) setChosen([]);
          }}
        />
      )}
    </>
  );
}

interface KeptRowProps {
  readonly made: Kept;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onCopy: (redacted: boolean) => void;
}

function KeptRow({ made, chosen, onChoose, onCopy }: KeptRowProps) {
  const say = useLabels('dayClose');
  const format = useFormat();
  const sealedWords = useSealedWords();
  return (
    <li data-package={made.sequence}>
      <CheckBox
        name={`package-${String(made.sequence)}`}
        label={`${String(made.sequence).padStart(4, '0')} · ${format.date(made.localDate)}`}
        value={chosen}
        onCommit={onChoose}
      />
      <Button
        small
        off={made.kept ? false : say(made.erasedAt === null ? 'notKept' : 'keptErased')}
        onPress={() => {
          onCopy(false);
        }}
      >
        {say('copy')}
      </Button>
      <details className="kept-more">
        <summary>
          {say('keptLine', {
            sealed: sealedWords(made.sealedTo),
            kb: format.number(made.bytes / 1024, 0),
            copies: made.copies.length,
          })}
        </summary>
        <dl className="facts">
          <dt>{say('file')}</dt>
          <dd>{made.fileName}</dd>
          <dt>{say('written')}</dt>
          <dd>
            {format.dateTime(made.madeAt)} <span className="soft">{made.folder}</span>
          </dd>
          {made.copies.map(({ at, folder }) => (
            <Copied key={at} at={format.dateTime(at)} folder={folder} />
          ))}
          {made.redacted === null ? null : (
            <>
              <dt>{say('redactedFile')}</dt>
              <dd>
                {made.redacted.fileName}{' '}
                <Button
                  small

                  onPress={() => {
                    onCopy(true);
                  }}
                >
                  {say('redactedCopy')}
                </Button>
              </dd>
            </>
          )}
          <dt>{say('digest')}</dt>
          <dd className="digest">{inFours(made.fileSha256)}</dd>
        </dl>
      </details>
    </li>
  );
}

function Copied({ at, folder }: { readonly at: string; readonly folder: string }) {
  const say = useLabels('dayClose');
  return (
    <>
      <dt>{say('copiedAgain')}</dt>
      <dd>
        {at} <span className="soft">{folder}</span>
      </dd>
    </>
  );
}
