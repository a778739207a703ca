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
      id: 'films-same',
      cue: 'say',
      text: {
        zh: '有没有镜头，我说的都一样。',
        en: 'I say the same with a camera or without.',
        pl: 'Z kamerą czy bez, mówię to samo.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'films-screen',
      cue: 'say',
      text: {
        zh: '屏幕上有别人的资料，我先转开。',
        en: 'This screen shows other people’s details; I am turning it away.',
        pl: 'Na ekranie są dane innych osób, odwracam go.',
      },
      stages: ['receive', 'facts'],
    },
    {
      id: 'films-for',
      cue: 'ask',
      text: {
        zh: '这段录像，您最想留住哪件事？',
        en: 'What should the recording show above all?',
        pl: 'Co to nagranie ma przede wszystkim pokazać?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'films-proof',
      cue: 'say',
      text: {
        zh: '想留个凭据，是怕以后说不清。我懂。',
        en: 'You want proof, so that nobody can deny it later. I understand.',
        pl: 'To ma być dowód na później. Rozumiem to.',
      },
      stages: ['feelings'],
    },
    {
      id: 'films-earlier',
      cue: 'ask',
      text: {
        zh: '出事那会儿拍过吗？愿意给我看哪一张？',
        en: 'Did you take a picture when it happened? Which may I see?',
        pl: 'Czy jest zdjęcie z tamtej chwili? Które mogę zobaczyć?',
      },
      stages: ['facts'],
    },
    {
      id: 'films-describe',
      cue: 'say',
      text: {
        zh: '您拍到的，我用文字写进记录，手机您自己拿着。',
        en: 'I describe the picture in the record. The phone stays in your hand.',
        pl: 'Opiszę zdjęcie w zapisie. Telefonu nie biorę do ręki.',
      },
      stages: ['facts'],
    },
    {
      id: 'films-slowly',
      cue: 'say',
      text: {
        zh: '每一步和时间我念慢一点，您录得清。',
        en: 'I read the steps and times slowly, so that they record clearly.',
        pl: 'Kroki i godziny przeczytam powoli, żeby dobrze się nagrały.',
      },
      stages: ['remedy'],
    },
    {
      id: 'films-face',
      cue: 'ask',
      text: {
        zh: '这句话，我可以不对镜头，当面跟您说吗？',
        en: 'May I say this to you and not to the camera?',
        pl: 'Czy mogę powiedzieć to nie do kamery, a twarzą w twarz?',
      },
      stages: ['apologise'],
    },
    {
      id: 'films-paper',
      cue: 'say',
      text: {
        zh: '纸上有签名和时间，和录像一样归您。',
        en: 'This paper has a signature and a time, and it is yours.',
        pl: 'To pismo ma podpis i godzinę, jest do zabrania.',
      },
      stages: ['confirm'],
    },
    {
      id: 'films-delete',
      cue: 'avoid',
      text: { zh: '把手机里的照片删掉。', en: 'Delete those pictures.', pl: 'Proszę skasować te zdjęcia.' },
      why: { zh: '不动客户的手机', en: 'not ours to demand', pl: 'to nie nasz telefon' },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'films-forbidden',
      cue: 'avoid',
      text: { zh: '这里不许拍。', en: 'No filming in here.', pl: 'Tu nie wolno nagrywać.' },
      why: { zh: '一开口就对立', en: 'starts a fight', pl: 'zaczyna kłótnię' },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'films-back',
      cue: 'avoid',
      text: { zh: '您拍我，我也拍您。', en: 'Then I film you too.', pl: 'To ja też nagrywam.' },
      why: { zh: '针锋相对', en: 'tit for tat', pl: 'wet za wet' },
      stages: ['receive'],
    },
    {
      id: 'films-silent',
      cue: 'avoid',
      text: { zh: '有镜头我什么都不说。', en: 'I say nothing on camera.', pl: 'Do kamery nic nie powiem.' },
      why: { zh: '像有事要瞒', en: 'looks like hiding', pl: 'wygląda na ukrywanie' },
      stages: ['apologise'],
    },
  ],
} satisfies SituationEntry;
