import type { PackFault } from '../../../electron/domain/packs/pack-fault.ts';
import type { RowGroup } from '../../../electron/domain/packs/pack-rows.ts';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import { COUNTRIES } from '../../../electron/domain/branch.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';

export type PackAnswer = ChannelOutput<'import-pack'>;
export type Fault = PackAnswer['faults'][number];
export type PackSummary = ChannelOutput<'pack-list'>['packs'][number];

/** Packs whose names the screens know; a pack of the branch's own is called by its id. */
const NAMED = [
  'prompts-stages',
  'prompts-modes',
  'prompts-situations',
  'prompts-overlays',
  'prompts-calming',
  'prompts-phrases',
  'prompts-care',
  'prompts-call-back',
  'prompts-guide',
  'prompts-hints',
  'sector-bank',
  'sector-telecom',
  'sector-electricity',
  'sector-hotel',
  'sector-hospital',
  'sector-retail',
  'deadlines-gb',
  'deadlines-pl',
  'deadlines-cn',
] as const;

export function usePackName(): (id: string) => string {
  const say = useLabels('packs');
  return (id) => {
    const named = NAMED.find((each) => each === id);
    return named === undefined ? id : say(`name.${named}`);
  };
}

/** What is wrong, in the language of the screen. */
export function useFaultWords(): (
  fault: Pick<Fault, 'wording' | 'next'> & { readonly code: PackFault },
) => string {
  const say = useLabels('packs');
  return ({ code, wording, next }) =>
    say(`fault.${code}`, { span: wording?.span ?? '', why: wording?.why ?? '', next: next ?? 1 });
}

/** The name of a group of rows: its label, or the stage, mode, round or country it is for. */
export function useGroupName(): (group: RowGroup) => string {
  const say = useLabels('packs');
  const sayTerm = useLabels('terms');
  const language = paperLanguageOf(useLocale());
  return ({ label, code, path, rows }) => {
    if (label !== null) return label[language];
    const stage = STAGES.find((each) => each === code);
    if (stage !== undefined) return sayTerm(`stage.${stage}`);
    const mode = APOLOGY_MODES.find((each) => each === code);
    if (mode !== undefined) return sayTerm(`apologyMode.${mode}`);
    const country = COUNTRIES.find((each) => each === code);
    if (country !== undefined) return sayTerm(`country.${country}`);
    if (path.endsWith('/after')) return say('editor.after');
    if (code !== null) return say('editor.round', { n: code });
    return rows[0]?.kind === 'rule' ? say('editor.rules') : say('editor.categories');
  };
}

/** A fault belongs to the row whose pointer begins its own. */
export function faultsAt(faults: readonly Fault[], path: string): readonly Fault[] {
  return faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}/`));
}
