import type { PrintTray } from '../../../electron/domain/paper.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';

export type PrinterChoice = ChannelOutput<'printers'>;

/** No printer is called so: names of printers hold no blank. */
const ASK = ' ';

/** Which printer takes one kind of paper; kept for this desk as soon as it is chosen. */
export function TraySelect({ tray, choice }: { readonly tray: PrintTray; readonly choice: PrinterChoice }) {
  const say = useLabels('stationery');
  const refusalWords = useRefusalWords();
  const choose = useTell('choose-printer');
  const chosen = choice.chosen[tray];
  const options = [
    { code: ASK, label: say('printers.ask') },
    ...choice.printers.map((printer) => ({ code: printer.name, label: printer.title })),
    // A choice that is unplugged stays visible: what is printed meanwhile is refused, not sent elsewhere.
    ...(chosen === null || choice.printers.some(({ name }) => name === chosen)
      ? []
      : [{ code: chosen, label: say('printers.gone', { name: chosen }) }]),
  ];
  const keep = async (code: string): Promise<void> => {
    const outcome = await choose.tell({ tray, printer: code === ASK ? null : code });
    if (outcome.ok) showToast({ words: say('printers.saved') });
  };
  return (
    <Select
      name={`printer-${tray}`}
      label={say(`printers.${tray}`)}
      options={options}
      value={chosen ?? ASK}
      onCommit={(code) => void keep(code)}
      note={choice.printers.length === 0 ? say('printers.none') : say('printers.how')}
      {...(choose.refusal === undefined ? {} : { refusal: refusalWords(choose.refusal) })}
    />
  );
}
