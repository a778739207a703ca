import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { callBackScript, momentsOf } from '../../../electron/domain/prompts/call-back-script.ts';
import { minutesBetween } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { PromptLine } from '../../ui/prompt-line.tsx';
import { View } from '../../ui/view.tsx';
import type { CasePage } from '../case/timeline-words.ts';
import { useNow } from '../frame/use-now.ts';
import { promptPacksOf } from '../intake/prompt-packs.ts';
import { PromptWords } from '../intake/prompt-words.tsx';
import type { ContactForm } from './contact-form.ts';

/** From the second day after the end on, a call is a greeting. */
const GREETING_MINUTES = 2 * 24 * 60;

/** What to say in this call, in the customer's language, from the packs: it follows the outcome as it is chosen. */
export function CallBackScript({ page, form }: { readonly page: CasePage; readonly form: ContactForm }) {
  const say = useLabels('callBack');
  const packs = useDesk('packs', {});
  return (
    <aside className="call-back-script" aria-label={say('script')}>
      <h3>{say('script')}</h3>
      <View of={packs} rows={4}>
        {(value) => <Script page={page} form={form} packs={value.packs} />}
      </View>
    </aside>
  );
}

interface ScriptProps {
  readonly page: CasePage;
  readonly form: ContactForm;
  readonly packs: Parameters<typeof promptPacksOf>[0];
}

function Script({ page, form, packs }: ScriptProps) {
  const say = useLabels('callBack');
  const sayPrompt = useLabels('prompts');
  const locale = useLocale();
  const { session, staff, branch } = useDeskState();
  const now = useNow();
  const clerk = staff.find((one) => one.id === session?.staffId);
  const own = paperLanguageOf(locale);
  const language = page.fields.paperLanguage ?? own;
  const { resolvedAt } = page.marks;
  const greeting =
    page.state === 'resolved' && resolvedAt !== null && minutesBetween(resolvedAt, now) >= GREETING_MINUTES;
  // The next contact is the one planned here, not the one this call keeps.
  const { nextContactAt: _kept, ...fields } = page.fields;
  const parts = callBackScript(
    promptPacksOf(packs),
    momentsOf(form.outcome, { greeting }),
    {
      fields: form.next === null ? fields : { ...fields, nextContactAt: form.next },
      clerk: { name: clerk?.name ?? '', polishForm: clerk?.polishForm ?? 'feminine' },
      language,
      now: { at: now, zone: branch?.zone ?? 'UTC' },
      caseNumber: page.number,
    },
    own,
  );
  if (parts.length === 0) return <p className="soft">{say('noScript')}</p>;
  return parts.map((part) => (
    <section key={part.moment} data-moment={part.moment}>
      <h4>{part.label}</h4>
      <div className="cue-list">
        {part.lines.map((line) => (
          <PromptLine
            key={line.id}
            cue={line.cue}
            cueWord={sayPrompt(`cue.${line.cue}`)}
            state="next"
            why={line.why ?? undefined}
          >
            <span lang={language === 'zh' ? 'zh-CN' : language}>
              <PromptWords runs={line.runs} onGo={null} />
            </span>
          </PromptLine>
        ))}
      </div>
    </section>
  ));
}
