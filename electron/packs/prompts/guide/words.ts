import type { GuideEntry } from '../../../domain/packs/guidance-content.ts';

/** Words of service: how to address, what to say, and what instead of what (seed 004, parts 4 and 6). */
export const serviceWords = [
  {
    layer: 'guide',
    topic: 'address',
    label: { zh: '称呼和用词', en: 'Address and courtesy', pl: 'Zwroty i grzeczność' },
    items: [
      {
        id: 'guide-address-form',
        text: {
          zh: '一律称“您”；知道姓氏，就称姓加先生、女士或职务。',
          en: 'Title and surname until you are invited to something else.',
          pl: 'Zawsze z pełną formą grzecznościową; samo nazwisko nie wystarcza.',
        },
        never: {
          zh: '哎，那个穿红衣服的。',
          en: 'You there, love.',
          pl: 'Pani Kowalska, kochana.',
        },
      },
      {
        id: 'guide-address-name',
        text: {
          zh: '念名字之前先看一遍；不会念就请教，不猜。',
          en: 'Look at a name before you say it; ask how it is said rather than guess.',
          pl: 'Spójrz na nazwisko, zanim je wypowiesz; o wymowę zapytaj, zamiast zgadywać.',
        },
      },
      {
        id: 'guide-address-courtesy',
        text: {
          zh: '您好、请、谢谢、对不起、再见，每一次都说完整。',
          en: 'Good morning, please, thank you, I am sorry, goodbye: in full, each time.',
          pl: 'Dzień dobry, proszę, dziękuję, przepraszam, do widzenia: za każdym razem w całości.',
        },
      },
      {
        id: 'guide-address-first-person',
        text: {
          zh: '多说“我”：我来查，我来打电话，这件事我负责。',
          en: 'Say “I”: I will look, I will ring, I am responsible for this.',
          pl: 'Mów w pierwszej osobie: sprawdzę, zadzwonię, odpowiadam za to.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'say-instead',
    label: { zh: '换个说法', en: 'Say this instead', pl: 'Lepiej powiedzieć tak' },
    items: [
      {
        id: 'guide-say-find-out',
        never: { zh: '不知道。', en: 'I do not know.', pl: 'Nie wiem.' },
        text: {
          zh: '我去问清楚，十分钟之内告诉您。',
          en: 'I will find out and tell you within ten minutes.',
          pl: 'Dowiem się i powiem w ciągu dziesięciu minut.',
        },
      },
      {
        id: 'guide-say-take-it',
        never: { zh: '这不归我管。', en: 'That is not my department.', pl: 'To nie do mnie.' },
        text: {
          zh: '这件事我接下来，要找的人我去找。',
          en: 'I will take this on and fetch whoever is needed.',
          pl: 'Biorę to na siebie i sprowadzę potrzebną osobę.',
        },
      },
      {
        id: 'guide-say-two-ways',
        never: { zh: '不行。', en: 'No, that cannot be done.', pl: 'Nie da się.' },
        text: {
          zh: '我能做的有两样，您看哪一样合适？',
          en: 'There are two things I can do. Which suits you?',
          pl: 'Mogę zrobić dwie rzeczy. Która będzie lepsza?',
        },
      },
      {
        id: 'guide-say-your-turn',
        never: { zh: '排队去。', en: 'You have to queue.', pl: 'Trzeba stanąć w kolejce.' },
        text: {
          zh: '请坐，轮到您时我来叫您。',
          en: 'Please take a seat. I will call you when it is your turn.',
          pl: 'Proszę usiąść, zawołam, gdy przyjdzie kolej.',
        },
      },
      {
        id: 'guide-say-one-paper',
        never: {
          zh: '材料不齐，办不了。',
          en: 'You have not brought the papers.',
          pl: 'Brakuje dokumentów, nic nie zrobię.',
        },
        text: {
          zh: '今天先登记好，还差这一样，带来就办完。',
          en: 'We record it today. One paper is missing, and with that it is done.',
          pl: 'Dziś zapiszemy sprawę. Brakuje jednego dokumentu i to wystarczy.',
        },
      },
      {
        id: 'guide-say-who-can',
        never: { zh: '系统不让改。', en: 'The computer will not let me.', pl: 'System nie pozwala.' },
        text: {
          zh: '我这里改不了，我现在请有权限的同事来改。',
          en: 'I cannot change it here, so I am asking a colleague who can, now.',
          pl: 'Tutaj nie mogę tego zmienić, więc proszę teraz osobę, która może.',
        },
      },
      {
        id: 'guide-say-not-clear',
        never: { zh: '您听错了。', en: 'You misheard.', pl: 'Źle pani usłyszała.' },
        text: {
          zh: '我刚才没说清楚，我换个说法。',
          en: 'I was not clear. Let me say it another way.',
          pl: 'Nie było to jasne, powiem inaczej.',
        },
      },
      {
        id: 'guide-say-go-on',
        never: { zh: '您冷静一点。', en: 'Calm down.', pl: 'Proszę się uspokoić.' },
        text: {
          zh: '您接着说，我一条一条记着。',
          en: 'Please go on. I am writing down every point.',
          pl: 'Proszę mówić dalej, notuję każdy punkt.',
        },
      },
      {
        id: 'guide-say-reason',
        never: { zh: '这是规定。', en: 'Those are the rules.', pl: 'Takie są przepisy.' },
        text: {
          zh: '这样做是为了保护您的账户；在这个范围里，我能办的是这件事。',
          en: 'It protects your account. Within that, this is what I can do.',
          pl: 'To chroni konto klienta. W tych granicach mogę zrobić to.',
        },
      },
      {
        id: 'guide-say-time',
        never: { zh: '尽快给您处理。', en: 'As soon as possible.', pl: 'Jak najszybciej.' },
        text: {
          zh: '明天下午四点之前，我打电话告诉您结果。',
          en: 'I will ring you with the result by four tomorrow.',
          pl: 'Zadzwonię z wynikiem jutro do szesnastej.',
        },
      },
      {
        id: 'guide-say-no-second-trip',
        never: { zh: '您明天再来。', en: 'Come back tomorrow.', pl: 'Proszę przyjść jutro.' },
        text: {
          zh: '今天能办的先办完，剩下的我办好打电话给您，不用再跑一趟。',
          en: 'We do today what can be done. I will ring you about the rest, so you need not come again.',
          pl: 'Dziś zrobimy, co się da. W sprawie reszty zadzwonię, nie trzeba przychodzić drugi raz.',
        },
      },
      {
        id: 'guide-say-authority',
        never: { zh: '我也没办法。', en: 'There is nothing I can do.', pl: 'Nic na to nie poradzę.' },
        text: {
          zh: '我的权限到这里，我现在请主任来定。',
          en: 'My authority ends here. I am asking the manager to decide now.',
          pl: 'Moje uprawnienia kończą się tutaj. Proszę teraz kierownika o decyzję.',
        },
      },
      {
        id: 'guide-say-we',
        never: { zh: '那是别的同事弄错的。', en: 'A colleague got that wrong.', pl: 'To błąd koleżanki.' },
        text: {
          zh: '这是我们没做好，我现在改过来。',
          en: 'We got this wrong, and I am correcting it now.',
          pl: 'To nasz błąd, teraz go poprawiam.',
        },
      },
      {
        id: 'guide-say-others-too',
        never: { zh: '别人都没意见。', en: 'Nobody else complains.', pl: 'Nikt inny nie narzeka.' },
        text: {
          zh: '谢谢您说出来，我们也查一查别的客户是不是遇到了。',
          en: 'Thank you for saying so. We will check whether it happened to others.',
          pl: 'Dziękuję za ten sygnał. Sprawdzimy, czy spotkało to też innych.',
        },
      },
      {
        id: 'guide-say-good-solution',
        never: { zh: '那您想怎么样？', en: 'What do you want, then?', pl: 'To czego pan chce?' },
        text: {
          zh: '怎么解决，您会觉得合适？',
          en: 'What would be a good solution for you?',
          pl: 'Jakie rozwiązanie byłoby dobre?',
        },
      },
      {
        id: 'guide-say-read-together',
        never: { zh: '上面不是写着吗？', en: 'It says so right there.', pl: 'Przecież tam jest napisane.' },
        text: {
          zh: '我指给您看，我们一起读这一行。',
          en: 'Let me show you the place. We can read it together.',
          pl: 'Pokażę to miejsce, przeczytajmy razem.',
        },
      },
      {
        id: 'guide-say-two-minutes',
        never: { zh: '等会儿。', en: 'Hang on.', pl: 'Chwileczkę.' },
        text: {
          zh: '请给我两分钟，我查完就回来。',
          en: 'Please give me two minutes, and I am back with the answer.',
          pl: 'Proszę o dwie minuty, wrócę z odpowiedzią.',
        },
      },
      {
        id: 'guide-say-who-is-next',
        never: { zh: '下一个！', en: 'Next!', pl: 'Następny!' },
        text: {
          zh: '您好，请下一位到这边。',
          en: 'Good morning. May I help whoever is next?',
          pl: 'Dzień dobry, zapraszam następną osobę.',
        },
      },
      {
        id: 'guide-say-your-name',
        never: { zh: '叫什么？', en: 'Name?', pl: 'Nazwisko?' },
        text: { zh: '请问怎么称呼您？', en: 'May I ask your name?', pl: 'Jak mogę się zwracać?' },
      },
      {
        id: 'guide-say-look',
        never: {
          zh: '不可能，我们不会出这种错。',
          en: 'That cannot be, we never make that mistake.',
          pl: 'To niemożliwe, u nas się to nie zdarza.',
        },
        text: {
          zh: '我查一下记录，查到什么都告诉您。',
          en: 'Let me look at the record. I will tell you whatever it shows.',
          pl: 'Zajrzę do zapisu i powiem, co z niego wynika.',
        },
      },
      {
        id: 'guide-say-five-minutes',
        never: {
          zh: '没看我忙着吗？',
          en: 'Can you not see I am busy?',
          pl: 'Nie widzi pani, że jestem zajęta?',
        },
        text: {
          zh: '我手上这位还要五分钟，办完就过来。',
          en: 'I need five minutes here, and then I am with you.',
          pl: 'Potrzebuję tu pięciu minut i podejdę.',
        },
      },
      {
        id: 'guide-say-record-it',
        never: { zh: '要投诉您去投诉。', en: 'Go ahead and complain.', pl: 'To proszę złożyć skargę.' },
        text: {
          zh: '我现在就登记，您会拿到回执。',
          en: 'I am recording it now, and you get a receipt.',
          pl: 'Zapisuję to teraz i wydam potwierdzenie.',
        },
      },
      {
        id: 'guide-say-your-money',
        never: { zh: '就这点钱。', en: 'It is only a small amount.', pl: 'To tylko drobna kwota.' },
        text: {
          zh: '这是您的钱，我们一笔一笔算清楚。',
          en: 'It is your money. Let us go through it line by line.',
          pl: 'To pieniądze klienta, policzmy je pozycja po pozycji.',
        },
      },
      {
        id: 'guide-say-other-words',
        never: { zh: '我都说过了。', en: 'As I have already told you.', pl: 'Już to mówiłem.' },
        text: {
          zh: '我换个说法再讲一遍。',
          en: 'Let me put it in other words.',
          pl: 'Powiem to innymi słowami.',
        },
      },
      {
        id: 'guide-say-nearest-day',
        never: { zh: '没有。', en: 'We have none.', pl: 'Nie ma.' },
        text: {
          zh: '今天没有，最早能给您的是这一天。',
          en: 'There is none today. This is the nearest day I can give you.',
          pl: 'Dziś nie ma, najbliższy termin to ten dzień.',
        },
      },
      {
        id: 'guide-say-draw-it',
        never: { zh: '您不懂。', en: 'You do not understand.', pl: 'Pan nie rozumie.' },
        text: {
          zh: '这个不好懂，我画给您看。',
          en: 'This is hard to follow. Let me draw it.',
          pl: 'Trudno za tym nadążyć, narysuję.',
        },
      },
      {
        id: 'guide-say-anything-left',
        never: { zh: '好了，走吧。', en: 'That is all.', pl: 'To wszystko.' },
        text: {
          zh: '还有什么没说到的吗？这是您的回执。',
          en: 'Is there anything left? Here is your receipt.',
          pl: 'Czy o czymś jeszcze nie było mowy? Oto potwierdzenie.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'no-trade-words',
    label: { zh: '不说行话', en: 'No trade words', pl: 'Bez żargonu' },
    items: [
      {
        id: 'guide-trade-reversal',
        never: { zh: '冲正', en: 'reversal', pl: 'storno' },
        text: {
          zh: '这笔钱退回您的账户',
          en: 'we put this amount back into your account',
          pl: 'oddajemy tę kwotę na rachunek',
        },
      },
      {
        id: 'guide-trade-suspended',
        never: { zh: '停机保号', en: 'service suspension', pl: 'zawieszenie usługi' },
        text: {
          zh: '号码给您留着，这段时间不能打电话',
          en: 'your number stays yours, and calls are off until that day',
          pl: 'numer zostaje, a połączenia są do tego dnia wyłączone',
        },
      },
      {
        id: 'guide-trade-tariff',
        never: { zh: '峰谷电价', en: 'time-of-use tariff', pl: 'taryfa dwustrefowa' },
        text: {
          zh: '白天和夜里的电价不一样',
          en: 'the price differs by day and by night',
          pl: 'cena w dzień jest inna niż w nocy',
        },
      },
      {
        id: 'guide-trade-ticket',
        never: { zh: '工单', en: 'ticket', pl: 'zgłoszenie w systemie' },
        text: {
          zh: '我给您登记的这件事',
          en: 'the complaint I wrote down for you',
          pl: 'sprawa, którą tu zapisuję',
        },
      },
      {
        id: 'guide-trade-overbooked',
        never: { zh: '超售', en: 'overbooked', pl: 'overbooking' },
        text: {
          zh: '我们订出去的房间比实际的多',
          en: 'we sold more rooms than we have',
          pl: 'sprzedaliśmy więcej pokoi, niż mamy',
        },
      },
      {
        id: 'guide-trade-symptom',
        never: { zh: '主诉', en: 'presenting complaint', pl: 'dolegliwość wiodąca' },
        text: { zh: '您哪里最不舒服', en: 'what troubles you most', pl: 'co dokucza najbardziej' },
      },
    ],
  },
] as const satisfies readonly GuideEntry[];
