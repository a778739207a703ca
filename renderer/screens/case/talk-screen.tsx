import { useNavigate } from '@tanstack/react-router';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { colleagueTalk } from '../../../electron/domain/prompts/staff-care.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { Answer } from '../../bridge/answer.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { PromptLine } from '../../ui/prompt-line.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { useNow } from '../frame/use-now.ts';

/** The supervisor's talk with the colleague a case names: facts, listening, one change. Read only; nothing is written here. */
export function TalkScreen({ caseId }: { readonly caseId: string }) {
  const page = useDesk('case-page', { caseId });
  const packs = useDesk('packs', {});
  const both = page.phase === 'ready' ? packs : page;
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/case/$caseId', params: { caseId } });
  return (
    <Frame here="log" onBack={back}>
      <View<Answer<'case-page'> | Answer<'packs'>> of={both} rows={8}>
        {() =>
          page.phase === 'ready' && packs.phase === 'ready' ? (
            <Talk page={page.value} packs={packs.value.packs} onBack={back} />
          ) : null
        }
      </View>
    </Frame>
  );
}

interface TalkProps {
  readonly page: Answer<'case-page'>;
  readonly packs: Answer<'packs'>['packs'];
  readonly onBack: () => void;
}

function Talk({ page, packs, onBack }: TalkProps) {
  const say = useLabels('guidance');
  const sayPrompt = useLabels('prompts');
  const locale = useLocale();
  const { session, staff, branch } = useDeskState();
  const now = useNow();
  const supervisor = staff.find((one) => one.id === session?.staffId);
  if (page.staffConcerned === null || supervisor === undefined) {
    return (
      <main className="bare-stage" data-screen="talk">
        <BlankSlate title={say('talk.notYours')} act={<Button onPress={onBack}>{say('talk.back')}</Button>} />
      </main>
    );
  }
  const steps = colleagueTalk(
    packs.filter((pack) => pack.kind === 'prompt'),
    supervisor,
    { at: now, zone: branch?.zone ?? 'UTC' },
    paperLanguageOf(locale),
  );
  return (
    <div className="two talk" data-screen="talk">
      <main className="main">
        <div className="page-head">
          <h1>{say('talk.title')}</h1>
          <Button look="bare" icon="left" push autoFocus command="back" onPress={onBack}>
            {say('talk.back')}
          </Button>
        </div>
        <p className="soft">{say('talk.order')}</p>
        {steps.length === 0 ? <p className="soft">{say('talk.empty')}</p> : null}
        {steps.map((step, index) => (
          <section key={step.part} className="talk-part" data-part={step.part}>
            <h2>{`${String(index + 1)}. ${step.label}`}</h2>
            <div className="cue-list">
              {step.lines.map((line) => (
                <PromptLine
                  key={line.id}
                  cue={line.cue}
                  cueWord={sayPrompt(`cue.${line.cue}`)}
                  state="next"
                  why={line.why ?? undefined}
                >
                  {line.words}
                </PromptLine>
              ))}
            </div>
          </section>
        ))}
      </main>
      <aside className="side">
        <CaseFacts page={page} />
      </aside>
    </div>
  );
}

/** What the case holds about the event and no more: who, what, when, what it did. */
function CaseFacts({ page }: { readonly page: TalkProps['page'] }) {
  const say = useLabels('guidance');
  const sayCase = useLabels('case');
  const sayField = useLabels('intake');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const { fields } = page;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      sayCase('fact.staff'),
      page.staffConcerned === '' ? sayCase('nobody') : (page.staffConcerned ?? undefined),
    ],
    [
      sayField('field.happenedOn'),
      fields.happenedOn === undefined ? undefined : format.date(fields.happenedOn),
    ],
    [sayField('field.where'), fields.where],
    [sayCase('fact.what'), fields.what],
    [sayCase('fact.effect'), fields.effect],
    [sayField('field.customerWords'), fields.customerWords],
  ];
  return (
    <section className="side-block">
      <h2>{say('talk.caseFacts')}</h2>
      <p className="meta">
        {page.number}
        {sayTerm('factSeparator')}
        {format.shortDate(localDateOf(page.arrivedAt, format.zone))}
      </p>
      <dl className="facts">
        {rows.map(([label, value]) =>
          value === undefined || value === '' ? null : (
            <div key={label} className="fact">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
