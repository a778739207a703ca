import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { InEachLanguage } from '../../../electron/domain/language.ts';
import { wordingFaults } from '../../../electron/domain/packs/check-pack-wording.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useFaultWords } from './pack-words.ts';
import type { Fault } from './pack-words.ts';

export interface TextsFieldsProps {
  /** Key of the row: `text`, `why`; names the fields `text-zh` … */
  readonly name: string;
  /** Where a row has several texts of one key: what the fields are called instead. */
  readonly field?: string | undefined;
  /** Empty in a language is said at once, once another language is written. */
  readonly required?: boolean | undefined;
  readonly label: string;
  readonly value: InEachLanguage | undefined;
  readonly path: string;
  readonly faults: readonly Fault[];
  readonly locked: boolean;
  /** To be said: the wording checker reads along, gently. */
  readonly spoken?: boolean | undefined;
  readonly note?: string | undefined;
  readonly onChange: (value: InEachLanguage) => void;
}

const EMPTY = { code: 'empty-text', next: null, wording: null } as const;
const NOTHING: InEachLanguage = { zh: '', en: '', pl: '' };

/** One text, three languages. */
export function TextsFields(props: TextsFieldsProps) {
  const sayTerm = useLabels('terms');
  const locale = useLocale();
  const faultWords = useFaultWords();
  const value = props.value ?? NOTHING;
  const begun = props.required === true && PAPER_LANGUAGES.some((each) => value[each].trim() !== '');
  return (
    <fieldset className="texts">
      <legend className="legend">{props.label}</legend>
      {props.note === undefined ? null : <p className="meta">{props.note}</p>}
      {PAPER_LANGUAGES.map((language) => {
        const fault = props.faults.find(({ path }) => path === `${props.path}/${props.name}/${language}`);
        const [heard] = props.spoken === true ? wordingFaults(value[language], language, locale) : [];
        const heardWords =
          heard === undefined
            ? undefined
            : faultWords({ code: 'wording', next: null, wording: { ...heard, language } });
        const shown = fault ?? (begun && value[language].trim() === '' ? EMPTY : undefined);
        const refusal = shown === undefined || heardWords !== undefined ? undefined : faultWords(shown);
        return (
          <div key={language} lang={language}>
            <TextArea
              name={`${props.field ?? props.name}-${language}`}
              label={sayTerm(`paperLanguage.${language}`)}
              rows={2}
              value={value[language]}
              note={heardWords}
              noteTone={heardWords === undefined ? 'quiet' : 'warn'}
              refusal={refusal}
              off={props.locked}
              onType={(text) => {
                props.onChange({ ...value, [language]: text });
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
