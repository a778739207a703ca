import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { Draw } from './draw.ts';

/** Lists a sentence is filled from, and the sentences: what customers and staff of a branch say, in the words of this bench. */
interface Stock {
  readonly thing: readonly string[];
  readonly place: readonly string[];
  readonly when: readonly string[];
  readonly what: readonly string[];
  readonly says: readonly string[];
  readonly asks: readonly string[];
  readonly followed: readonly string[];
  readonly matter: readonly string[];
}

const split = (text: string): readonly string[] => text.split('|');

const ZH: Stock = {
  thing: split(
    '手续费|存折|银行卡|定期存款|理财产品|对账单|电费账单|电表|预付费卡|宽带|套餐|流量包|短信订阅|手机卡|合同|押金|发票|客房|早餐|行李|挂号费|检查预约|病历|处方|化验单|空调|洗衣机|优惠券|积分|会员卡|取款机|叫号机|自助机|密码器|网银|转账|汇款|贷款|信用卡年费|违约金|滞纳金|停车费|安装费|上门维修|快递|退货|换货|赠品|保修卡|水晶杯|婚宴厅',
  ),
  place: split(
    '三号窗口|大堂引导台|自助服务区|等候区|二楼贵宾室|门口取号机旁|后厅柜台|住院部缴费处|前台|地下停车场|七号柜台|营业厅门口|收费窗口|退货台|客服专线|咨询台',
  ),
  when: split(
    '昨天上午十点半|上周五下午|今天一早|本月五号|九点刚开门的时候|午休前十分钟|国庆假期第二天|上个月底|前天晚上|连续三个工作日|星期一中午|去年腊月二十八',
  ),
  what: split(
    '客户{when}到{place}办理{thing}，等了{n}分钟没有人接待。|{thing}被多收了{m}元，{when}到{place}询问，工作人员说要等总部核实。|{when}系统升级，{thing}没有办成，客户往返了{n}趟。|客户在{place}被告知材料不全，此前电话里说的却是只带身份证。|{thing}的金额与合同不符，相差{m}元，客户保留了当时的小票。|{place}的同事把{thing}登记成了别人的户号，{when}才发现。|{when}约好的上门时间没有人来，客户请了半天假。|{place}排队的有{n}个人，只开了一个窗口，老人站了很久。|客户办理{thing}时被要求填写三张内容相同的表格。|{thing}到期后没有通知，自动续了{n}个月，扣了{m}元。|机器吞了卡，{place}没有人值守，客户在原地等了{n}分钟。|{when}停电，{thing}里的食物坏了，客户要求说明原因。|客户说{place}的服务人员当众念出了他的证件号码。|登记的联系电话错了一位，{thing}的通知一直没有收到。|{thing}在{place}交接时破损，包装当时是完好的。',
  ),
  says: split(
    '“我跑了{n}趟，每次说的都不一样。”|“钱是我的，为什么要我来证明？”|“你们先说清楚是谁的责任。”|“我不是要赔偿，我就要一个说法。”|“老人家站了{n}分钟，你们看不见吗？”|“我录了音，你们自己听。”|“再这样我就去监管部门反映。”|“一句对不起都没有。”|“我在这里办了十几年业务，第一次碰到这样的事。”|“那{m}元什么时候到账？”',
  ),
  asks: split(
    '退还多收的{m}元|书面说明原因|由负责人当面道歉|尽快恢复使用|免除滞纳金|重新安排上门时间|以后不再发生|更换{thing}|给一个明确的答复时间|撤销错误记录',
  ),
  followed: split(
    '电话告知{thing}已经办妥，客户表示满意。|说明了核实进展，约定周五前再次联系。|电话无人接听，改天再打。|客户收到退款{m}元，要求书面说明。|当面送达道歉信，客户签收。|客户反映同样的问题又出现一次，已补记。',
  ),
  matter: split(
    '{thing}多收费|{thing}办理缓慢|{place}服务态度|{thing}信息错误|{thing}未按时办妥|排队时间过长|{thing}损坏|{thing}未经同意开通|隐私被当众读出|{thing}退款延误',
  ),
};

const EN: Stock = {
  thing: split(
    'monthly statement|savings account|standing order|overdraft fee|debit card|meter reading|prepayment key|broadband router|SIM card|data bundle|premium text service|deposit|invoice|booking|breakfast tray|left luggage|appointment letter|prescription|blood test result|washing machine|gift voucher|loyalty points|cash machine|queue ticket|mortgage quote|bank transfer|boiler visit|parking charge|refund|replacement part|guarantee certificate|wedding room|smart meter|direct debit|passbook|currency order|insurance excess|late payment charge|installation fee|delivery slot',
  ),
  place: split(
    'counter three|the welcome desk|the self-service area|the waiting room|the upstairs office|the ticket machine by the door|the outpatient desk|reception|the car park|the returns desk|the helpline|the enquiry window',
  ),
  when: split(
    'on Tuesday morning|last Friday afternoon|at half past nine today|on the fifth of the month|just before closing|over the bank holiday|two weeks ago|yesterday evening|three working days running|during the lunch hour|in the first week of March',
  ),
  what: split(
    'The customer came to {place} {when} about the {thing} and waited {n} minutes before anyone spoke to them.|The {thing} was charged twice, £{m} too much, and {place} could only say that another office would look into it.|Our system was being updated {when}, so the {thing} could not be dealt with and the customer made {n} journeys.|The customer was told at {place} that a document was missing, although the telephone advice had not mentioned it.|The {thing} does not match what was agreed; the difference is £{m} and the customer has kept the paperwork.|A colleague at {place} entered the {thing} under somebody else’s account number, which was noticed {when}.|Nobody arrived for the visit agreed {when}; the customer had taken half a day off work.|There were {n} people queueing at {place} and only one position was open.|The customer had to complete the same form about the {thing} {n} times.|The {thing} renewed without notice and £{m} was taken.|The machine kept the card, {place} was unattended and the customer waited {n} minutes.|The supply failed {when} and the contents of the freezer were lost.|A member of staff read the customer’s details aloud at {place}.|Letters about the {thing} went to an old address for {n} months.|The {thing} was broken when it was handed over at {place}.',
  ),
  says: split(
    '“I have been here {n} times and every time I hear something different.”|“It is my money, so why do I have to prove it?”|“I want to know whose mistake this was.”|“I am not after compensation, I want an explanation.”|“My mother is eighty and stood for {n} minutes.”|“I recorded the call, you can listen to it.”|“Next time I shall write to the ombudsman.”|“Nobody has said sorry once.”|“I have banked here for twenty years.”|“When will I see the £{m}?”',
  ),
  asks: split(
    'the £{m} returned|an explanation in writing|an apology from the manager|the service restored|the late fee cancelled|a new appointment|that it does not happen again|a new {thing}|a firm date for an answer|the wrong entry removed',
  ),
  followed: split(
    'Told by phone that the {thing} has been settled; the customer is content.|Explained what has been checked so far and agreed to ring again by Friday.|No answer, will try again.|The refund of £{m} has arrived; a letter is still wanted.|Letter handed over at {place} and signed for.|The same thing has happened again and was added to the case.',
  ),
  matter: split(
    '{thing} overcharged|{thing} delayed|manner of service at {place}|{thing} recorded wrongly|{thing} not ready as promised|long wait|{thing} damaged|{thing} never ordered|details read aloud|{thing} refund late',
  ),
};

const PL: Stock = {
  thing: split(
    'wyciąg z rachunku|lokata|zlecenie stałe|karta płatnicza|opłata za prowadzenie konta|odczyt licznika|faktura za prąd|licznik przedpłatowy|router|karta SIM|pakiet danych|usługa SMS premium|umowa|kaucja|rezerwacja|śniadanie|bagaż|skierowanie|recepta|wynik badania|pralka|bon podarunkowy|punkty lojalnościowe|bankomat|numerek|kredyt|przelew|wizyta montera|opłata parkingowa|zwrot pieniędzy|część zamienna|karta gwarancyjna|sala weselna|polecenie zapłaty|książeczka oszczędnościowa|ubezpieczenie|odsetki karne|opłata instalacyjna|dostawa|zaświadczenie',
  ),
  place: split(
    'okienko numer trzy|punkt powitania|strefa samoobsługowa|poczekalnia|gabinet na piętrze|automat z numerkami przy wejściu|rejestracja|recepcja|parking podziemny|dział zwrotów|infolinia|stanowisko siódme',
  ),
  when: split(
    'wczoraj rano|w zeszły piątek po południu|dziś o wpół do dziesiątej|piątego dnia miesiąca|tuż przed zamknięciem|w długi weekend|dwa tygodnie temu|przedwczoraj wieczorem|przez trzy dni robocze|w przerwie obiadowej|w pierwszym tygodniu marca',
  ),
  what: split(
    'Klientka przyszła {when} ({place}) w sprawie: {thing}, i czekała {n} minut, zanim ktokolwiek podszedł.|Pozycję „{thing}” naliczono dwukrotnie, o {m} zł za dużo; {place} odesłało do innego działu.|{when} trwała aktualizacja systemu, sprawy ({thing}) nie dało się załatwić, klient przyjeżdżał {n} razy.|W miejscu: {place} powiedziano, że brakuje dokumentu, o którym przez telefon nikt nie wspomniał.|Kwota za: {thing} różni się od umówionej o {m} zł; klient zachował potwierdzenie.|Dane ({thing}) wpisano na cudzy numer klienta, co zauważono {when}.|Na wizytę umówioną {when} nikt nie przyszedł, klient wziął pół dnia wolnego.|W kolejce ({place}) stało {n} osób, czynne było jedno stanowisko.|Ten sam formularz ({thing}) trzeba było wypełnić {n} razy.|Usługę „{thing}” przedłużono bez powiadomienia i pobrano {m} zł.|Automat zatrzymał kartę, {place} było bez obsługi, klient czekał {n} minut.|{when} zabrakło prądu i rozmroziła się zawartość zamrażarki.|Pracownik odczytał dane klienta na głos ({place}).|Listy w sprawie: {thing} przez {n} miesięcy wysyłano na stary adres.|Przedmiot ({thing}) był uszkodzony już przy wydaniu ({place}).',
  ),
  says: split(
    '„Jestem tu {n}. raz i za każdym razem słyszę co innego.”|„To moje pieniądze, dlaczego mam to udowadniać?”|„Chcę wiedzieć, czyj to był błąd.”|„Nie chodzi mi o odszkodowanie, tylko o wyjaśnienie.”|„Mama ma osiemdziesiąt lat i stała {n} minut.”|„Mam nagranie rozmowy, proszę posłuchać.”|„Następnym razem napiszę do rzecznika.”|„Nikt ani razu nie powiedział przepraszam.”|„Jestem klientką od dwudziestu lat.”|„Kiedy zobaczę te {m} zł?”',
  ),
  asks: split(
    'zwrot {m} zł|wyjaśnienie na piśmie|przeprosiny kierownika|przywrócenie usługi|umorzenie odsetek|nowy termin wizyty|żeby to się nie powtórzyło|wymiana: {thing}|konkretny termin odpowiedzi|usunięcie błędnego wpisu',
  ),
  followed: split(
    'Telefonicznie: sprawa ({thing}) załatwiona, klient zadowolony.|Powiedziano, co już sprawdzono; następny kontakt do piątku.|Nikt nie odebrał, ponowna próba jutro.|Zwrot {m} zł dotarł, klient prosi jeszcze o pismo.|Pismo wydano do rąk własnych, podpisane.|To samo zdarzyło się ponownie, dopisano do sprawy.',
  ),
  matter: split(
    '{thing}: zawyżona kwota|{thing}: zwłoka|sposób obsługi, {place}|{thing}: błędne dane|{thing}: termin niedotrzymany|długie oczekiwanie|{thing}: uszkodzenie|{thing}: nie zamawiano|dane odczytane na głos|{thing}: zwrot się opóźnia',
  ),
};

const STOCK: Readonly<Record<PaperLanguage, Stock>> = { zh: ZH, en: EN, pl: PL };

export type Kind = 'what' | 'says' | 'asks' | 'followed' | 'matter';

export function sentence(draw: Draw, language: PaperLanguage, kind: Kind): string {
  const stock = STOCK[language];
  return draw.of(stock[kind]).replace(/\{(\w+)\}/gu, (_, slot: string) => {
    if (slot === 'n') return String(2 + draw.below(88));
    if (slot === 'm') return amount(draw, language);
    if (slot === 'thing') return draw.often(stock.thing);
    return slot === 'place' ? draw.of(stock.place) : draw.of(stock.when);
  });
}

function amount(draw: Draw, language: PaperLanguage): string {
  const whole = String(1 + draw.below(draw.chance(0.7) ? 300 : 9000));
  if (draw.chance(0.5)) return whole;
  return `${whole}${language === 'pl' ? ',' : '.'}${draw.digits(2)}`;
}

export function place(draw: Draw, language: PaperLanguage): string {
  return draw.of(STOCK[language].place);
}
