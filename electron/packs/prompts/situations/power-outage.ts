import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const powerOutage = {
  layer: 'situation',
  code: 'power-outage',
  label: { zh: '停电或断网', en: 'Power or network down', pl: 'Brak prądu lub sieci' },
  lines: [
    {
      id: 'outage-safe',
      cue: 'ask',
      text: {
        zh: '家里有人用着医疗设备，或者有老人、婴儿吗？这个最先办。',
        en: 'Is anyone at home on medical equipment, very old or very young? That comes first.',
        pl: 'Czy w domu jest ktoś podłączony do aparatury, ktoś starszy albo niemowlę? To najpilniejsze.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'outage-charge',
      cue: 'say',
      text: {
        zh: '手机可以在柜台这儿充电，我们边充边说。',
        en: 'You can charge your phone here at the counter while we talk.',
        pl: 'Telefon można podładować tu, przy okienku, podczas rozmowy.',
      },
      stages: ['receive'],
    },
    {
      id: 'outage-since',
      cue: 'ask',
      text: {
        zh: '几点断的？这会儿恢复了没有？',
        en: 'What time did it go off, and is it back now?',
        pl: 'O której przestało działać i czy już wróciło?',
      },
      stages: ['listen'],
    },
    {
      id: 'outage-upside-down',
      cue: 'say',
      text: {
        zh: '一断，做饭、干活、孩子写作业，样样都得停。',
        en: 'An outage stops it all: supper, work, the children’s homework.',
        pl: 'Brak prądu albo sieci zatrzymuje wszystko: obiad, pracę, lekcje dzieci.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'outage-neighbours',
      cue: 'ask',
      text: {
        zh: '邻居家也断了，还是您一家？楼道的灯亮着吗？',
        en: 'Are the neighbours off too, or your home alone? Are the stair lights on?',
        pl: 'Czy u sąsiadów też, czy w jednym mieszkaniu? A światło na klatce działa?',
      },
      stages: ['facts'],
    },
    {
      id: 'outage-damage',
      cue: 'ask',
      text: {
        zh: '有电器烧了、吃的坏了吗？请先拍照，电器请留着。',
        en: 'Is any appliance broken, any food spoiled? Please take photographs and keep the appliance.',
        pl: 'Czy zepsuł się sprzęt albo jedzenie? Proszę zrobić zdjęcia, a sprzęt zachować.',
      },
      stages: ['facts'],
    },
    {
      id: 'outage-crew-call',
      cue: 'say',
      text: {
        zh: '我现在打给抢修队，他们到哪儿了，我原话告诉您。',
        en: 'I am ringing the repair crew now and will tell you exactly what they say.',
        pl: 'Dzwonię teraz do ekipy naprawczej i powtórzę dokładnie, co mówi.',
      },
      stages: ['facts'],
    },
    {
      id: 'outage-until',
      cue: 'say',
      text: {
        zh: '眼下在做的是{step}，{stepBy}；时间一变，我先打给您。',
        en: 'Under way now: {step}, {stepBy}. Any change of time, and I ring you first.',
        pl: 'Teraz trwa: {step}, {stepBy}. O każdej zmianie godziny zadzwonię.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'outage-meanwhile',
      cue: 'ask',
      text: {
        zh: '恢复之前，最要紧的是药、吃的，还是取暖？',
        en: 'Until it is back, what matters most: medicine, food or warmth?',
        pl: 'Co do tego czasu jest najpilniejsze: leki, jedzenie czy ciepło?',
      },
      stages: ['remedy'],
    },
    {
      id: 'outage-claim',
      cue: 'say',
      text: {
        zh: '停了多久、坏了什么，我现在陪您把索赔单填好。',
        en: 'I will fill in the claim with you now: how long it was, and what was spoiled.',
        pl: 'Wypełnimy teraz razem wniosek: ile to trwało i co się zepsuło.',
      },
      stages: ['remedy'],
    },
    {
      id: 'outage-sorry',
      cue: 'say',
      text: {
        zh: '{call}是我们的线路出了故障，您一家跟着受累，责任在我们，对不起。',
        en: '{call}our line failed and your home went without. We answer for it, and I am sorry.',
        pl: '{call}nasza linia zawiodła i w domu wszystko stanęło. Odpowiadamy za to i przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'outage-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}断了这么些钟头，家里过得艰难，我很抱歉。',
        en: '{call}I am sorry for the hours your home has had to do without.',
        pl: '{call}przykro mi z powodu tych godzin bez prądu albo sieci.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'outage-hours',
      cue: 'say',
      text: {
        zh: '断的钟点和损失都写在回执上，往后退补照它算。',
        en: 'The receipt states the hours and the damage. Any refund is worked out from that.',
        pl: 'Na potwierdzeniu są godziny przerwy i szkody. Od nich liczy się każdy zwrot.',
      },
      stages: ['confirm'],
    },
    {
      id: 'outage-whole-street',
      cue: 'avoid',
      text: {
        zh: '整条街都停着，又不光您一家。',
        en: 'The whole street is off, not your house alone.',
        pl: 'Cała ulica nie ma prądu, nie tylko jedno mieszkanie.',
      },
      why: { zh: '把难处说小了', en: 'makes their trouble small', pl: 'pomniejsza kłopot' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'outage-nobody-knows',
      cue: 'avoid',
      text: {
        zh: '什么时候好，谁也说不准。',
        en: 'Nobody can say when it will be back.',
        pl: 'Nikt nie wie, kiedy wróci.',
      },
      why: { zh: '让人干等着没个数', en: 'leaves them without a time', pl: 'zostawia bez terminu' },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'outage-fridge',
      cue: 'avoid',
      text: {
        zh: '冰箱里那点东西，值几个钱？',
        en: 'How much can a bit of food be worth?',
        pl: 'Ile tam warte było to jedzenie?',
      },
      why: { zh: '看轻了损失', en: 'belittles the loss', pl: 'lekceważy stratę' },
      stages: ['feelings'],
    },
  ],
} satisfies SituationEntry;
