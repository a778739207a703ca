import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

/** A limit is said once, calmly, and the complaint goes on: it is never the price of good manners (seed 004, part 6, harassing customers). */
export const harassingCustomer = {
  layer: 'situation',
  code: 'harassing-customer',
  label: { zh: '回到正事', en: 'Back to the matter', pl: 'Wracamy do sprawy' },
  bodyHint: {
    zh: '站稳，退半步，双手可见，声音不变；不安全就按 F9 请值班主任。',
    en: 'Stand firm, half a step back, hands in view, even voice. Unsafe: F9 for the supervisor.',
    pl: 'Stój pewnie, pół kroku w tył, dłonie na widoku. Niebezpiecznie: F9, kierownik.',
  },
  lines: [
    {
      id: 'harass-limit',
      cue: 'say',
      text: {
        zh: '{call}请不要这样说我。您的事，我愿意接着办。',
        en: '{call}please do not speak about me like that. I am glad to go on with your matter.',
        pl: '{call}proszę tak o mnie nie mówić. Sprawą zajmę się dalej.',
      },
    },
    {
      id: 'harass-distance',
      cue: 'say',
      text: {
        zh: '请您留在台面那一边，我听得清楚。',
        en: 'Please stay on that side of the counter. I can hear you well.',
        pl: 'Proszę zostać po tamtej stronie lady. Dobrze słyszę.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'harass-not-me',
      cue: 'say',
      text: {
        zh: '您的事，我乐意谈；我个人的事，请放在一边。',
        en: 'About your matter, gladly. About me, please not.',
        pl: 'O sprawie chętnie, o mnie proszę nie.',
      },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'harass-next-line',
      cue: 'ask',
      text: {
        zh: '投诉这一栏，下一条我写什么？',
        en: 'What shall I write next under your complaint?',
        pl: 'Co wpisać jako następny punkt skargi?',
      },
    },
    {
      id: 'harass-about-service',
      cue: 'ask',
      text: {
        zh: '刚才那句，是对服务的意见吗？是的话我记下来。',
        en: 'Was that about our service? Then I will write it down.',
        pl: 'Czy to uwaga o obsłudze? Wtedy ją zapiszę.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'harass-two-things',
      cue: 'say',
      text: {
        zh: '刚才的话是一件事，您的投诉是另一件。投诉我照办。',
        en: 'That remark is one thing, your complaint another. The complaint goes on.',
        pl: 'Tamta uwaga to jedno, skarga drugie. Skargę prowadzę dalej.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'harass-anger',
      cue: 'say',
      text: {
        zh: '事情让人恼火，我听见了。请对着事说，别对着我。',
        en: 'I hear how angry this makes you. Please let us keep it to the matter.',
        pl: 'Słyszę, ile w tym złości. Proszę, mówmy o sprawie, nie o mnie.',
      },
      stages: ['feelings'],
    },
    {
      id: 'harass-write',
      cue: 'ask',
      text: {
        zh: '剩下的，您愿意写在纸上给我吗？一样算数。',
        en: 'Would you like to write the rest down? It counts all the same.',
        pl: 'Czy resztę można dopisać na kartce? Liczy się tak samo.',
      },
      stages: ['facts'],
    },
    {
      id: 'harass-handover',
      cue: 'say',
      text: {
        zh: '往下由主管为您办，记录都跟着走，不用重说。',
        en: 'The supervisor carries on with you from here, with all my notes.',
        pl: 'Dalej poprowadzi to kierownik, z moimi notatkami.',
      },
      stages: ['remedy'],
    },
    {
      id: 'harass-channel',
      cue: 'ask',
      text: {
        zh: '往后由网点答复您，电话还是信件？',
        en: 'From here the branch replies to you: by letter or by telephone?',
        pl: 'Dalej odpowiada placówka: listem czy telefonicznie?',
      },
      stages: ['remedy'],
    },
    {
      id: 'harass-respect',
      cue: 'say',
      text: {
        zh: '请您尊重我，和向您道歉，两样我都当真。',
        en: 'I ask for respect, and I mean the apology. Both hold.',
        pl: 'Proszę o szacunek i szczerze przepraszam. Jedno i drugie.',
      },
      stages: ['apologise'],
    },
    {
      id: 'harass-next-time',
      cue: 'say',
      text: {
        zh: '下次来可以由别的同事接待，记录都在。',
        en: 'Next time someone else can help you; the record is here.',
        pl: 'Następnym razem może pomóc ktoś inny, zapis jest na miejscu.',
      },
      stages: ['confirm'],
    },
    {
      id: 'harass-laugh',
      cue: 'avoid',
      text: { zh: '哈哈，您真会说笑。', en: 'Ha, you are a charmer.', pl: 'Ha, dobry żart.' },
      why: { zh: '一笑，界线就没了', en: 'laughing invites more', pl: 'śmiech zachęca' },
      stages: ['receive'],
    },
    {
      id: 'harass-back',
      cue: 'avoid',
      text: { zh: '您有病吧？', en: 'Are you sick in the head?', pl: 'Czy z głową wszystko dobrze?' },
      why: { zh: '骂回去，事更大', en: 'an insult for an insult', pl: 'obraza za obrazę' },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'harass-after-work',
      cue: 'avoid',
      text: {
        zh: '那下班加微信聊。',
        en: 'Message me after work, then.',
        pl: 'To proszę napisać do mnie po pracy.',
      },
      why: { zh: '把界线让出去了', en: 'gives the line away', pl: 'oddaje granicę' },
      stages: ['confirm'],
    },
    {
      id: 'harass-void',
      cue: 'avoid',
      text: {
        zh: '这样说话，投诉我不收了。',
        en: 'Talk like that and your complaint is off.',
        pl: 'Za takie słowa skargi nie przyjmę.',
      },
      why: { zh: '投诉不是用来罚人的', en: 'a complaint is no hostage', pl: 'skarga to nie zakładnik' },
      stages: ['facts', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
