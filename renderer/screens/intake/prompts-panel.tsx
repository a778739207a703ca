import { useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { calmingAid } from '../../../electron/domain/prompts/calming-aid.ts';
import { choosePrompts, nextLine } from '../../../electron/domain/prompts/choose-prompts.ts';
import type { PromptInput, PromptLine as Line } from '../../../electron/domain/prompts/choose-prompts.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { PromptLine } from '../../ui/prompt-line.tsx';
import { useNow } from '../frame/use-now.ts';
import { GuidePanel } from './guide-panel.tsx';
import { useIntake } from './intake-context.ts';
import { LawHints } from './law-hints.tsx';
import { ListeningAid } from './listening-aid.tsx';
import { useModeWords } from './mode-words.ts';
import { modeOf } from './paper-input.ts';
import { promptPacksOf } from './prompt-packs.ts';
import { PromptsFoot } from './prompts-foot.tsx';
import { PromptWords } from './prompt-words.tsx';
import { ReturningStrip } from './returning-strip.tsx';
import { SaidPromises } from './said-promises.tsx';
import { noteSaid, useSaidLines } from './said-memory.ts';
import { useSectorWords } from './sector-words.ts';
import { ServiceClocks } from './service-clocks.tsx';
import { useTraits } from './traits-memory.ts';
import { usePromised } from './use-promised.ts';

/** What to say, ask and avoid now, filled with this case's facts: the words in the customer's language, the hints in the clerk's. */
export function PromptsPanel() {
  const say = useLabels('prompts');
  const sayPart = useLabels('ui');
  const format = useFormat();
  const locale = useLocale();
  const { session, staff, branch } = useDeskState();
  const { view, fields, stage, packs, goToField } = useIntake();
  const promised = usePromised();
  const [traits] = useTraits(view.caseId);
  const { situation } = useSectorWords();
  const now = useNow();
  const header = useModeWords(fields);
  const lineSaid = useSaidLines();
  const sayLine = useTell('say-line');
  const takeBack = useTell('take-back-line');
  const [skipped, setSkipped] = useState<readonly string[]>([]);

  const language = fields.paperLanguage ?? paperLanguageOf(locale);
  const clerk = staff.find((one) => one.id === session?.staffId);
  const situations =
    traits.situations.length > 0 || situation === undefined ? traits.situations : [situation];
  const input: PromptInput = {
    stage,
    situations,
    mode: modeOf(fields, session?.role ?? 'clerk'),
    pattern: traits.pattern,
    temperament: traits.temperament,
    fields: promised,
    clerk: { name: clerk?.name ?? '', polishForm: clerk?.polishForm ?? 'feminine' },
    language,
    now: { at: now, zone: branch?.zone ?? 'UTC' },
    caseNumber: view.number,
    saidIds: view.said.map((said) => lineSaid(said.saidId) ?? said.lineId),
    skippedIds: skipped,
  };
  const prompts = promptPacksOf(packs);
  const page = choosePrompts(prompts, input);
  const own = paperLanguageOf(locale);
  const hints = own === language ? page : choosePrompts(prompts, { ...input, language: own });
  // A raised voice does not wait for the second stage (seed 004, part 1: receiving an agitated customer).
  const calms = stage === 'receive' || stage === 'listen' || stage === 'feelings';
  const aid = calms ? calmingAid(prompts, input) : null;
  const [onGuide, setOnGuide] = useState(false);
  const [listening, setListening] = useState(false);
  const last = view.said.at(-1);

  const tellSaid = async (line: { readonly id: string; readonly logId: string; readonly words: string }) => {
    const outcome = await sayLine.tell({
      caseId: view.caseId,
      stage,
      lineId: line.logId,
      language,
      words: line.words,
    });
    if (outcome.ok) noteSaid(outcome.value.saidId, line.id);
  };
  const undo = (): void => {
    if (last !== undefined) void takeBack.tell({ caseId: view.caseId, saidId: last.saidId });
  };
  useCommand('take-back', undo, { off: last === undefined });

  return (
    <aside className="prompts" aria-label={say('panel')} data-pane="prompts">
      <header>
        <Icon name="shield" />
        <span>{header}</span>
      </header>
      {onGuide ? (
        <GuidePanel
          onClose={() => {
            setOnGuide(false);
          }}
        />
      ) : null}
      <div className="prompts-scroll" hidden={onGuide}>
        {stage === 'receive' || stage === 'listen' ? <ReturningStrip /> : null}
        {aid === null ? null : (
          <ListeningAid
            aid={aid}
            hints={own === language ? aid : (calmingAid(prompts, { ...input, language: own }) ?? aid)}
            onSaid={(line) => void tellSaid(line)}
            onRunning={setListening}
          />
        )}
        <div className="cue-list">
          {last === undefined ? null : (
            <div className="said-row">
              <PromptLine cue="say" cueWord={say('cue.said')} state="said" time={format.time(last.at)}>
                {last.words}
              </PromptLine>
              <Button look="bare" small onPress={undo}>
                {sayPart('undo')}
              </Button>
            </div>
          )}
          <SaidPromises language={language} />
          {page.lines.length === 0 ? <p className="soft">{say('empty')}</p> : null}
          {page.lines.map((line) => (
            <PromptLine
              key={line.id}
              cue={line.cue}
              cueWord={say(`cue.${line.cue}`)}
              state={line.large && !listening ? 'now' : 'next'}
              why={whyOf(line, hints.lines)}
              acts={
                line.large && !listening ? (
                  <LineActs
                    line={line}
                    onSaid={() => void tellSaid(line)}
                    onAnother={() => {
                      setSkipped(nextLine(prompts, input));
                    }}
                  />
                ) : undefined
              }
            >
              <span lang={language}>
                <PromptWords runs={line.runs} onGo={goToField} />
              </span>
            </PromptLine>
          ))}
        </div>
        {hints.bodyHint === '' || listening ? null : (
          <p className="body-hint">
            <Icon name="voice" />
            <span>{hints.bodyHint}</span>
          </p>
        )}
        <LawHints />
      </div>
      {stage === 'remedy' ? <ServiceClocks /> : null}
      <PromptsFoot
        onGuide={() => {
          setOnGuide(!onGuide);
        }}
      />
    </aside>
  );
}

/** Why not to say it, in the clerk's language where the pack has the line in both. */
function whyOf(line: Line, hints: readonly Line[]): string | undefined {
  return hints.find((one) => one.id === line.id)?.why ?? line.why ?? undefined;
}

interface LineActsProps {
  readonly line: Line;
  readonly onSaid: () => void;
  readonly onAnother: () => void;
}

/** A line with a gap cannot have been said: F8 leads to the gap instead. */
function LineActs({ line, onSaid, onAnother }: LineActsProps) {
  const say = useLabels('prompts');
  const { goToField } = useIntake();
  const gap = line.runs.find((run) => run.kind === 'blank');
  return (
    <>
      <Button
        small
        icon={gap === undefined ? 'check' : 'pencil'}
        command="said-it"
        onPress={() => {
          if (gap === undefined) onSaid();
          else goToField(gap.field);
        }}
      >
        {gap === undefined ? say('saidIt') : say('fillFirst')}
      </Button>
      <Button look="bare" small command="another-line" onPress={onAnother}>
        {say('another')}
      </Button>
    </>
  );
}
