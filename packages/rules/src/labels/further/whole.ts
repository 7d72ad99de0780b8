import type { FurtherCases } from './further.ts'

/** Rules over facts, titles and the three languages of an edition. */
export const whole: FurtherCases = {
  'addressees-are-named': {
    failed: {
      'see-below': { en: { to: 'See below', body: '#2 Purpose ¶ This circular reminds supervisors to plan leave for the summer months.' } },
      'distribution-list': { tc: { to: '見分發名單', body: '本通告公布二零二六年夏季的辦公時間安排。' } },
      'empty': { tc: { to: '', body: '#2 目的 ¶ 本通告提醒各主管及早編排暑期假期。' } },
      'as-above-in-simplified': {
        en: { to: 'Heads of bureaux and departments', body: 'This circular explains how rooms in the joint-user building are shared.' },
        tc: { to: '各局局長及部門首長', body: '本通告說明聯用大樓會議室的共用安排。' },
        sc: { to: '同上', body: '本通告说明联用大楼会议室的共用安排。' },
      },
    },
    passed: {
      'all-staff': { en: { to: 'All staff of the Department', body: 'The lift lobby on the ground floor will be repainted from 6 July 2026.' } },
      'long-list': { tc: { to: '各局局長、部門首長及政府產業署署長（經辦人：各部門主任秘書）', body: '各部門須於每年四月向產業署申報辦公地方的使用情況。' } },
      'below-a-rank': { en: { to: 'Officers below Master Pay Scale Point 34', body: '#2 Who may apply ¶ Officers who have served for three years may apply for the course.' } },
      'guideline-has-none': { kind: 'guideline', en: '#2 Who should read this ¶ Counter staff and their supervisors should read this guideline before their first duty.' },
    },
  },
  'classification-is-allowed': {
    failed: {
      'confidential-fact': { facts: { classification: 'confidential' }, en: 'This circular tells heads of registry how to return files on loan.' },
      'secret-fact': { facts: { classification: 'secret' }, tc: '本通告說明各科組交還借閱檔案的程序。' },
      'marked-restricted': { en: 'RESTRICTED (STAFF) ¶ This circular announces the results of the posting exercise for the Executive Officer grade.' },
      'marked-in-chinese': { tc: '限閱文件（人事） ¶ 本通告公布行政主任職系的調職安排。' },
      'marked-confidential': { facts: { classification: 'restricted-admin' }, en: 'CONFIDENTIAL ¶ Heads of unit should read the arrangements below before the exercise.' },
    },
    passed: {
      'speaks-of-grades': { en: '#2 Locked cabinets ¶ Files graded RESTRICTED shall be kept in a locked cabinet. Files graded CONFIDENTIAL or above shall be kept in a safe.' },
      'restricted-as-said': { facts: { classification: 'restricted-staff' }, en: 'RESTRICTED (STAFF) ¶ The posting exercise for the Executive Officer grade begins in September.' },
      'confidential-mail': { tc: '#2 電郵 ¶ 機密文件只可經機密郵件系統傳送，不得以一般電郵傳送。' },
      'restricted-area': { en: 'The machine room is a restricted area. Staff shall show their passes at the door.' },
      'in-confidence': { sc: '举报人的身份会保密。收到举报后，主管人员应在五个工作日内回复。' },
    },
  },
  'dates-are-in-order': {
    failed: {
      'ends-before-it-begins': { facts: { effectiveFrom: '2026-07-01', effectiveTo: '2026-06-30' }, en: 'The trial of flexible hours runs for a year and is reviewed at its end.' },
      'wrong-year-of-number': { facts: { number: 12, year: 2025, date: '2026-01-05', revisedOn: '2026-01-05', reviewBy: '2026-12-31', effectiveFrom: null }, tc: '本通告公布新一年度的訓練日程。' },
      'no-such-day': { facts: { effectiveTo: '2027-02-29' }, en: 'The arrangement lasts until the end of February and may be extended.' },
      'revised-tomorrow': { facts: { revisedOn: '2026-08-01', reviewBy: '2027-07-31' }, en: 'The list of approved hotels was brought up to date.' },
      'reviewed-in-the-future': { facts: { reviewedOn: '2026-12-01', reviewBy: '2027-11-30' }, tc: '本通告的附表已按最新編制修訂。' },
    },
    cantTell: {
      'backdated-allowance': { facts: { effectiveFrom: '2026-04-01' }, en: 'The new rate of mileage allowance applies to journeys made in this financial year.' },
      'backdated-in-chinese': { facts: { effectiveFrom: '2026-01-01' }, tc: '新訂的膳宿津貼額適用於本年度所有公幹行程。' },
    },
    passed: {
      'same-day': { facts: { effectiveFrom: '2026-05-04', effectiveTo: '2026-05-04' }, en: 'Offices close at noon on the day of the drill.' },
      'over-new-year': {
        facts: { number: 31, year: 2025, date: '2025-12-29', revisedOn: '2025-12-29', effectiveFrom: '2026-01-02', reviewBy: '2026-12-28' },
        tc: '新的訪客登記安排由明年一月起實施。',
      },
      'leap-day': {
        facts: { number: 4, year: 2024, date: '2024-02-29', revisedOn: '2026-02-27', effectiveFrom: '2024-02-29', reviewBy: '2027-02-26' },
        en: 'Staff may bring forward leave that they could not take last year.',
      },
      'reviewed-today': { facts: { reviewedOn: '2026-06-15', reviewBy: '2027-06-14' }, en: 'The list of first aiders was checked and needs no change.' },
    },
  },
  'enquiries-are-given': {
    failed: {
      'nothing-given': { facts: { contact: null }, en: 'Claims should reach the Accounts Office by the fifth of each month.' },
      'both-empty': { facts: { contact: { telephone: '', email: null } }, tc: '申請人須於每月五日前把申領表格送交會計組。' },
      'no-post-in-chinese': {
        en: 'Lockers are let by the month.',
        tc: { contactPost: '', body: '儲物櫃按月租用。' },
        sc: { contactPost: '办公室主任（总务）', body: '储物柜按月租用。' },
      },
      'seven-figures': { facts: { contact: { telephone: '2810 385', email: null } }, en: 'Keys are kept by the duty officer.' },
      'half-a-mailbox': { facts: { contact: { telephone: null, email: 'training.csb.gov.hk' } }, tc: '課程名額有限，先到先得。' },
    },
    passed: {
      'mailbox-alone': { facts: { contact: { telephone: null, email: 'training-desk@csb.gov.hk' } }, en: 'Places on the course are few and are given in order of application.' },
      'telephone-alone': { facts: { contact: { telephone: '3655 5678', email: null } }, tc: '借用投影機須於三個工作天前預約。' },
      'with-country-code': { facts: { contact: { telephone: '+852 2867 1234', email: 'duty-travel@csb.gov.hk' } }, en: 'Officers on duty visits abroad may call at any hour.' },
      'mailbox-with-dots': { facts: { contact: { telephone: '2123 4567', email: 'eo.general-2@epd.gov.hk' } }, sc: '各组应在每月月底前核对库存。' },
    },
  },
  'issuer-is-named': {
    failed: {
      'no-bureau': { facts: { issuingBureau: null }, en: 'Overtime shall be approved before it is worked.' },
      'no-bureau-guideline': { kind: 'guideline', facts: { issuingBureau: null }, tc: '#2 適用範圍 ¶ 本指引適用於所有前線服務櫃檯。' },
      'no-post-in-english': {
        en: { from: '', body: 'Staff shall wear their passes in the building.' },
        tc: '職員在大樓內須佩戴職員證。',
        sc: '职员在大楼内应佩戴职员证。',
      },
      'spaces-for-a-post': { tc: { from: '  ', body: '逾時工作須事先獲得批准。' } },
    },
    passed: {
      'acting-post': { en: { from: 'Acting Departmental Secretary, Environmental Protection Department', body: 'Overtime shall be approved before it is worked.' } },
      'post-in-brackets': { tc: { from: '公務員事務局常任秘書長（第二分部）', body: '逾時工作須事先獲得批准。' } },
      'service-has-no-post': { kind: 'service', en: '#2 What it does ¶ Book a room, see who has booked it, and give it back.' },
      'same-post-as-enquiries': { en: { from: 'Departmental Secretary', contactPost: 'Departmental Secretary', body: 'The canteen closes for cleaning on the last Friday of each month.' } },
    },
  },
  'languages-agree-on-figures': {
    failed: {
      'closing-dates': {
        en: 'Applications must arrive by 5 pm on 14 August 2026.',
        tc: '申請須於2026年8月24日下午5時前送達。',
        sc: '申请应在2026年8月14日下午5时前送达。',
      },
      'telephone-numbers': {
        en: 'Call the Leave Section on 2867 1234 before you travel.',
        tc: '出發前請致電2867 1243與假期組聯絡。',
        sc: '出发前请致电2867 1234与假期组联系。',
      },
      'sums': {
        en: 'The grant for each department is HK$1.2 million.',
        tc: '每個部門可獲撥款120萬元。',
        sc: '每个部门可获拨款12万元。',
      },
      'percentages': {
        en: '#2 Rates ¶ The subsidy covers 75% of the course fee.',
        tc: '#2 資助額 ¶ 資助額為課程費用的百分之七十。',
        sc: '#2 资助额 ¶ 资助额为课程费用的百分之七十五。',
      },
      'written-months': {
        en: 'The lease ends on 30 September 2027.',
        tc: '租約於二零二七年九月三十日屆滿。',
        sc: '租约在2027年6月30日期满。',
      },
    },
    cantTell: {
      'time-in-one-only': {
        en: 'The counter is open from 9 am to 5 pm on working days.',
        tc: '櫃檯於辦公日開放。',
        sc: '柜台在工作日开放。',
      },
      'fee-in-one-only': {
        en: 'A duplicate pass costs HK$85 and is ready in a week.',
        tc: '補領職員證須繳付費用，一星期後可領取。',
        sc: '补领职员证应缴付费用，一星期后可领取。',
      },
    },
    passed: {
      'millions-and-ten-thousands': {
        en: 'About 1.5 million forms are handled each year, at a cost of HK$3.2 million.',
        tc: '每年約處理150萬份表格，開支為320萬元。',
        sc: '每年约处理150万份表格，开支为320万元。',
      },
      'months-in-characters': {
        en: 'The rule takes effect on 1 October 2026.',
        tc: '規定由二零二六年十月一日起生效。',
        sc: '规定由2026年10月1日起生效。',
      },
      'clock': {
        en: 'The briefing begins at 2:30 pm and ends at 5 pm.',
        tc: '簡介會於下午2時30分開始，下午5時結束。',
        sc: '简介会在下午2时30分开始，下午5时结束。',
      },
      'small-numbers-in-words': {
        en: 'Two copies are kept for seven years, and a third is sent to the archive.',
        tc: '兩份副本須保存7年，第三份送交檔案處。',
        sc: '两份副本应保存七年，第三份送交档案处。',
      },
      'percent-in-words': {
        en: 'The discount is 15% for groups of 20 or more.',
        tc: '20人或以上的團體可獲八五折優惠，即減收百分之十五。',
        sc: '20人或以上的团体可享八五折优惠，即减收15%。',
      },
    },
  },
  'languages-have-the-same-parts': {
    failed: {
      'a-section-less': {
        en: '#2 Purpose ¶ This circular sets out how rooms are booked. ¶ #2 Charges ¶ No charge is made.',
        tc: '#2 目的 ¶ 本通告說明預訂會議室的方法。',
        sc: '#2 目的 ¶ 本通告说明预订会议室的方法。 ¶ #2 收费 ¶ 不收取费用。',
      },
      'a-numbered-paragraph-less': {
        en: '#p Staff shall book in advance. ¶ #p Bookings are kept for ten minutes. ¶ #p Rooms are left tidy.',
        tc: '#p 職員須預先訂房。 ¶ #p 訂房保留十分鐘。 ¶ #p 用後須收拾妥當。',
        sc: '#p 职员应预先订房。 ¶ #p 用后应收拾妥当。',
      },
      'a-table-less': {
        en: 'Fees are as follows. ¶ #t Fees for rooms // !Room | !Fee // Hall | HK$200 // Studio | HK$90',
        tc: '收費如下。 ¶ #t 房間收費 // !房間 | !收費 // 禮堂 | 200元 // 錄音室 | 90元',
        sc: '收费如下：礼堂200元，录音室90元。',
      },
      'a-file-less': {
        en: 'Fill in the form below. ¶ #f Application for a locker <locker.docx>',
        tc: '請填寫申請書，並交回總務組。',
        sc: '请填写以下表格。 ¶ #f 储物柜申请书 <locker-sc.docx>',
      },
    },
    passed: {
      'same-parts': {
        en: '#2 Purpose ¶ This circular sets out how rooms are booked. ¶ #2 Charges ¶ #b No charge is made to bureaux. ¶ #b Others pay at cost.',
        tc: '#2 目的 ¶ 本通告說明預訂會議室的方法。 ¶ #2 收費 ¶ #b 決策局免費使用。 ¶ #b 其他機構按成本繳費。',
        sc: '#2 目的 ¶ 本通告说明预订会议室的方法。 ¶ #2 收费 ¶ #b 决策局免费使用。 ¶ #b 其他机构按成本缴费。',
      },
      'sentences-divided-otherwise': {
        en: '#p Staff shall book in advance. They may cancel up to noon. ¶ #p Rooms are left tidy.',
        tc: '#p 職員須預先訂房，並可於正午前取消。 ¶ #p 用後須收拾妥當。',
        sc: '#p 职员应预先订房，并可在正午前取消。 ¶ #p 用后应收拾妥当。',
      },
      'more-links-in-one': {
        en: 'The [fire safety rules of the building](https://www.hkfsd.gov.hk/eng/rules.html) apply.',
        tc: '大樓的消防規則適用。',
        sc: '大楼的消防规则适用。',
      },
      'one-language-only': { en: '#2 Purpose ¶ This circular sets out how lockers are let. ¶ #2 Charges ¶ No charge is made.' },
    },
  },
  'link-target-is-public': {
    failed: {
      'withdrawn': {
        around: { targets: { 'clf:circular/general-circular/2/2019': 'withdrawn' } },
        en: 'Officers should also read [General Circular No. 2/2019 on carparks](clf:circular/general-circular/2/2019).',
      },
      'draft-guideline': { around: { targets: { 'clf:guideline/visitor-passes': 'draft' } }, tc: '詳情載於[訪客證指引](clf:guideline/visitor-passes)。' },
      'withdrawn-in-simplified': {
        around: { targets: { 'clf:guideline/paper-saving': 'withdrawn', 'clf:service/e-leave': 'public' } },
        sc: '请参阅[节约用纸指引](clf:guideline/paper-saving)和[电子请假服务](clf:service/e-leave)。',
      },
    },
    cantTell: {
      'nobody-looked': { around: { targets: {} }, en: 'The steps are in the [guideline on duty travel](clf:guideline/duty-travel).' },
    },
    passed: {
      'public-target': { around: { targets: { 'clf:guideline/visitor-passes': 'public' } }, tc: '詳情載於[訪客證指引](clf:guideline/visitor-passes)。' },
      'outside-address': { en: 'The tide tables are on the [website of the Hong Kong Observatory](https://www.hko.gov.hk/en/tide/main.htm).' },
      'named-without-a-link': { en: 'This circular is to be read with Financial Circular No. 3/2018, which was withdrawn in 2024.' },
      'mailbox': { tc: '表格可電郵至[總務組信箱](mailto:general-office@csb.gov.hk)。' },
    },
  },
  'number-is-unique': {
    failed: {
      'taken': { work: 'lockers', around: { others: [{ reference: 'general-circular/6-2026', work: 'carparks' }] }, en: 'Lockers are let by the month.' },
      'taken-among-many': {
        work: 'passes',
        around: { others: [{ reference: 'general-circular/5-2026', work: 'a' }, { reference: 'general-circular/6-2026', work: 'b' }, { reference: 'general-circular/7-2026', work: 'c' }] },
        tc: '職員離職時須交還職員證。',
      },
      'no-series': { facts: { series: null }, en: 'Lockers are let by the month.' },
    },
    cantTell: {
      'others-not-known': { without: ['others'], tc: '儲物櫃按月租用。' },
    },
    passed: {
      'its-own-earlier-edition': { work: 'lockers', around: { others: [{ reference: 'general-circular/6-2026', work: 'lockers' }] }, en: 'Lockers are let by the month.' },
      'same-number-of-another-year': { work: 'lockers', around: { others: [{ reference: 'general-circular/6-2025', work: 'carparks' }] }, tc: '儲物櫃按月租用。' },
      'same-number-of-another-series': { work: 'lockers', around: { others: [{ reference: 'it-circular/6-2026', work: 'passwords' }] }, en: 'Lockers are let by the month.' },
      'longer-number': { work: 'lockers', around: { others: [{ reference: 'general-circular/16-2026', work: 'x' }, { reference: 'general-circular/60-2026', work: 'y' }] }, sc: '储物柜按月租用。' },
    },
  },
  'review-is-due-within-a-year': {
    failed: {
      'two-years': { facts: { reviewBy: '2028-05-03' }, en: 'Bicycles may be parked in the covered yard.' },
      'not-set': { facts: { reviewBy: null }, tc: '單車可停放於有蓋停車處。' },
      'overdue': { facts: { number: 2, year: 2025, date: '2025-03-03', effectiveFrom: '2025-03-10', revisedOn: '2025-03-03', reviewBy: '2026-02-27' }, en: 'The yard is locked at night.' },
      'a-month-too-late': { kind: 'guideline', facts: { revisedOn: '2024-01-08', reviewedOn: '2026-03-02', reviewBy: '2027-04-02' }, tc: '#2 回覆時限 ¶ 查詢須於十個工作天內回覆。' },
    },
    passed: {
      'to-the-day': { facts: { reviewBy: '2027-05-04' }, en: 'Bicycles may be parked in the covered yard.' },
      'from-the-later-review': {
        facts: { number: 9, year: 2023, date: '2023-06-01', effectiveFrom: '2023-06-01', revisedOn: '2023-06-01', reviewedOn: '2026-06-01', reviewBy: '2027-05-31' },
        tc: '單車可停放於有蓋停車處。',
      },
      'due-today': { facts: { number: 8, year: 2025, date: '2025-06-16', effectiveFrom: '2025-06-16', revisedOn: '2025-06-16', reviewBy: '2026-06-15' }, en: 'The yard is locked at night.' },
      'soon': { kind: 'service', facts: { reviewBy: '2026-07-01' }, sc: '#2 服务时间 ¶ 星期一至星期六早上六时至午夜。' },
    },
  },
  'supersession-is-told-on-both-sides': {
    failed: {
      'said-not-linked': { en: 'This circular supersedes General Circular No. 4/2022 on the same subject, which is hereby cancelled. ¶ #2 Details ¶ Rooms are booked through the portal.' },
      'said-not-linked-in-chinese': { tc: '本通告取代總務通告第4/2022號。 ¶ #2 詳情 ¶ 會議室經入門網站預訂。' },
      'linked-not-said': { facts: { supersedes: ['general-circular/4-2022'] }, en: 'This circular sets out how rooms are booked. ¶ #2 Details ¶ Rooms are booked through the portal.' },
      'one-language-silent': {
        facts: { supersedes: ['general-circular/4-2022'] },
        en: 'This circular replaces General Circular No. 4/2022.',
        tc: '本通告取代總務通告第4/2022號。',
        sc: '本通告说明预订会议室的方法。',
        also: { 'languages-agree-on-figures': 'cantTell' },
      },
      'another-number-linked': { facts: { supersedes: ['general-circular/4-2021'] }, en: 'This circular supersedes General Circular No. 4/2022.' },
      'no-longer-in-force': { en: 'With effect from the date of this circular, General Circular No. 11/2020 will cease to have effect and is replaced by this circular.' },
    },
    passed: {
      'said-and-linked': {
        facts: { supersedes: ['general-circular/4-2022'] },
        en: 'This circular supersedes General Circular No. 4/2022.',
        tc: '本通告取代總務通告第4/2022號。',
        sc: '本通告取代总务通告第4/2022号。',
      },
      'two-at-once': { facts: { supersedes: ['general-circular/4-2022', 'general-circular/9-2023'] }, en: 'This circular supersedes General Circulars No. 4/2022 and No. 9/2023.' },
      'history-of-another': { en: '#2 Background ¶ General Circular No. 4/2022 superseded General Circular No. 1/2015. It remains in force and this circular should be read with it.' },
      'replaces-a-form': { tc: '申請書（表格GF 87）由電子表格取代。總務通告第4/2022號仍然有效，應與本通告一併閱讀。' },
      'does-not-supersede': { en: 'This circular does not supersede General Circular No. 4/2022, which continues to apply to contractors.' },
      'replaces-a-machine': { sc: '旧的复印机将在2026年9月更换。总务通告第2/2024号所载的安排不变。' },
    },
  },
  'three-languages-are-there': {
    failed: {
      'english-only': { en: 'Lockers are let by the month.' },
      'no-simplified': { en: 'Lockers are let by the month.', tc: '儲物櫃按月租用。' },
      'no-summary-in-simplified': { en: 'Lockers are let by the month.', tc: '儲物櫃按月租用。', sc: { summary: '', body: '储物柜按月租用。' } },
      'no-summary-in-traditional': { kind: 'guideline', en: 'Lockers are let by the month.', tc: { summary: '', body: '儲物櫃按月租用。' }, sc: '储物柜按月租用。' },
    },
    passed: {
      'all-there': { en: 'Lockers are let by the month.', tc: '儲物櫃按月租用。', sc: '储物柜按月租用。' },
      'summary-in-none': { en: { summary: '', body: 'Lockers are let by the month.' }, tc: { summary: '', body: '儲物櫃按月租用。' }, sc: { summary: '', body: '储物柜按月租用。' } },
      'short-words': { kind: 'guideline', en: { title: 'Fire drills', body: 'Use the stairs.' }, tc: { title: '火警演習', body: '請使用樓梯。' }, sc: { title: '消防演习', body: '请使用楼梯。' } },
      'same-words-in-both-scripts': {
        en: { title: 'Opening hours', body: 'Open every day.' },
        tc: { title: '服務時間', body: '每日上午至下午。' },
        sc: { title: '服务时间', body: '每日上午至下午。' },
      },
    },
  },
  'title-says-what-it-is-about': {
    failed: {
      'circular': { en: { title: 'Circular', body: 'Lockers are let by the month.' } },
      'notice-in-chinese': { tc: { title: '通告', body: '儲物櫃按月租用。' } },
      'untitled': { kind: 'guideline', en: { title: 'Untitled document', body: 'Counter staff greet each caller.' } },
      'guideline-in-simplified': { kind: 'guideline', sc: { title: '指引', body: '柜台职员应向每位来访者问好。' } },
      'number-alone': { en: { title: 'General Circular No. 6/2026', body: 'Lockers are let by the month.' } },
    },
    passed: {
      'about-circulars': { en: { title: 'Numbering and filing of circulars', body: 'Each series is numbered by itself.' } },
      'about-notices': { tc: { title: '通告編號及存檔方法', body: '每個系列各自編號。' } },
      'two-words': { en: { title: 'Tree care', body: 'Trees in office grounds are looked after by the landscape team.' } },
      'two-characters': { kind: 'guideline', sc: { title: '着装', body: '前线职员应穿着整洁。' } },
      'begins-with-notice': { en: { title: 'Notice of lift works at the North Point offices', body: 'Two lifts are closed in July.' } },
    },
  },
  'translation-is-as-new-as-its-source': {
    failed: {
      'converted-from-older-words': {
        en: 'Lockers are let by the month.',
        tc: '儲物櫃按月租用。',
        sc: { body: '储物柜按月租用。', translation: { state: 'converted', sourceHash: '0f9c', converter: 'opencc-js 1.4.2' } },
      },
      'reviewed-before-the-change': {
        en: 'Passes are returned.',
        tc: '職員證須交還。',
        sc: { body: '职员证应交还。', translation: { state: 'reviewed', sourceHash: '77aa', converter: 'opencc-js 1.4.2' } },
      },
    },
    cantTell: {
      'source-not-written-down': {
        en: 'Passes are returned.',
        tc: '職員證須交還。',
        sc: { body: '职员证应交还。', translation: { state: 'converted', sourceHash: null, converter: 'opencc-js 1.4.2' } },
      },
    },
    passed: {
      'converted-from-these-words': {
        en: 'Lockers are let by the month.',
        tc: '儲物櫃按月租用。',
        sc: { body: '储物柜按月租用。', translation: { state: 'converted', sourceHash: 'a1b2', converter: 'opencc-js 1.4.2' } },
      },
      'reviewed-from-these-words': {
        en: 'Passes are returned.',
        tc: '職員證須交還。',
        sc: { body: '职员证应交还。', translation: { state: 'reviewed', sourceHash: 'a1b2', converter: 'opencc-js 1.4.2' } },
      },
      'no-simplified-yet': { tc: '職員證須交還。' },
    },
  },
}
