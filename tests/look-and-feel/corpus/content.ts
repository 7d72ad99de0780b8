import { in3, type Trilingual } from './language.ts'

/** What a page of a site says, in three languages. All of it is invented. */
export interface Content {
  /** Steps of the address after the language; none for the home page. */
  path: readonly string[]
  title: Trilingual
  /** Paragraphs of the page. */
  text: readonly Trilingual[]
  /** Later of the days of revision and review, ISO 8601. */
  revised: string
  /** The day is that of a review. */
  isReviewed?: boolean
  kind: 'home' | 'section' | 'page' | 'notices' | 'privacy' | 'accessibility' | 'site-map' | 'contact' | 'search'
}

interface Subject {
  section: readonly [slug: string, name: Trilingual, says: Trilingual]
  part: readonly [slug: string, name: Trilingual, says: Trilingual]
  leaf: readonly [slug: string, name: Trilingual, says: readonly Trilingual[]]
  other: readonly [slug: string, name: Trilingual, says: Trilingual]
}

export const subjects = {
  licences: {
    section: [
      'services',
      in3('Services', '服務', '服务'),
      in3(
        'Choose the service that you need. Every service says what it costs and how long it takes.',
        '請選擇所需服務。每項服務均列明費用及處理時間。',
        '请选择所需服务。每项服务均列明费用及处理时间。',
      ),
    ],
    part: [
      'licences',
      in3('Licences', '牌照', '牌照'),
      in3(
        'Licences are issued for one year. You can renew a licence from four months before it ends.',
        '牌照有效期為一年。你可於牌照屆滿前四個月內續期。',
        '牌照有效期为一年。你可于牌照届满前四个月内续期。',
      ),
    ],
    leaf: ['renewal', in3('Renewing a Licence', '牌照續期', '牌照续期'), [
      in3('You can renew a licence in person, by post or on the internet.', '你可以親身、郵寄或經互聯網辦理牌照續期。', '你可以亲身、邮寄或经互联网办理牌照续期。'),
      in3(
        'Bring the old licence and a document that proves who you are. A copy is enough when you write by post.',
        '請帶備舊牌照及身分證明文件。如以郵寄方式申請，只須附上副本。',
        '请带备旧牌照及身份证明文件。如以邮寄方式申请，只须附上副本。',
      ),
      in3(
        'The new licence is ready within ten working days. We send a message when you can collect it.',
        '新牌照會在十個工作天內備妥。領取時，我們會發出訊息通知你。',
        '新牌照会在十个工作天内备妥。领取时，我们会发出讯息通知你。',
      ),
    ]],
    other: [
      'about',
      in3('About the Department', '部門簡介', '部门简介'),
      in3('This page tells what the department does and who leads it.', '本頁介紹部門的工作及領導層。', '本页介绍部门的工作及领导层。'),
    ],
  },
  water: {
    section: [
      'customers',
      in3('Customer Services', '客戶服務', '客户服务'),
      in3('Here you find how to open an account, how to pay a bill and how to report a leak.', '你可在此查閱如何開立帳戶、繳付帳單及報告漏水。', '你可在此查阅如何开立账户、缴付账单及报告漏水。'),
    ],
    part: [
      'bills',
      in3('Bills', '帳單', '账单'),
      in3('A bill comes every four months. It can be sent on paper or by email.', '帳單每四個月發出一次，可選擇郵寄或電郵收取。', '账单每四个月发出一次，可选择邮寄或电邮收取。'),
    ],
    leaf: ['payment', in3('Paying a Bill', '繳付帳單', '缴付账单'), [
      in3(
        'Pay within fourteen days after the bill has come, at a bank, at a post office or by transfer.',
        '請於收到帳單後十四天內，在銀行、郵局或以轉帳方式繳款。',
        '请于收到账单后十四天内，在银行、邮局或以转账方式缴款。',
      ),
      in3('Write the number of your account on the back of a cheque. Do not send money by post.', '請在支票背面寫上帳戶號碼。請勿郵寄現金。', '请在支票背面写上账户号码。请勿邮寄现金。'),
      in3(
        'Tell us at once when the amount looks wrong. We read the meter again within five working days.',
        '如對金額有疑問，請立即通知我們。我們會在五個工作天內再次讀錶。',
        '如对金额有疑问，请立即通知我们。我们会在五个工作天内再次读表。',
      ),
    ]],
    other: [
      'news',
      in3('What’s New', '最新消息', '最新消息'),
      in3(
        'There is one notice this month: the counter on the second floor is closed on Friday afternoon.',
        '本月有一項通告：二樓櫃位於星期五下午暫停服務。',
        '本月有一项通告：二楼柜位于星期五下午暂停服务。',
      ),
    ],
  },
  leave: {
    section: [
      'staff',
      in3('Staff Matters', '員工事務', '员工事务'),
      in3('Rules and forms about appointment, leave and training stand here.', '此處載列有關聘任、假期及培訓的規則和表格。', '此处载列有关聘任、假期及培训的规则和表格。'),
    ],
    part: ['leave', in3('Leave', '假期', '假期'), in3('Leave is earned by the month and counted in days.', '假期按月累積，以日數計算。', '假期按月累积，以日数计算。')],
    leaf: ['application', in3('Applying for Leave', '申請假期', '申请假期'), [
      in3('Apply at least ten working days before the first day of the leave.', '請於假期首日最少十個工作天前提出申請。', '请于假期首日最少十个工作天前提出申请。'),
      in3(
        'Your supervisor answers within three working days. You are told the reason when the answer is no.',
        '主管會在三個工作天內回覆。如不獲批准，會說明理由。',
        '主管会在三个工作天内回复。如不获批准，会说明理由。',
      ),
      in3('Leave that was not taken is kept until the end of March of the next year.', '尚未放取的假期可保留至翌年三月底。', '尚未放取的假期可保留至翌年三月底。'),
    ]],
    other: [
      'circulars',
      in3('Circulars', '通告', '通告'),
      in3('Circulars in force are listed by number. Those that have been replaced are kept apart.', '現行通告按編號排列。已被取代的通告另行存放。', '现行通告按编号排列。已被取代的通告另行存放。'),
    ],
  },
} satisfies Record<string, Subject>

const email = 'enquiry@demonstration.example'

/** Pages that every site owes its readers. */
const ofEverySite: readonly Content[] = [
  {
    kind: 'notices',
    path: ['notices'],
    title: in3('Important Notices', '重要告示', '重要告示'),
    revised: '2026-03-02',
    text: [
      in3(
        'The content of this site is invented and shows how a standard works. Do not act on it.',
        '本網站的內容均屬虛構，只用作示範標準如何運作，請勿按此行事。',
        '本网站的内容均属虚构，只用作示范标准如何运作，请勿按此行事。',
      ),
    ],
  },
  {
    kind: 'privacy',
    path: ['privacy'],
    title: in3('Privacy Policy', '私隱政策', '私隐政策'),
    revised: '2026-03-02',
    text: [
      in3(
        'This site keeps no personal data. The size of text that you choose is kept in a cookie for one year.',
        '本網站不會儲存個人資料。你所選的字型大小會以曲奇保存一年。',
        '本网站不会储存个人资料。你所选的字型大小会以曲奇保存一年。',
      ),
    ],
  },
  {
    kind: 'accessibility',
    path: ['accessibility'],
    title: in3('Accessibility Statement', '無障礙聲明', '无障碍声明'),
    revised: '2026-09-14',
    isReviewed: true,
    text: [
      in3(
        'This site conforms to level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
        '本網站符合《無障礙網頁內容指引》(WCAG) 2.2 版 AA 級的要求。',
        '本网站符合《无障碍网页内容指引》(WCAG) 2.2 版 AA 级的要求。',
      ),
      in3(
        'The statement was made on 14 September 2026, after a test with machines and with people.',
        '本聲明於2026年9月14日編訂，編訂前曾以工具及由使用者測試。',
        '本声明于2026年9月14日编订，编订前曾以工具及由使用者测试。',
      ),
      in3(
        `Tell us about a barrier: telephone 2000 0000, email ${email}. We answer within ten working days.`,
        `如遇到障礙，請致電 2000 0000 或電郵至 ${email}。我們會在十個工作天內回覆。`,
        `如遇到障碍，请致电 2000 0000 或电邮至 ${email}。我们会在十个工作天内回复。`,
      ),
    ],
  },
  { kind: 'site-map', path: ['site-map'], title: in3('Site Map', '網站指南', '网站指南'), revised: '2026-08-21', text: [in3('All pages of this site:', '本網站所有網頁：', '本网站所有网页：')] },
  {
    kind: 'contact',
    path: ['contact'],
    title: in3('Contact Us', '聯絡我們', '联络我们'),
    revised: '2026-08-21',
    text: [
      in3(
        `Telephone 2000 0000, from 9 am to 5 pm on working days. Email ${email}.`,
        `電話：2000 0000，工作天上午九時至下午五時。電郵：${email}。`,
        `电话：2000 0000，工作天上午九时至下午五时。电邮：${email}。`,
      ),
    ],
  },
  {
    kind: 'search',
    path: ['search'],
    title: in3('Search', '搜尋', '搜寻'),
    revised: '2026-08-21',
    text: [
      in3(
        'Write a word in the search field at the head of the page. Nothing has been searched for yet.',
        '請在頁首的搜尋欄輸入字詞。現時未有搜尋結果。',
        '请在页首的搜寻栏输入字词。现时未有搜寻结果。',
      ),
    ],
  },
]

/** Every page of a site about `subject`. */
export function pagesAbout(subject: keyof typeof subjects): readonly Content[] {
  const { section, part, leaf, other } = subjects[subject] as Subject
  return [
    {
      kind: 'home',
      path: [],
      title: in3('Welcome', '歡迎', '欢迎'),
      revised: '2026-11-05',
      text: [in3('This site tells you about our services in three languages.', '本網站以三種語言介紹我們的服務。', '本网站以三种语言介绍我们的服务。'), section[2], other[2]],
    },
    { kind: 'section', path: [section[0]], title: section[1], text: [section[2], part[2]], revised: '2026-10-12' },
    { kind: 'section', path: [section[0], part[0]], title: part[1], text: [part[2], ...leaf[2].slice(0, 1)], revised: '2026-10-12', isReviewed: true },
    { kind: 'page', path: [section[0], part[0], leaf[0]], title: leaf[1], text: leaf[2], revised: '2026-10-12' },
    { kind: 'section', path: [other[0]], title: other[1], text: [other[2]], revised: '2026-11-05' },
    ...ofEverySite,
  ]
}
