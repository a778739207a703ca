import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDesk } from '../../bridge/use-desk.ts';
import type { LetterPart, PaperKind, PaperState } from '../../../electron/domain/paper.ts';
import { explainPart } from '../../../electron/domain/papers/explain-part.ts';
import type { SpokenPaper } from '../../../electron/domain/papers/parts-of.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { Strip } from '../../ui/strip.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { useNow } from '../frame/use-now.ts';
import { VersionsDialog } from '../paper/versions-dialog.tsx';
import { ApprovalStrip, laidBefore } from './approval-strip.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { LargeSheet } from './large-sheet.tsx';
import { LetterActs } from './letter-acts.tsx';
import { useLetterPromises } from './letter-promises.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useLetter } from './use-letter.ts';
import type { Letter, PaperView } from './use-letter.ts';
import { useApproval } from './use-approval.tsx';

/** The letter: what is written, what the checker finds, and the sheet as it will be printed. */
export function LetterScreen({ paperId }: { readonly paperId: string }) {
  const view = useDesk('paper', { paperId }, { anew: true });
  if (view.phase !== 'ready') {
    return (
      <Frame here={null}>
        <View of={view} rows={8}>
          {() => null}
        </View>
      </Frame>
    );
  }
  // A new version or state is another letter to the editor: it starts from what the log holds.
  const { paper } = view.value;
  return <OpenLetter key={`${paper.id} ${String(paper.version)} ${paper.state}`} view={view.value} />;
}

function OpenLetter({ view }: { readonly view: PaperView }) {
  const say = useLabels('letter');
  const term = useLabels('terms');
  const format = useFormat();
  const locale = useLocale();
  const letter = useLetter(view);
  const promises = useLetterPromises(view, letter.paragraphs);
  const approval = useApproval(view, letter, promises.offers.length);
  const { paper } = view;
  const locked = paper.state !== 'draft';
  const uncovered = view.uncovered.length > 0;
  const [open, setOpen] = useState<number | null>(null);
  const [versions, setVersions] = useState(false);
  const [large, setLarge] = useState(false);
  const sheet = {
    url: view.previewUrl,
    widthMm: 210,
    heightMm: 297 * view.pages,
    version: `${String(paper.version)} ${paper.state} ${letter.savedAt ?? ''}`,
    label: say('preview'),
  };
  const [here, setHere] = useState<LetterPart | null>(null);
  const first = letter.findings[0]?.number ?? null;
  const shown = letter.findings.some((one) => one.number === open) ? open : first;
  const [begin] = useState(() =>
    locked || view.approval.returnedAt === null ? null : firstToChange(letter),
  );
  const nextFinding = (): void => {
    const at = letter.findings.findIndex((one) => one.number === shown);
    setOpen(letter.findings[(at + 1) % Math.max(1, letter.findings.length)]?.number ?? null);
  };
  useCommand('next-missing', nextFinding, { off: letter.findings.length === 0 });
  const today = localDateOf(useNow(), format.zone);
  const navigate = useNavigate();
  const toCase = (): void => void navigate({ to: '/case/$caseId', params: { caseId: paper.caseId } });
  return (
    <Frame
      here={null}
      onBack={toCase}
      saved={locked ? undefined : <SavedMark state={letter.saving} at={letter.savedAt} />}
      strip={
        uncovered || laidBefore(view) ? (
          <div>
            {uncovered ? (
              <Strip tone="warn">{say('uncovered', { characters: view.uncovered.join(' ') })}</Strip>
            ) : null}
            <ApprovalStrip view={view} />
          </div>
        ) : undefined
      }
    >
      <div className="studio">
        <section className="casebar" aria-label={view.number}>
          <h1>{term(`paperKind.${paper.kind}`)}</h1>
          <span className="soft clip">
            {format.customer(view.customer)}
            {view.matter === '' ? '' : `${term('factSeparator')}${view.matter}`}
          </span>
          <Button
            look="bare"
            small
            icon="history"
            onPress={() => {
              setVersions(true);
            }}
          >
            {say('version', { version: paper.version })}
          </Button>
          <span className="push" />
          {view.letterDueAt === null || paper.handedOverAt !== null ? null : (
            <span className="clock">
              <Icon name="mail" />
              {say('due')}
              <b>{format.when(view.letterDueAt, today)}</b>
            </span>
          )}
        </section>
        <main className="editor" aria-label={term(`paperKind.${paper.kind}`)}>
          <div className="text" lang={paper.language === 'zh' ? 'zh-CN' : paper.language}>
            {letter.paragraphs.map((paragraph) => (
              <div
                key={paragraph.part}
                className={paragraph.part === here ? 'para is-here' : 'para'}
                data-part={paragraph.part}
              >
                <span className="part">{say(`part.${paragraph.part}`)}</span>
                <ParagraphEditor
                  label={say(`part.${paragraph.part}`)}
                  text={paragraph.text}
                  findings={letter.findings.filter((one) => one.part === paragraph.part)}
                  open={shown}
                  locked={locked}
                  begin={begin?.part === paragraph.part ? begin.at : null}
                  onType={(text) => {
                    letter.type(paragraph.part, text);
                  }}
                  onFocus={() => {
                    setHere(paragraph.part);
                  }}
                  onOpen={setOpen}
                />
              </div>
            ))}
          </div>
          <LetterActs view={view} letter={letter} approval={approval} onNext={nextFinding} onBack={toCase} />
        </main>
        <FindingsPanel
          letter={letter}
          language={paper.language}
          open={shown}
          locked={locked}
          promises={promises}
          onOpen={setOpen}
          onUse={letter.use}
          onOverride={approval.approve}
        />
        <aside className="preview" aria-label={say('preview')}>
          <SheetPreview {...sheet} />
          <div className="preview-line">
            <span className="meta">{say('preview')}</span>
            <Button
              look="bare"
              small
              icon="search"
              onPress={() => {
                setLarge(true);
              }}
            >
              {say('larger')}
            </Button>
          </div>
          {here === null ? null : (
            <p className="part-why" role="status" data-why={here}>
              <b>{say(`part.${here}`)}</b> {explainPart(here, locale, spokenPaper(paper.kind))}
            </p>
          )}
          <Way state={paper.state} />
        </aside>
      </div>
      {approval.dialog}
      {large ? (
        <LargeSheet
          sheet={sheet}
          onClose={() => {
            setLarge(false);
          }}
        />
      ) : null}
      {versions ? (
        <VersionsDialog
          paperId={paper.id}
          onClose={() => {
            setVersions(false);
          }}
        />
      ) : null}
    </Frame>
  );
}

/** In a letter that was given back: the first thing the check found, else where it begins. */
function firstToChange({
  findings,
  paragraphs,
}: Letter): { readonly part: LetterPart; readonly at: number } | null {
  const [found] = findings;
  if (found !== undefined) return { part: found.part, at: found.start };
  const [first] = paragraphs;
  return first === undefined ? null : { part: first.part, at: 0 };
}

/** A letter opened here is one of sentences; anything else would be told the reasons of the letter of apology. */
function spokenPaper(kind: PaperKind): SpokenPaper {
  return kind === 'holding' || kind === 'public-reply' ? kind : 'apology';
}

const WAY = ['draft', 'approved', 'printed', 'given'] as const;

function Way({ state }: { readonly state: PaperState }) {
  const say = useLabels('letter');
  const now = state === 'draft' || state === 'approved' || state === 'printed' ? state : 'given';
  const at = WAY.indexOf(now);
  return (
    <ol className="way">
      {WAY.map((step, index) => (
        <li
          key={step}
          className={index === at ? 'is-now' : ''}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <Icon name={index < at ? 'done' : index === at ? 'dot' : 'ring'} />
          {say(`way.${step}`)}
        </li>
      ))}
    </ol>
  );
}
