import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const ableToPublicise = {
  layer: 'pattern',
  code: 'able-to-publicise',
  label: { zh: '善于发声', en: 'Speaks in public', pl: 'Mówi publicznie' },
  bodyHint: {
    zh: '说的每一句都可以被写出来：平实、准确、不讨好。',
    en: 'Speak as if each sentence will be quoted: plain, exact, no flattery.',
    pl: 'Mów tak, jakby każde zdanie miało być cytowane: prosto i dokładnie.',
  },
  lines: [
    {
      id: 'public-pace',
      cue: 'say',
      text: {
        zh: '{call}我说慢些，您要记哪句都记得下。',
        en: '{call}I will speak so that you can take down every word.',
        pl: '{call}będę mówić tak, żeby można było wszystko zanotować.',
      },
      stages: ['receive'],
    },
    {
      id: 'public-say',
      cue: 'say',
      text: {
        zh: '您怎么对外说由您定，我把事实和时间给您写准。',
        en: 'What you tell others is yours to decide. I will get facts and times right.',
        pl: 'O tym, co mówić innym, każdy decyduje sam. Ja zadbam o dokładne fakty.',
      },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'public-known',
      cue: 'ask',
      text: {
        zh: '哪几件事实您已经核过？我们从那儿接着。',
        en: 'Which facts have you already checked? We go on from there.',
        pl: 'Które fakty są już sprawdzone? Zacznijmy od nich.',
      },
      stages: ['listen'],
    },
    {
      id: 'public-detail',
      cue: 'ask',
      text: {
        zh: '哪个细节，您一直放不下？',
        en: 'Which detail has stayed with you?',
        pl: 'Który szczegół nie daje spokoju?',
      },
      stages: ['feelings'],
    },
    {
      id: 'public-ask',
      cue: 'ask',
      text: {
        zh: '哪几件事，您需要我们书面答复？',
        en: 'Which points do you need answered in writing?',
        pl: 'Które punkty wymagają odpowiedzi na piśmie?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'public-step',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，把书面答复一起给您。',
        en: 'You will hear from me {nextContact}, with the answer in writing.',
        pl: 'Odezwę się {nextContact}, z odpowiedzią na piśmie.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'public-one-page',
      cue: 'say',
      text: {
        zh: '办法和理由写在一页上，谁看都一样。',
        en: 'Steps and reasons fit on one page that anyone may read.',
        pl: 'Kroki i powody mieszczą się na jednej kartce, do pokazania każdemu.',
      },
      stages: ['remedy'],
    },
    {
      id: 'public-exact',
      cue: 'ask',
      text: {
        zh: '哪一句您会引用？我照原文念一遍。',
        en: 'Which sentence would you quote? I will read it to you exactly.',
        pl: 'Które zdanie może być cytowane? Przeczytam je dokładnie.',
      },
      stages: ['confirm'],
    },
    {
      id: 'public-avoid',
      cue: 'avoid',
      text: { zh: '您先别往外说。', en: 'Please keep this between us.', pl: 'Proszę o tym nie mówić.' },
      why: { zh: '听着像要捂住', en: 'sounds like hiding', pl: 'brzmi jak ukrywanie' },
    },
    {
      id: 'public-off-record',
      cue: 'avoid',
      text: {
        zh: '私下跟您说，别写我。',
        en: 'Off the record, between us.',
        pl: 'Tak między nami, nie do cytowania.',
      },
      why: { zh: '说出口的都会见报', en: 'nothing is off the record', pl: 'nic nie zostaje między nami' },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'public-treat',
      cue: 'avoid',
      text: {
        zh: '写两句好的，我们请客。',
        en: 'Write something kind and dinner is on us.',
        pl: 'Za miły wpis będzie prezent.',
      },
      why: { zh: '买好话', en: 'buys praise', pl: 'kupuje pochwały' },
      stages: ['remedy', 'confirm'],
    },
  ],
} satisfies PatternEntry;
