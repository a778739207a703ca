import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const disconnectedWrongly = {
  layer: 'situation',
  code: 'disconnected-wrongly',
  label: { zh: '被停了服务', en: 'Cut off', pl: 'Odcięta usługa' },
  lines: [
    {
      id: 'disconnected-open',
      cue: 'say',
      text: {
        zh: '{call}服务突然停了，手头的事全被打断，换谁都急。',
        en: '{call}being cut off stops everything. Tell me what it interrupted.',
        pl: '{call}nagłe wyłączenie zatrzymuje wszystko. Proszę powiedzieć, w czym przeszkodziło.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'disconnected-warned',
      cue: 'ask',
      text: {
        zh: '停之前，有没有收到短信或电话提醒？',
        en: 'Did a message or a call reach you before it stopped?',
        pl: 'Czy przed wyłączeniem przyszła wiadomość albo telefon?',
      },
      stages: ['facts'],
    },
    {
      id: 'disconnected-paid',
      cue: 'ask',
      text: {
        zh: '您是哪一天交的费？凭证我当面核。',
        en: 'Which day did you pay? I can check the payment here with you.',
        pl: 'Którego dnia była wpłata? Sprawdzę ją tu od razu.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'disconnected-back',
      cue: 'say',
      text: {
        zh: '恢复的安排是：{step}，{stepBy}。',
        en: 'To get you back on: {step}, {stepBy}.',
        pl: 'Przywrócenie usługi: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'disconnected-sorry',
      cue: 'say',
      text: {
        zh: '{call}您的服务不该停，是我们停错了，对不起。',
        en: '{call}we cut you off and had no reason to. I am sorry.',
        pl: '{call}wyłączyliśmy usługę bez powodu. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'disconnected-arrears',
      cue: 'avoid',
      text: {
        zh: '欠费就停，系统自动的。',
        en: 'You were in arrears, so it stopped.',
        pl: 'Był dług, więc wyłączono.',
      },
      why: { zh: '拿系统挡人', en: 'a rule instead of an answer', pl: 'przepis zamiast odpowiedzi' },
      stages: ['receive', 'listen', 'feelings', 'facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
