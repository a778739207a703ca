import type { Branch, Letterhead } from '../../../electron/domain/branch.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';

const LINES = ['organisation', 'branchName', 'address', 'openingHours', 'phone'] as const;

export interface HeadFieldsProps {
  readonly heads: Branch['letterhead'];
  readonly language: PaperLanguage;
  readonly off: boolean;
  readonly onLanguage: (language: PaperLanguage) => void;
  readonly onChange: (heads: Branch['letterhead']) => void;
}

/** What stands at the head of every paper, once per language of papers. */
export function HeadFields({ heads, language, off, onLanguage, onChange }: HeadFieldsProps) {
  const say = useLabels('settings');
  const sayTerm = useLabels('terms');
  const head = heads[language];
  const setLine = (line: keyof Letterhead, text: string): void => {
    onChange({ ...heads, [language]: { ...head, [line]: text } });
  };
  return (
    <>
      <Segmented
        name="letterheadLanguage"
        label={say('letterheadOf')}
        always
        options={PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) }))}
        value={language}
        onCommit={(chosen) => {
          if (chosen !== undefined) onLanguage(chosen);
        }}
      />
      {LINES.map((line) => (
        <TextInput
          key={`${language}-${line}`}
          name={line}
          label={say(line)}
          value={head[line]}
          onType={(text) => {
            setLine(line, text);
          }}
          off={off}
        />
      ))}
      <div className="acts">
        <Button
          look="bare"
          small
          onPress={() => {
            onChange({ zh: head, en: head, pl: head });
          }}
          off={off ? '' : false}
        >
          {say('copyToAll')}
        </Button>
      </div>
    </>
  );
}
