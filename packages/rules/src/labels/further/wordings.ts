import type { FurtherCases } from './further.ts'

/** Rules over words, links, languages and figures. */
export const words: FurtherCases = {
  'abbreviations-are-explained': {
    found: {
      'team-name': { en: 'Requests go to the FMSS, which answers within five working days.' },
      'in-chinese': { tc: '申請書須經SAC批核，方可送交會計組。' },
      'after-first-use': { en: 'The SPBU keeps a list of suppliers. The Supplies and Purchasing Business Unit updates it each quarter.' },
    },
    passed: {
      'written-out-first': { en: 'The Staff Amenities Committee (SAC) meets each quarter. The SAC keeps a list of clubs.' },
      'in-glossary': { en: 'The EPD and the LCSD share the building.' },
      'form-numbers': { tc: '請填寫表格GF 87及TD 12，連同PDF副本交回。' },
      'everyday': { sc: '请以PDF或DOCX格式提交，并保存在USB存储器内。' },
    },
  },
  'address-is-a-link': {
    failed: {
      'bare-web-address': { en: 'Forms are kept at https://www.csb.gov.hk/english/forms.html for all grades.' },
      'bare-mailbox': { tc: '填妥的表格請電郵至general-office@csb.gov.hk，並註明職員編號。' },
    },
    passed: {
      'linked': { en: 'Forms are kept on the [page of forms of the Civil Service Bureau](https://www.csb.gov.hk/english/forms.html).' },
      'domain-as-a-name': { en: 'Only addresses that end in .gov.hk belong to the Government.' },
      'code': { sc: '新系统的电子邮件地址格式为`姓名@部门.gov.hk`。' },
    },
  },
  'dates-are-written-out': {
    failed: {
      'day-month-year': { en: 'Applications close on 14/8/2026.' },
      'dots': { tc: '申請截止日期為14.8.2026，逾期恕不受理。' },
      'iso': { sc: '新规定由2026-10-01起生效。' },
      'slashes-in-chinese': { tc: '會議改於2026/7/9舉行，地點不變。' },
    },
    found: {
      'short-year': { en: 'The form was last revised on 03/04/26 and is the only one in use.' },
      'hyphens': { en: 'Officers who joined before 1-6-2000 keep their old terms.' },
    },
    passed: {
      'month-in-words': { en: 'Applications close on 14 August 2026 (Friday) at 5 pm.' },
      'circular-number': { en: 'General Circular No. 12/2024 and Financial Circular No. 3/2018 remain in force.' },
      'file-reference': { tc: '檔號為CSB/ADM/2-1/10，請於來函註明。' },
      'ratio-and-fraction': { en: 'About 3/4 of the staff work 24/7 shifts in teams of 1/2/3 persons.' },
      'version-and-address': { sc: '系统版本为2.10.4，服务器地址为10.4.12.6。' },
      'financial-year': { tc: '2025/26年度及2026-27年度的撥款載於附件。' },
    },
  },
  'language-is-marked': {
    failed: {
      'english-sentence-in-chinese': { tc: '系統其後會顯示下列信息：Your session has expired. Please sign in again to continue your application. 職員須重新登入。' },
      'french-in-english': { en: 'The delegation was welcomed in French. Nous vous remercions de votre visite et vous souhaitons un agréable séjour parmi nous. Tea was then served.' },
      'english-in-simplified': { sc: '合同第三条订明：The contractor shall keep the premises clean and tidy at all times. 各部门应检查。' },
      'tagalog-notice': { en: '#2 Notice for helpers ¶ Mangyaring maghintay sa upuan hanggang tawagin ang iyong numero. ¶ Staff should hand out the card above.' },
      'indonesian-notice': { en: 'Cards at the counter say the following. ¶ #b Silakan ambil nomor antrean dan tunggu sampai nomor Anda dipanggil oleh petugas. ¶ #b The same in English.' },
    },
    cantTell: {
      'quotation-in-chinese': { tc: '表格末段註明「I declare that the information given above is true and complete」，申請人須細閱。' },
    },
    passed: {
      'marked-sentence': { tc: '系統會顯示{en:Your session has expired. Please sign in again.}，職員須重新登入。' },
      'names-of-programs': { tc: '職員可使用Microsoft Word或LibreOffice Writer編寫文件。' },
      'english-post-title': { tc: '查詢請聯絡行政主任（Executive Officer）或文書主任。' },
      'borrowed-words': { en: 'The ad hoc committee reviewed the de facto arrangement and its raison d’être.' },
      'names-of-places': { en: 'The delegation visited Rio de Janeiro, Düsseldorf, Aix-en-Provence and Villefranche-sur-Mer.' },
      'title-of-law': { sc: '详见《个人资料（私隐）条例》（Personal Data (Privacy) Ordinance）。' },
    },
  },
  'language-mark-fits': {
    failed: {
      'english-marked-french': { en: 'The sign says {fr:Please wait here until your number is called by the officer} at each counter.' },
      'chinese-marked-english': { en: 'Write {en:請勿摺疊此信封} on the cover before it is sent.', also: { 'script-matches-language': 'failed' } },
      'english-marked-chinese': { tc: '系統會顯示{zh-Hant-HK:Please sign in again to continue your application}，職員須重新登入。' },
      'simplified-marked-traditional': { sc: '信封面应写上{zh-Hant-HK:请勿折叠此信封，内有证书}。', also: { 'script-matches-language': 'failed' } },
    },
    passed: {
      'french': { en: 'The plaque reads {fr:Nous vous souhaitons la bienvenue dans notre maison} in gold letters.' },
      'traditional-in-simplified': { sc: '信封面应写上{zh-Hant-HK:請勿摺疊此信封，內有證書}。' },
      'short-german': { en: 'The instruction {de:Bitte nicht stören} hangs on the door of the interpreter.' },
      'english-in-chinese': { tc: '系統會顯示{en:Please sign in again to continue your application}，職員須重新登入。' },
    },
  },
  'link-address-is-whole': {
    failed: {
      'comma-at-end': { en: 'See the [code on access to information](https://www.access.gov.hk/en/code.html,) and its annexes.' },
      'full-stop-in-chinese': { tc: '詳情載於[公開資料守則](https://www.access.gov.hk/tc/code.html。)及其附件。' },
      'scheme-twice': { sc: '请参阅[公开资料守则](https://https://www.access.gov.hk/sc/code.html)。' },
      'own-machine': { en: 'The plan is in [the folder of the project team](file:///C:/Users/eo3/Desktop/plan.html).' },
      'no-scheme': { en: 'The tables are on the [site of the Census and Statistics Department](www.censtatd.gov.hk/en/tables.html).' },
      'local-server': { tc: '試用版本載於[新版表格專頁](http://localhost:8080/forms/index.html)。' },
      'mailbox-with-space-name': { en: 'Send the form to the [General Office](mailto:general-office.csb.gov.hk).' },
      'telephone-in-words': { sc: '如有疑问，请致电[总务组](tel:内线204)。' },
    },
    passed: {
      'bracket-that-belongs': { en: 'The word is explained in an [article on canopies](https://en.wikipedia.org/wiki/Canopy_%28building%29) of an encyclopaedia.' },
      'query-and-fragment': { tc: '請查閱[十八區辦事處清單](https://www.had.gov.hk/tc/offices.htm?district=all&order=1#south)。' },
      'plain-http': { en: 'Old papers are on the [archive of the former office](http://www.ogcio.gov.hk/eng/archive/).' },
      'mailbox-with-subject': { sc: '请发电子邮件至[总务组](mailto:general-office@csb.gov.hk?subject=Locker)。' },
      'telephone': { en: 'Call the [duty officer on 2810 3850](tel:+85228103850) at any hour.' },
      'chinese-path': { tc: '詳情載於[維基百科「騎樓」條目](https://zh.wikipedia.org/wiki/%E9%A8%8E%E6%A8%93)。' },
    },
  },
  'link-text-says-where': {
    failed: {
      'here': { en: 'The rules of the canteen can be read [here](https://www.csb.gov.hk/english/canteen.html).' },
      'details-in-chinese': { tc: '食堂守則已更新，[詳情](https://www.csb.gov.hk/tc_chi/canteen.html)。' },
    },
    cantTell: {
      'address-as-words': { sc: '公开资料守则见[www.access.gov.hk](https://www.access.gov.hk/sc/)。' },
    },
    passed: {
      'here-within-a-name': { en: 'Read [Work Here: a guide for newcomers](https://www.csb.gov.hk/english/work-here.html) in your first week.' },
      'download-with-name': { tc: '請[下載儲物櫃申請書](https://www.csb.gov.hk/tc_chi/locker.docx)。' },
      'one-word': { sc: '查阅[公务员行为守则](https://www.csb.gov.hk/sc/code.html)和[假期](https://www.csb.gov.hk/sc/leave.html)。' },
    },
  },
  'link-texts-tell-apart': {
    failed: {
      'same-form-two-addresses': {
        en: '#b For lockers: [application form](https://www.csb.gov.hk/english/locker.html) ¶ #b For carparks: [application form](https://www.csb.gov.hk/english/carpark.html)',
      },
      'same-words-in-chinese': { tc: '港島區的[辦事處名單](https://www.had.gov.hk/tc/hk.htm)及九龍區的[辦事處名單](https://www.had.gov.hk/tc/kln.htm)已更新。' },
      'same-words-in-simplified': { sc: '#2 储物柜 ¶ 参阅[收费表](https://www.csb.gov.hk/sc/locker-fees.html)。 ¶ #2 停车场 ¶ 参阅[收费表](https://www.csb.gov.hk/sc/carpark-fees.html)。' },
    },
    passed: {
      'same-address': { en: 'See the [table of fees](https://www.csb.gov.hk/english/fees.html). ¶ #2 Payment ¶ Pay by the [table of fees](https://www.csb.gov.hk/english/fees.html) in advance.' },
      'words-differ': { tc: '參閱[港島區辦事處名單](https://www.had.gov.hk/tc/hk.htm)及[九龍區辦事處名單](https://www.had.gov.hk/tc/kln.htm)。' },
      'each-language-its-own': {
        en: 'See the [CSB page](https://www.csb.gov.hk/english/index.html).',
        tc: '請參閱[CSB專頁](https://www.csb.gov.hk/tc_chi/index.html)。',
        sc: '请参阅[CSB专页](https://www.csb.gov.hk/sc_chi/index.html)。',
      },
      'one-holds-the-other': { en: '[Leave](https://www.csb.gov.hk/english/leave.html) and [leave passage](https://www.csb.gov.hk/english/passage.html) are told in two pages.' },
    },
  },
  'no-personal-data': {
    failed: {
      'in-a-sentence': { en: 'The pass of the holder of identity card A123456(3) was reported lost on 3 June 2026.' },
      'in-a-table': { tc: '#t 獲發制服人員 // !編號 | !身份證號碼 // 1 | G123456(A) // 2 | C123456(9)' },
    },
    passed: {
      'masked': { sc: '只应记录证件号码的首四个字，例如A123****，并在一年后销毁。' },
      'form-and-lot-numbers': { en: 'Quote file CSB 123456 and Lot A12345(7) of the survey sheet.' },
      'speaks-of-it': { tc: '除非法例容許，否則不得要求訪客提供身份證號碼。' },
    },
  },
  'no-placeholder-words': {
    failed: {
      'to-be-confirmed': { en: 'The briefing will be held on 9 July 2026 in Room TBC, 12th Floor.' },
      'square-brackets': { en: 'Enquiries may be made to [insert name of post] at the General Office.' },
      'x-for-a-date': { tc: '新安排將於二零二六年X月X日起實施。' },
      'lorem': { en: '#2 Background ¶ Lorem ipsum dolor sit amet, consectetur adipiscing elit.' },
      'to-be-added-in-chinese': { tc: '#2 收費 ¶ （待補）' },
      'circles-in-simplified': { sc: '如有疑问，请致电○○○○ ○○○○与总务组联系。' },
    },
    passed: {
      'blank-to-fill': { en: 'Insert the card with the chip upwards and confirm the name on the screen.' },
      'letter-x': { tc: '#2 X光檢查 ¶ 應徵者須自費接受X光檢查。' },
      'a-later-circular': { en: 'The date of the next round will be announced in a later circular.' },
      'square-brackets-in-quotation': { en: 'The rule says that “[t]he officer shall declare any interest” before the meeting.' },
      'draft-as-a-thing': { sc: '各部门应在7月31日前就预算草稿提出意见，待批准后定稿。' },
      'example-name': { tc: '待批的申請會在系統內顯示為「待處理」，毋須補交文件。' },
    },
  },
  'not-by-colour-or-place': {
    found: {
      'red-fields': { en: 'Fill in the fields in red and leave the others empty.' },
      'right-hand-button': { tc: '填妥後，請按右方的按鈕遞交。' },
      'box-below-left': { sc: '请点击左下角的图标，再选择所需日期。' },
    },
    passed: {
      'colour-with-name': { en: 'Press “Submit”, the green button at the end of the form.' },
      'things-of-a-colour': { tc: '訪客須佩戴黃色訪客證，並由職員陪同進入紅線區。' },
      'following-table': { sc: '各区办事处的地址见下表，收费见上文第二段。' },
      'corner-of-an-envelope': { en: 'Stick the label on the top right corner of the envelope.' },
    },
  },
  'sentences-are-short': {
    failed: {
      'english': {
        en:
          'Where an officer who has been granted leave for the purpose of attending a course of study outside Hong Kong wishes, owing to circumstances that could not have been foreseen at the time of the application and that are not of the making of the officer concerned, to extend the period of such leave or to change the course for which it was granted, the officer shall, before the day on which the leave would otherwise end and in any case not later than one month after the officer came to know of those circumstances, apply in writing to the head of department, who may, after having consulted the bureau responsible for the grade and having satisfied himself or herself that the needs of the service so permit, approve the extension or the change on such terms as appear reasonable.',
      },
      'chinese': {
        tc:
          '凡獲准放取進修假期前往香港以外地方修讀課程的人員如因申請時未能預見且並非由其本人造成的情況而希望延長假期或更改獲批准修讀的課程，須在原定假期結束之前而無論如何不得遲於知悉有關情況後一個月內，以書面向所屬部門首長提出申請並詳細說明理由及附上院校發出的證明文件，部門首長在徵詢負責有關職系的決策局的意見並信納部門的運作不會因此而受到不良影響以及有關課程對該人員日後的工作確有裨益之後，可按其認為合理的條款批准該人員延長假期或更改課程，但延長的期間與原先獲批准的假期合計不得超過該人員在現行服務條件下可享有的進修假期上限。',
      },
    },
    found: {
      'simplified': {
        sc:
          '各部门在采购价值超过指定限额的物品或服务时应事先取得主管人员的书面批准并把批准文件连同至少五家供应商的报价单、评审小组各成员签署的利益申报表以及说明为何选择有关供应商的评审报告一并存入采购档案，以备审计人员随时查阅，而有关档案应自合同期满之日起保存不少于七年，其间如有任何投诉、索偿或诉讼则应保存至有关事项完全了结之后一年，任何人未经部门首长批准不得把档案销毁或移离办公地点，违反规定的人员可能受到纪律处分。',
      },
    },
    passed: {
      'thirty-words': { en: 'An officer who wishes to extend study leave shall apply in writing to the head of department at least one month before the leave ends and give the reasons.' },
      'many-short': { tc: '人員如欲延長進修假期，須以書面申請。申請須說明理由。部門首長會徵詢有關決策局的意見。如獲批准，假期合計不得超過上限。' },
      'list-of-parts': {
        en:
          'The file shall hold: ¶ #b the written approval of the subject officer; ¶ #b the quotations of at least five suppliers; ¶ #b the declarations of interest signed by each member; and ¶ #b the report that says why the supplier was chosen.',
      },
      'names-in-a-row': { sc: '本通告适用于中西区、湾仔、东区、南区、油尖旺、深水埗、九龙城、黄大仙、观塘、荃湾、屯门、元朗、北区、大埔、西贡、沙田、葵青和离岛各办事处。' },
    },
  },
  'telephone-numbers-are-spaced': {
    failed: {
      'in-one-piece': { en: 'Call the duty officer on 28103850 at any hour.' },
      'in-chinese': { tc: '查詢電話：36555678（辦公時間內）。' },
    },
    passed: {
      'spaced': { sc: '查询电话：2810 3850；传真：2810 3851。' },
      'other-eight-figures': { en: 'Quote reference 20260714 and invoice 10482231 in all letters.' },
      'sum': { tc: '總開支為$28103850，已獲批准。' },
    },
  },
  'words-are-not-in-capitals': {
    failed: {
      'heading': { en: '#2 HOW TO CLAIM MILEAGE ALLOWANCE ¶ Claims are made by the month.' },
      'sentence': { en: 'Claims are made by the month. LATE CLAIMS ARE NOT PAID. Receipts are kept for a year.' },
      'words-in-chinese': { tc: '信封面請註明{en:APPLICATION FOR STAFF QUARTERS}字樣。' },
      'bold-words': { en: 'Staff **MUST NOT LEND** their passes to anybody.' },
      'table-head': { en: '#t Rates of allowance // !TYPE OF VEHICLE | !RATE PER KILOMETRE // Motorcycle | HK$1.20 // Car | HK$3.40' },
      'link': { en: 'Read the [CODE OF CONDUCT FOR DRIVERS](https://www.td.gov.hk/en/drivers.html) first.' },
    },
    passed: {
      'departments': { en: 'The EPD, LCSD, FEHD and CSB share the building.' },
      'form-and-room': { en: 'Bring form GF 87A to Room G12, Block B, between 9 AM and 5 PM.' },
      'surname': { en: 'The plan was drawn by Ms WONG Mei-ling and checked by Mr LEE Chi-keung.' },
      'classification-word': { en: 'Drawers that hold RESTRICTED papers are locked at night.' },
      'roman-numbers': { en: '#2 Part III ¶ Schedules I to XVIII list the offices; see Annex IV and Chapter XII.' },
      'words-in-simplified': { sc: '系统支持HTML、PDF、XML及CSV格式，接口采用HTTPS。' },
    },
  },
}
