import { addressFormsOf } from '../../../../electron/domain/address-form.ts';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../../electron/domain/language.ts';
import { useLabels, useLocale } from '../../../labels/use-labels.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { DraftOne, DraftSelect, DraftSome } from '../draft-choices.tsx';
import { DraftFlag, DraftText, useFieldProps } from '../draft-fields.tsx';
import { useIntake } from '../intake-context.ts';
import { useSectorWords } from '../sector-words.ts';

/** Who stands here, how to call them, how to reach them, and in which language their papers are. */
export function ReceiveStage() {
  const say = useLabels('intake');
  const { fields } = useIntake();
  const { referenceWord } = useSectorWords();
  return (
    <>
      <div className="row-fields is-name">
        <DraftText name="customerName" off={fields.nameWithheld === true} />
        <DraftFlag name="nameWithheld" />
      </div>
      <AddressForm />
      <div className="row-fields">
        <DraftText name="phone" inputMode="tel" />
        <DraftText
          name="reference"
          label={referenceWord ?? say('field.reference')}
          note={say('note.reference')}
        />
      </div>
      <div className="row-fields is-three">
        <PaperLanguage />
        <DraftSelect name="channel" />
        <DraftOne name="form" />
      </div>
      <div className="row-fields is-fitted">
        <DraftOne name="actingFor" />
        {fields.actingFor === 'other' ? (
          <>
            <DraftText name="actingForName" />
            <DraftSelect name="authority" />
          </>
        ) : null}
      </div>
      <DraftSome name="vulnerable" small aside={say('chooseAny')} />
      <DraftText name="postalAddress" />
    </>
  );
}

/** Forms of address belong to a language: a new language of papers offers its own, the old choice stays until changed. */
function AddressForm() {
  const { draft, fields } = useIntake();
  const sayTerm = useLabels('terms');
  const locale = useLocale();
  const field = useFieldProps('addressForm');
  const language = fields.paperLanguage ?? paperLanguageOf(locale);
  const offered = addressFormsOf(language);
  const codes =
    fields.addressForm === undefined || offered.includes(fields.addressForm)
      ? offered
      : [fields.addressForm, ...offered];
  const say = useLabels('intake');
  return (
    <div className="row-fields is-fitted">
      <Segmented
        {...field}
        options={codes.map((code) => ({ code, label: sayTerm(`addressForm.${code}`) }))}
        value={fields.addressForm}
        onCommit={(code) => {
          draft.set('addressForm', code);
        }}
      />
      {fields.addressForm === 'zh-title' ? (
        <DraftText name="addressTitle" hint={say('note.addressTitle')} />
      ) : null}
    </div>
  );
}

function PaperLanguage() {
  const { draft, fields } = useIntake();
  const sayTerm = useLabels('terms');
  const field = useFieldProps('paperLanguage');
  return (
    <Select
      {...field}
      options={PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) }))}
      value={fields.paperLanguage}
      onCommit={(code) => {
        draft.set('paperLanguage', code);
      }}
    />
  );
}
