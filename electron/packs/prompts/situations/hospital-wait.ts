import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

/** Sometimes cure, often help, always comfort, best understand (seed 004, part 4). Nothing here judges how ill somebody is. */
export const hospitalWait = {
  layer: 'situation',
  code: 'hospital-wait',
  label: { zh: '看病等太久', en: 'Long wait for care', pl: 'Długie czekanie na pomoc' },
  bodyHint: {
    zh: '先看脸色，再看屏幕；坐下或蹲低，平视，声音轻。',
    en: 'Look at the person before the screen. Sit or crouch to eye level, speak softly.',
    pl: 'Najpierw spójrz na człowieka, potem na ekran. Na wysokości oczu, cicho.',
  },
  lines: [
    {
      id: 'hospital-here',
      cue: 'say',
      text: {
        zh: '{call}人不舒服还要等，最难熬。您坐，我去问清楚。',
        en: '{call}waiting while unwell is hard. Please sit; I will find out where things stand.',
        pl: '{call}czekanie w chorobie jest bardzo ciężkie. Proszę usiąść, już się dowiaduję.',
      },
      stages: ['receive'],
      replaces: ['receive-thanks'],
    },
    {
      id: 'hospital-nurse',
      cue: 'say',
      text: {
        zh: '哪里觉得重了，请马上告诉我，我请护士过来看。',
        en: 'At any change, please tell me, and I fetch a nurse at once.',
        pl: 'O każdej zmianie proszę mi mówić, od razu wezwę pielęgniarkę.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'hospital-worse',
      cue: 'ask',
      text: {
        zh: '现在哪里不舒服，比刚来的时候重了吗？',
        en: 'How is it now? Is anything worse than when you came in?',
        pl: 'Jak jest teraz? Czy coś się pogorszyło od przyjścia?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'hospital-who',
      cue: 'ask',
      text: {
        zh: '您是来看病，还是陪家人来的？',
        en: 'Are you the patient, or here with someone who is?',
        pl: 'Czy to własna wizyta, czy bliskiej osoby?',
      },
      stages: ['receive', 'listen'],
      unknown: ['actingFor'],
      replaces: ['receive-for-whom'],
    },
    {
      id: 'hospital-relative',
      cue: 'say',
      text: {
        zh: '陪着亲人等，又帮不上手，心里最煎熬。',
        en: 'To sit beside someone you love and be unable to help is wearing.',
        pl: 'Siedzieć przy kimś bliskim i nie móc pomóc: to wykańcza.',
      },
      stages: ['feelings'],
    },
    {
      id: 'hospital-times',
      cue: 'ask',
      text: {
        zh: '几点到的，几点有人看过，叫过号没有？',
        en: 'When did you arrive, who has seen you, and has anyone called you yet?',
        pl: 'O której było przyjście, kto już badał i czy ktoś wzywał?',
      },
      stages: ['facts'],
    },
    {
      id: 'hospital-place',
      cue: 'say',
      text: {
        zh: '医生先看最急的病人。您排在哪里，我去问了回来告诉您。',
        en: 'Doctors see the most urgent first. I will ask where you stand and come back.',
        pl: 'Lekarz bada najpierw nagłe przypadki. Zapytam o kolejność i wrócę.',
      },
      stages: ['remedy'],
    },
    {
      id: 'hospital-twenty',
      cue: 'say',
      text: {
        zh: '看上之前，每二十分钟我过来说一次，没消息也来。',
        en: 'Until you are seen I come every twenty minutes, with news or without.',
        pl: 'Do wizyty podchodzę co dwadzieścia minut, także bez nowych wieści.',
      },
      stages: ['remedy'],
    },
    {
      id: 'hospital-ease',
      cue: 'ask',
      text: {
        zh: '要不要毯子、靠墙的座，或者能躺一会儿的地方？',
        en: 'Would a blanket help, or a place to lie down?',
        pl: 'Czy przyda się koc albo miejsce, gdzie można się położyć?',
      },
      stages: ['receive', 'remedy'],
    },
    {
      id: 'hospital-sorry',
      cue: 'say',
      text: {
        zh: '{call}身体不舒服，还被我们耽误了{lossTime}，是我们的错，对不起。',
        en: '{call}we left a sick person waiting {lossTime}. That is our fault, and I am sorry.',
        pl: '{call}przez nas czekanie w chorobie trwało {lossTime}. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'hospital-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}身体不舒服还要等这么久，我很抱歉。',
        en: '{call}I am sorry for this long wait on top of being unwell.',
        pl: '{call}przykro mi, że do choroby doszło jeszcze tak długie czekanie.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'hospital-private',
      cue: 'ask',
      text: {
        zh: '回执上写不写科室？不写，别人就看不出来看什么病。',
        en: 'Shall the receipt name the department? It can be left out.',
        pl: 'Czy wpisać na potwierdzeniu poradnię? Można ją pominąć.',
      },
      stages: ['confirm'],
    },
    {
      id: 'hospital-fetch',
      cue: 'say',
      text: {
        zh: '叫到号我来接，不用一直盯着屏幕。',
        en: 'I will fetch you when your turn comes; there is no need to watch the screen.',
        pl: 'Przyjdę, gdy nadejdzie kolej. Nie trzeba patrzeć na ekran.',
      },
      stages: ['confirm'],
    },
    {
      id: 'hospital-sicker',
      cue: 'avoid',
      text: { zh: '别人比您病得重。', en: 'Others are sicker than you.', pl: 'Inni są bardziej chorzy.' },
      why: { zh: '比病情，最伤人', en: 'weighs one pain against another', pl: 'porównuje cierpienie' },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'hospital-looks',
      cue: 'avoid',
      text: { zh: '我看您没什么大事。', en: 'You look all right to me.', pl: 'Na moje oko nic poważnego.' },
      why: { zh: '不是我们能判断的', en: 'not ours to judge', pl: 'nie nam to oceniać' },
      stages: ['facts'],
    },
    {
      id: 'hospital-doctors',
      cue: 'avoid',
      text: {
        zh: '医生忙不过来，我也没办法。',
        en: 'The doctors are busy; nothing I can do.',
        pl: 'Lekarze są zajęci, nic nie poradzę.',
      },
      why: { zh: '把人晾在那里', en: 'leaves them alone with it', pl: 'zostawia człowieka samego' },
      stages: ['remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
