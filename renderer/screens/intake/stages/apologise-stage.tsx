import { APOLOGY_MODES, apologyModeOf, mayChooseMode } from '../../../../electron/domain/apology-mode.ts';
import type { ApologyMode } from '../../../../electron/domain/apology-mode.ts';
import { paperLanguageOf } from '../../../../electron/domain/language.ts';
import { composeSpokenApology } from '../../../../electron/domain/papers/spoken-apology.ts';
import { wordingFactsOf } from '../../../../electron/domain/papers/wording-facts.ts';
import { localDateOf } from '../../../../electron/domain/time.ts';
import { checkWording } from '../../../../electron/domain/wording/check-wording.ts';
import { offeredSentence } from '../../../../electron/domain/wording/elements/offered-sentence.ts';
import {
  missingElements,
  requiredElements,
} from '../../../../electron/domain/wording/elements/required-elements.ts';
import type { Finding } from '../../../../electron/domain/wording/finding.ts';
import { useDeskState } from '../../../bridge/desk-state.ts';
import { useFormat, useLabels, useLocale } from '../../../labels/use-labels.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { MissingList } from '../../../ui/missing-list.tsx';
import { Select } from '../../../ui/select.tsx';
import { useNow } from '../../frame/use-now.ts';
import { DraftArea, useFieldProps } from '../draft-fields.tsx';
import { useIntake } from '../intake-context.ts';
import { modeOf, paperInputOf } from '../paper-input.ts';
import { usePromised } from '../use-promised.ts';

/** The full apology of the mode, said in person; its words are kept, and checked while they are typed. */
export function ApologiseStage() {
  const say = useLabels('intake');
  const sayLetter = useLabels('letter');
  const locale = useLocale();
  const desk = useDeskState();
  const now = useNow();
  const { view, draft, fields, packs } = useIntake();
  const promised = usePromised();
  const input = paperInputOf(desk, view, promised, packs, now);
  const proposal = input === null ? '' : composeSpokenApology(input);
  const lang = fields.paperLanguage ?? paperLanguageOf(locale);
  const spoken = fields.spokenApology ?? '';
  const mode = modeOf(fields, desk.session?.role ?? 'clerk');
  const { zone } = useFormat();
  const facts = wordingFactsOf(fields, mode, lang, localDateOf(now, zone));
  const checked = checkWording({ text: spoken, lang, kind: 'sentence', screen: locale, facts });
  const required = requiredElements('sentence', mode, {
    goodwillPromised: false,
    appealRouteDemanded: false,
  });
  const proposed = checkWording({ text: proposal, lang, kind: 'sentence', screen: locale }).elements;
  // Said in a breath, it need not hold more than the words proposed here do.
  const beyond = new Set(
    proposal === '' ? [] : missingElements(proposed, required).map((one) => one.element),
  );
  const asked = required.filter((code) => !beyond.has(code));
  const missing = missingElements(checked.elements, asked);
  return (
    <>
      <ModeChoice />
      {proposal === '' || proposal === spoken ? null : (
        <section className="proposal" aria-label={say('apology.proposal')}>
          <div className="legend">{say('apology.proposal')}</div>
          <p lang={lang} className="proposal-words">
            {proposal}
          </p>
          <Button
            small
            icon="check"
            onPress={() => {
              draft.leave('spokenApology', proposal);
            }}
          >
            {say('apology.use')}
          </Button>
        </section>
      )}
      <DraftArea name="spokenApology" rows={5} hint={say('note.spokenApology')} />
      {spoken === '' ? null : (
        <>
          <WordingMarks findings={checked.findings} />
          <MissingList
            title={sayLetter('missing')}
            count={sayLetter('elementsCount', { held: asked.length - missing.length, count: asked.length })}
            items={missing.map(({ element }) => ({
              code: element,
              label: sayLetter(`element.${element}`),
              sentence: offeredSentence(element, lang, facts),
            }))}
            lang={lang}
            insertLabel={sayLetter('insertSpoken')}
            onInsert={(_, sentence) => {
              draft.leave('spokenApology', `${spoken}${lang === 'zh' ? '' : ' '}${sentence}`);
            }}
          />
        </>
      )}
    </>
  );
}

/** The table decides; a clerk may admit less, only a supervisor more (product A7). */
function ModeChoice() {
  const say = useLabels('intake');
  const sayTerm = useLabels('terms');
  const { session } = useDeskState();
  const { draft, fields } = useIntake();
  const field = useFieldProps('modeChosen');
  const decided = apologyModeOf(fields);
  const role = session?.role ?? 'clerk';
  return (
    <Select<ApologyMode>
      {...field}
      note={say('apology.decided')}
      options={APOLOGY_MODES.map((code) => ({
        code,
        label: sayTerm(`apologyMode.${code}`),
        off: !mayChooseMode(role, decided, code),
      }))}
      value={modeOf(fields, role)}
      onCommit={(code) => {
        draft.set('modeChosen', code === decided ? undefined : code);
      }}
    />
  );
}

const GLYPH = { error: 'late', warning: 'alert', hint: 'info' } as const;

/** The accessible list of what the checker marks; gentle here, binding only at approval of a letter. */
function WordingMarks({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useLabels('intake');
  return (
    <section className="wording-marks" aria-label={say('apology.checks')} aria-live="polite">
      <div className="legend">{say('apology.checks')}</div>
      {findings.length === 0 ? (
        <p className="note">
          <Icon name="done" />
          <span>{say('apology.clean')}</span>
        </p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.rule}-${String(finding.start)}`} className={`note is-${finding.severity}`}>
              <Icon name={GLYPH[finding.severity]} />
              <span>
                <q>{finding.span}</q> {finding.why} <span className="better">{finding.suggestion}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
