import type { RegisteredState } from './registered-case.ts';

const WORDS: Readonly<Record<RegisteredState, readonly string[]>> = {
  open: [
    '未办结|处理中|办理中|未处理|待处理|进行中|未结案|否',
    'open|in progress|pending|new|under investigation|no|n',
    'otwarta|otwarte|w toku|w trakcie|nowa|nie|rozpatrywana',
  ],
  resolved: [
    '已解决|已处理|已答复|已回复',
    'resolved|answered|settled|upheld|not upheld',
    'rozpatrzona|rozwiazana|zalatwiona|uznana|nieuznana|odrzucona|udzielono odpowiedzi',
  ],
  closed: [
    '已办结|已结案|办结|结案|关闭|已关闭|是|完成|已完成',
    'closed|done|complete|completed|finished|yes|y',
    'zamknieta|zamkniete|zakonczona|zakonczone|tak',
  ],
};

/** The state a word stands for; undefined for a word that has to be asked about. */
export function stateOf(word: string): RegisteredState | undefined {
  const folded = foldState(word);
  return (['open', 'resolved', 'closed'] as const).find((state) =>
    WORDS[state].some((line) => line.split('|').includes(folded)),
  );
}

/** How words of a column are told apart. */
export function foldState(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
