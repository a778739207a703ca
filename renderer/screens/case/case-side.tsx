import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { UNDER_WAY } from '../../../electron/domain/case.ts';
import { useLabels, useFormat } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeptActs } from '../privacy/kept-state.tsx';
import type { Asked } from './asked.ts';
import { CaseImprovements } from './case-improvements.tsx';
import { CaseProblems } from './case-problems.tsx';
import { CasePromises } from './case-promises.tsx';
import { PaperActs } from './paper-acts.tsx';
import { PaperDrafts } from './paper-drafts.tsx';
import { ReplyDialog } from './reply-dialog.tsx';
import type { CaseChange } from './state-dialogs.tsx';
import type { CasePage } from './timeline-words.ts';

export interface CaseSideProps {
  readonly page: CasePage;
  readonly today: string;
  readonly onSettle: (promiseId: string) => void;
  readonly onPromise: () => void;
  readonly onAsk: (asked: Asked) => void;
}

/** Promises, papers and the case in short, beside the timeline. */
export function CaseSide({ page, today, onSettle, onPromise, onAsk }: CaseSideProps) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const [reply, setReply] = useState<string | null>(null);
  /** Laid before a supervisor, or given back; nothing once it is approved. */
  const paperNote = ({ state, askedAt, returnedAt }: CasePage['papers'][number]): string => {
    if (state !== 'draft' || (askedAt === null && returnedAt === null)) return '';
    return term('factSeparator') + say(askedAt === null ? 'paperReturned' : 'paperAsked');
  };
  return (
    <aside className="side">
      <CasePromises page={page} today={today} onSettle={onSettle} onPromise={onPromise} />
      <section className="side-block">
        <h2>{say('papers')}</h2>
        {page.papers.length === 0 ? <p className="soft">{say('noPapers')}</p> : null}
        <ul className="side-list papers-list">
          {page.papers.map((paper) => (
            <li key={paper.id} data-paper={paper.kind}>
              <Icon name="paper" />
              <span>
                {term(`paperKind.${paper.kind}`)}
                <span className="meta block">
                  {paper.kind === 'public-reply' && paper.state === 'handed-over'
                    ? say('reply.passedOn')
                    : term(`paperState.${paper.state}`)}
                  {paperNote(paper)}
                </span>
              </span>
              {page.erasedAt === null ? <PaperActs paper={paper} onReply={setReply} /> : null}
            </li>
          ))}
        </ul>
        {page.state === 'intake' || page.state === 'left' || page.erasedAt !== null ? null : (
          <PaperDrafts page={page} onReply={setReply} />
        )}
      </section>
      <CaseProblems page={page} />
      {page.state === 'intake' || page.state === 'left' || page.erasedAt !== null ? null : (
        <CaseImprovements page={page} />
      )}
      <section className="side-block">
        <h2>{say('short')}</h2>
        <ShortFacts page={page} />
        <TalkDoor page={page} />
      </section>
      <MoreActs page={page} onAsk={onAsk} />
      {reply === null ? null : (
        <ReplyDialog
          paperId={reply}
          onClose={() => {
            setReply(null);
          }}
        />
      )}
    </aside>
  );
}

/** What is seldom done, out of the way of what is done next. */
function MoreActs({ page, onAsk }: Pick<CaseSideProps, 'page' | 'onAsk'>) {
  const say = useLabels('case');
  if (page.state === 'intake' || page.erasedAt !== null) return null;
  const change = (what: CaseChange) => (): void => {
    onAsk({ what: 'change', change: what });
  };
  return (
    <section className="side-block" data-block="more">
      <h2>{say('next.more')}</h2>
      <div className="side-act">
        <Button
          look="bare"
          small
          icon="print"
          command="print-paper"
          onPress={() => {
            onAsk({ what: 'file' });
          }}
        >
          {say('file.act')}
        </Button>
        {UNDER_WAY.includes(page.state) ? (
          <>
            <Button look="bare" small icon="swap" onPress={change('handOver')}>
              {say('handOver.act')}
            </Button>
            <Button look="bare" small onPress={change('withdraw')}>
              {say('withdraw.act')}
            </Button>
          </>
        ) : null}
        <KeptActs page={page} />
      </div>
    </section>
  );
}

/** For supervisors, where the case is about somebody: the colleague is named, or the complaint is about staff. */
function TalkDoor({ page }: { readonly page: CasePage }) {
  const say = useLabels('guidance');
  const navigate = useNavigate();
  const about = page.staffConcerned !== '' || page.fields.complaintKind === 'attitude';
  if (page.staffConcerned === null || !about) return null;
  return (
    <p className="act">
      <Button
        small
        icon="person"
        onPress={() => void navigate({ to: '/talk/$caseId', params: { caseId: page.caseId } })}
      >
        {say('talk.open')}
      </Button>
    </p>
  );
}

function ShortFacts({ page }: { readonly page: CasePage }) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const format = useFormat();
  const { fields } = page;
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [say('fact.what'), fields.what],
    [say('fact.effect'), fields.effect],
    [say('fact.wish'), fields.request],
    [say('fact.cause'), fields.rootCause],
    [say('fact.mode'), page.mode === null ? undefined : term(`apologyMode.${page.mode}`)],
    [say('fact.phone'), fields.phone],
    [say('fact.reference'), fields.reference],
    [say('fact.reply'), page.statutory === null ? undefined : format.date(page.statutory.dueOn)],
    [
      say('fact.staff'),
      page.staffConcerned === null
        ? say('supervisorOnly')
        : page.staffConcerned === ''
          ? say('nobody')
          : page.staffConcerned,
    ],
  ];
  return (
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
  );
}
