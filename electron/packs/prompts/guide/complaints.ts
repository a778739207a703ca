import type { GuideEntry } from '../../../domain/packs/guidance-content.ts';

/** Where complaints come from, and what staff do instead of the five poor answers (seed 004, parts 1 and 8). */
export const aboutComplaints = [
  {
    layer: 'guide',
    topic: 'reactions',
    label: { zh: '自己别这样', en: 'Reactions to catch in yourself', pl: 'Odruchy, które warto zauważyć' },
    items: [
      {
        id: 'guide-reaction-flee',
        never: {
          zh: '躲开：低头忙别的，推给同事。',
          en: 'Flee: look busy, send somebody else.',
          pl: 'Ucieczka: udawać zajętość, wysłać kogoś innego.',
        },
        text: {
          zh: '往前走一步，先说出自己的名字。',
          en: 'Take one step forward and say your name.',
          pl: 'Zrób krok naprzód i przedstaw się.',
        },
      },
      {
        id: 'guide-reaction-panic',
        never: {
          zh: '慌张：越说越快，什么都答应。',
          en: 'Panic: talk fast, promise anything.',
          pl: 'Panika: mówić szybko, obiecywać wszystko.',
        },
        text: {
          zh: '呼一口气，说“我记一下”，写完再答。',
          en: 'Breathe out, say “let me write this down”, answer when it is written.',
          pl: 'Zrób wydech, powiedz „zapiszę to” i odpowiedz dopiero po zapisaniu.',
        },
      },
      {
        id: 'guide-reaction-deaf',
        never: {
          zh: '听不下去：打断，盯着屏幕。',
          en: 'Stop listening: interrupt, stare at the screen.',
          pl: 'Głuchota: przerywać, patrzeć w ekran.',
        },
        text: {
          zh: '放下手里的事，重复对方最后一句话。',
          en: 'Put everything down and repeat their last sentence.',
          pl: 'Odłóż wszystko i powtórz ostatnie zdanie rozmówcy.',
        },
      },
      {
        id: 'guide-reaction-clash',
        never: {
          zh: '顶撞：争谁对谁错，嗓门比着高。',
          en: 'Clash: argue who is right, voice against voice.',
          pl: 'Starcie: spierać się o rację, głos na głos.',
        },
        text: {
          zh: '声音放低一档，谈事情，不谈人。',
          en: 'One notch lower; speak of the matter and leave persons out.',
          pl: 'O ton niżej; mów o sprawie, osoby zostaw.',
        },
      },
      {
        id: 'guide-reaction-led',
        never: {
          zh: '被牵着走：要什么给什么。',
          en: 'Be led: give whatever is asked.',
          pl: 'Uległość: dawać, o cokolwiek proszą.',
        },
        text: {
          zh: '说清能做的和不能做的，再请对方选。',
          en: 'Say what can be done and what cannot, then offer the choice.',
          pl: 'Powiedz, co można, a czego nie, potem zostaw wybór.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'causes',
    label: { zh: '投诉从哪里来', en: 'Where complaints come from', pl: 'Skąd biorą się reklamacje' },
    items: [
      {
        id: 'guide-cause-expectation',
        text: {
          zh: '期望和实际差得远：先讲步骤和时间，再谈结果。',
          en: 'Expectations: explain the steps and the days before the result.',
          pl: 'Oczekiwania: najpierw kroki i terminy, potem wynik.',
        },
      },
      {
        id: 'guide-cause-management',
        text: {
          zh: '我们的安排：窗口、流程、说法不一；记下来，交给能改的人。',
          en: 'How we are organised: windows, steps, two stories; note it for whoever can change it.',
          pl: 'Nasza organizacja: okienka, kolejność, dwie wersje; zanotuj dla kogoś, kto to zmieni.',
        },
      },
      {
        id: 'guide-cause-skill',
        text: {
          zh: '态度和本领：先为感受道歉，再把事情做对。',
          en: 'Manner and skill: apologise for how it felt, then do it right.',
          pl: 'Sposób bycia i wprawa: przeproś za to, jak było, potem zrób to dobrze.',
        },
      },
      {
        id: 'guide-cause-character',
        text: {
          zh: '各人的性子：换自己的说法，不给人下评语，更不写下来。',
          en: 'Temper: change your own way of speaking; put no label on a person, least of all in writing.',
          pl: 'Charakter: zmień własny sposób mówienia; nie przyklejaj etykiet, tym bardziej na piśmie.',
        },
      },
      {
        id: 'guide-kind-attitude',
        text: {
          zh: '对态度不满：先问感受，再问经过。',
          en: 'About staff: ask first how it felt, then what happened.',
          pl: 'O obsługę: najpierw zapytaj, jak to było odczuć, potem co się stało.',
        },
      },
      {
        id: 'guide-kind-price',
        text: {
          zh: '对价格或结算有疑问：把账一行一行念出来。',
          en: 'About price or billing: read the bill out line by line.',
          pl: 'O cenę lub rozliczenie: odczytaj rachunek pozycja po pozycji.',
        },
      },
      {
        id: 'guide-kind-quality',
        text: {
          zh: '对质量不放心：问时间、地点、次数，能测的当场测。',
          en: 'About quality: ask when, where and how often, and test on the spot what can be tested.',
          pl: 'O jakość: zapytaj kiedy, gdzie i jak często, a co się da, sprawdź na miejscu.',
        },
      },
      {
        id: 'guide-kind-after-sales',
        text: {
          zh: '对售后和配套不满：说清下一步谁做、哪天做。',
          en: 'About service afterwards: say who does the next step, and on which day.',
          pl: 'O obsługę po zakupie: powiedz, kto zrobi następny krok i którego dnia.',
        },
      },
    ],
  },
] as const satisfies readonly GuideEntry[];
