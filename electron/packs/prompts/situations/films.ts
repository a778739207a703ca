import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const films = {
  layer: 'situation',
  code: 'films',
  label: { zh: '在拍摄', en: 'Taking pictures', pl: 'Nagrywanie' },
  bodyHint: {
    zh: '不伸手、不挡镜头，手放在看得见的地方，照常说话。',
    en: 'Do not reach out or cover the lens. Hands in view, speak as you would anyway.',
    pl: 'Nie sięgaj po telefon, nie zasłaniaj. Dłonie na widoku, mów jak zwykle.',
  },
  lines: [
    {
      id: 'films-move',
      cue: 'ask',
      text: {
        zh: '{call}您想留个记录。我们去旁边谈，不拍到别的客户，好吗？',
        en: '{call}you want a record. Shall we move where no other customer is in the picture?',
        pl: '{call}rozumiem, że nagranie jest ważne. Przejdziemy tam, gdzie nie widać innych osób?',
      },
    },
    {
      id: 'films-written',
      cue: 'say',
      text: {
        zh: '我现在给您一份书面记录，写明时间和我的名字。',
        en: 'I will give you a written record now, with the time and my name.',
        pl: 'Dam teraz pisemny zapis, z godziną i moim nazwiskiem.',
      },
    },
    {
      id: 'films-points',
      cue: 'ask',
      text: {
        zh: '记录里，您希望一定写上哪几点？',
        en: 'Which points must the written record contain?',
        pl: 'Co koniecznie ma się znaleźć w pisemnym zapisie?',
      },
    },
    {
      id: 'films-delete',
      cue: 'avoid',
      text: { zh: '把手机里的照片删掉。', en: 'Delete those pictures.', pl: 'Proszę skasować te zdjęcia.' },
      why: { zh: '不动客户的手机', en: 'not ours to demand', pl: 'nie wolno tego żądać' },
    },
    {
      id: 'films-forbidden',
      cue: 'avoid',
      text: { zh: '这里不许拍。', en: 'No filming in here.', pl: 'Tu nie wolno nagrywać.' },
      why: { zh: '一开口就对立', en: 'starts a fight', pl: 'zaczyna kłótnię' },
    },
  ],
} satisfies SituationEntry;
