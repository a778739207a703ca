import { SCREEN_LOCALES } from '../../../electron/domain/language.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** The language of the screen; it changes at once and for this desk. */
export function LanguageSwitch({
  label,
  quiet = false,
}: {
  readonly label: string;
  readonly quiet?: boolean;
}) {
  const say = useLabels('terms');
  const { tell } = useTell('set-locale');
  return (
    <Segmented
      name="locale"
      label={label}
      quiet={quiet}
      small={quiet}
      always
      options={SCREEN_LOCALES.map((code) => ({ code, label: say(`locale.${code}`) }))}
      value={useLocale()}
      onCommit={(locale) => {
        if (locale !== undefined) void tell({ locale });
      }}
    />
  );
}
