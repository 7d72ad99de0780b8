import type { Cases } from './cases.ts'

/**
 * Snippets by rule, written by somebody who had read neither the rules nor their cases, as departments write circulars, notices and services.
 * They tell how the rules do on words that nobody tuned them to; a rule is mended for the kind of a fault, never for one of these.
 */
export const blindCases: Readonly<Record<string, Cases>> = {
  'words-are-not-in-capitals': {
    failed: {
      en: [
        '#2 NOTES FOR APPLICANTS ¶ Please read them first.',
        '#2 LEAVE PASSAGE ALLOWANCE ¶ Officers may apply each year.',
        'APPLICANTS MUST BRING THE ORIGINAL OF THEIR IDENTITY CARD TO THE COUNTER.',
        'Please note that **LATE APPLICATIONS WILL NOT BE ACCEPTED** by the Licensing Office.',
        '#b DO NOT SEND CASH BY POST ¶ #b Cheques should be crossed.',
      ],
    },
    passed: {
      en: [
        'The EPD, AFCD and LCSD will hold a joint briefing at HKPL in Sha Tin.',
        '#2 About GNET and GCN ¶ They carry government mail.',
        'Forms GF 340, TD 563A and ID 91 are available at the counter.',
        'Under Cap. 486 PDPO the officer is a data user.',
        'Mr CHAN Tai-man and Ms WONG Siu-ling will answer enquiries.',
        'Files graded RESTRICTED (STAFF) are kept in locked cabinets.',
      ],
      tc: ['請填寫表格 GF 340 及 ID 91，連同 HKID 副本交回。'],
    },
  },
  'link-text-says-where': {
    failed: {
      en: [
        'For the form, [click here](https://www.info.gov.hk/form.html).',
        '[More](https://www.td.gov.hk/en/news.html)',
        'Details are available at this [link](https://www.csb.gov.hk/english/leave.html).',
        'Please [download](https://www.dh.gov.hk/form.pdf) and return it.',
      ],
      tc: ['有關表格請[按此](https://www.info.gov.hk/form.html)。', '詳情請瀏覽[此網頁](https://www.td.gov.hk/tc/news.html)。', '[下載](https://www.dh.gov.hk/form.pdf)'],
      sc: ['申请表格请[点击这里](https://www.info.gov.hk/form.html)。', '[更多](https://www.td.gov.hk/sc/news.html)'],
    },
    passed: {
      en: [
        'Fill in the [application form for a hawker licence](https://www.fehd.gov.hk/form.html).',
        'See the [Baseline IT Security Policy](https://www.govcert.gov.hk/s17.html).',
        'Visit [GovHK](https://www.gov.hk/en/).',
      ],
      tc: [
        '請參閱[公務員事務局通告第10/2005號](https://www.csb.gov.hk/c200510.html)。',
        '請填寫[更改地址表格](https://www.td.gov.hk/tc/form.html)。',
        '請按[網上預約健康檢查](https://www.dh.gov.hk/book.html)辦理。',
      ],
      sc: ['请参阅[网站指南](https://www.gov.hk/sc/sitemap.html)。'],
    },
  },
  'alternative-adds-words': {
    failed: {
      en: ['#i Photo of the new Kwun Tong office counter <a.jpg>', '#i Image of officers at the opening ceremony <b.jpg>'],
      tc: ['#i 入境事務大樓圖片 <a.jpg>', '#i 啟德辦公室的照片 <b.jpg>', '#i 圖片：新界北牌照組的櫃位 <c.jpg>'],
      sc: ['#i 服务柜台图片 <a.jpg>', '#i 图为署长主持开幕礼的照片 <b.jpg>'],
    },
    passed: {
      en: ['#i Officers open the photo exhibition at City Hall <a.jpg>', '#i Applicant putting a photograph on the form <b.jpg>'],
      tc: ['#i 市民在櫃位遞交相片及申請表 <a.jpg>', '#i 歷史圖片展覽的入口 <b.jpg>', '#i 攝影師拍攝維多利亞港 <c.jpg>'],
      sc: ['#i 市民在自助机拍照 <a.jpg>'],
    },
  },
  'image-has-alternative': {
    failed: { en: ['#i <photo.jpg>', '#i IMG_2043.JPG <IMG_2043.JPG>', '#i scan0001.png <scan0001.png>'], tc: ['#i <map.png>', '#i DSC00412.jpg <DSC00412.jpg>'] },
    passed: { en: ['#i Map of Tuen Mun with the three polling stations <map.png>', '#d <line.png>'], tc: ['#i 申請程序：遞交表格、面試、領證 <flow.png>'] },
  },
  'simplified-uses-its-own-words': {
    failed: {},
    cantTell: {
      sc: ['请在网路上递交申请表。', '新软体已安装在所有伺服器。', '职员请以滑鼠点选确认。', '请先下载该应用程式及更新资料库。', '电脑印表机故障，请致电查询。', '个人资讯安全由本科负责。'],
    },
    passed: {
      sc: ['请在网络上递交申请表。', '新软件已安装在所有服务器。', '数字政策办公室负责信息安全。', '政府资讯科技总监办公室在2024年并入数字政策办公室。', '下载表格后，请交回元朗民政事务处。'],
    },
  },
  'script-matches-language': {
    failed: {
      tc: ['请各部门于六月底前交回问卷。', '申請人须带备身份证正本。'],
      sc: ['请各部門于六月底前交回问卷，并遞交報告。', '申请人须带備身份證正本及副本。', '环境保护署的办事處已迁往湾仔。', '請各部門於六月底前交回問卷。', '申請人須帶備身份證正本。'],
      en: ['The motto is 為人民服務 and staff know it.', '請各部門於六月底前交回問卷。'],
    },
    passed: {
      tc: ['各部門請於六月底前交回問卷。', '餘款將撥入皇后大道東工程。', '請往台灣及里斯本公幹的同事留意。', '申請人可透過 MyGovHK 辦理。'],
      sc: ['请各部门于六月底前交回问卷。', '皇后大道东及鲗鱼涌办事处照常开放。'],
      en: ['The Chinese version is called {zh-Hant-HK:通告}.'],
    },
  },
  'chinese-is-not-half-converted': {
    failed: {},
    passed: {
      sc: ['请各部門于六月底前交回问卷，并遞交報告。', '申请人须带備身份證正本及副本。', '环境保护署的办事處已迁往湾仔。', '环境保护署的办事处已迁往湾仔。', '申请人须带备身份证正本及副本。'],
      tc: ['環境保護署的辦事處已遷往灣仔。'],
    },
  },
  'no-spaces-between-han': {
    failed: { tc: ['申 請 人 須 於 限 期 前 遞 交。', '#2 目 的 ¶ 本通告說明安排。', '請聯絡 王先生查詢。 此致 各部門首長'], sc: ['通 告 事 项 如下。'] },
    passed: { tc: ['請使用 MyGovHK 帳戶登入。', '通告第 9/2025 號已於 5 月 2 日發出。', '電郵 enquiry@csb.gov.hk 查詢。'], sc: ['请在 Windows 11 电脑上使用。'] },
  },
  'chinese-punctuation-is-full-width': {
    failed: { tc: ['申請人須填妥表格,並簽署.', '查詢:請致電人事組。', '所有職員(包括合約僱員)均須參加。', '你準備好了嗎?請登記。'], sc: ['请填妥表格,并签署。', '查询:请联络人事组;逾期不受理。'] },
    passed: {
      tc: ['申請人須填妥表格，並簽署。', '截止時間為下午5:30。', '金額為HK$1,234.50。', '請電郵至 a.chan@csb.gov.hk。', '檔號：EDB(NETADM)/PNET/1/8/1(2)'],
      sc: ['比例为1:200，见 https://www.gov.hk/sc/。'],
    },
  },
  'english-punctuation-is-half-width': {
    failed: { en: ['Please complete the form，and sign it。', 'All staff（including contract staff）must attend.', 'Enquiries： 2810 3850'] },
    passed: { en: ['Please complete the form, and sign it.', 'The term is {zh-Hant-HK:「通告」}.', "The officer's leave (if any) lapses."] },
  },
  'quotation-marks-fit-the-language': {
    failed: { tc: ['通告所指的"僱員"包括合約職員。', '請選擇“同意”一欄。'], sc: ['通告所指的「雇员」包括合约职员。', '请按「确定」继续。'], en: ['In this circular 「staff」 means all grades.'] },
    passed: {
      tc: ['通告所指的「僱員」包括合約職員。', '他說：「請參閱『附件甲』。」'],
      sc: ['请按“确定”继续。'],
      en: ['In this circular “staff” means all grades.', 'In this circular "staff" means all grades.'],
    },
  },
  'chinese-ellipsis-and-dash': {
    failed: { tc: ['申請表、身份證、住址證明...等等。', '香港--亞洲國際都會。', '詳情稍後公布。。。'], sc: ['表格、证件...均须交回。'] },
    passed: { tc: ['申請表、身份證、住址證明……', '香港——亞洲國際都會。', '開放時間為9:00-17:00。'], sc: ['2005-06年度预算。'] },
  },
  'dates-are-written-out': {
    failed: { tc: ['由2026/4/1起生效。'] },
    cantTell: { en: ['Applications close on 12/6/2026.', 'Return the slip by 03-07-2026.', 'Effective from 1.4.2026.'], tc: ['截止日期為12/6/2026。'], sc: ['截止日期为12/6/2026。'] },
    passed: {
      en: ['Applications close on 12 June 2026.', 'General Circular No. 6/2024 refers.', 'Call 2810-3850 on weekdays.', 'The 2025/26 budget applies.'],
      tc: ['截止日期為2026年6月12日。', '發展局技術通告(工務)第1/2022號', '通告第44/2019號現予取代。'],
      sc: ['由2026年4月1日起生效。'],
    },
  },
  'chinese-dates-have-one-form': {
    failed: { tc: ['由2026年四月1日起生效。', '申請期為二零二六年5月1日至6月。'], sc: ['二〇二六年6月12日发出。'] },
    passed: { tc: ['由2026年4月1日起生效。', '二零二六年六月十二日', '第十二條於2026年4月1日生效。'], sc: ['2026年6月12日发出。'] },
  },
  'telephone-numbers-are-spaced': {
    failed: { en: ['Call 28103850 for help.', 'Tel: 2810-3850', 'Fax No.: 25298372'], tc: ['查詢請致電28103850。', '電話：3509-8888'], sc: ['查询电话：28103850'] },
    passed: {
      en: ['Call 2810 3850 for help.', 'Call +852 2810 3850 from abroad.', 'Account No. 01234567 applies.', 'The vote is HK$25000000.', 'Call 999 or 1823.'],
      tc: ['查詢請致電2810 3850。'],
      sc: ['合同编号：20260131。'],
    },
  },
  'no-personal-data': {
    failed: {
      en: ['The officer, A123456(3), must report.', 'Identity card number G123456(A) is registered.'],
      tc: ['陳先生（身份證號碼：C123456(9)）已獲錄取。'],
      sc: ['身份证号码 AB987654(3) 已登记。'],
    },
    passed: { en: ['File reference EDB(NETADM)/PNET/1/8/1(2).', 'Cite section 12(3) of Cap. 486.', 'Vote S123(4) refers.'], tc: ['合約編號C123456號已批出。'] },
  },
  'no-placeholder-words': {
    failed: {
      en: ['The ceremony is on XX June 2026 at [venue].', 'Contact: TBC', 'Lorem ipsum dolor sit amet.', 'Telephone: XXXX XXXX'],
      tc: ['開幕禮於XX月XX日舉行。', '地點：待定', '（請在此輸入內容）'],
      sc: ['联络人：待补充'],
    },
    passed: { en: ['Form IRBR XX is not used.', 'The venue is to be confirmed by the organiser in May.', 'Articles IX to XX apply.'], tc: ['職位空缺有待填補。', '個案待跟進時，申請人會獲通知。'] },
  },
  'not-by-colour-or-place': {
    failed: {
      en: ['Fill in the fields in red.', 'Press the button on the right.', 'See the menu on the left for forms.', 'Items in green are optional.'],
      tc: ['請填寫紅色部分。', '請按右方按鈕。', '請參閱左面的選單。'],
      sc: ['请填写红色栏目。', '请点击右上角的按钮。'],
    },
    passed: {
      en: ['Hoist the Red rainstorm signal notice.', 'Use the entrance on the left of Queensway Plaza.', 'The Green Form applies to public housing tenants.', 'Officers have the right to appeal.'],
      tc: ['紅色暴雨警告信號生效時，辦事處關閉。', '綠色專線小巴停靠右側車站。', '居民左右為難。'],
      sc: ['黄色暴雨警告生效。'],
    },
  },
  'list-is-not-typed': {
    failed: {
      en: ['1. Identity card ¶ 2. Proof of address ¶ 3. Cheque', '- Form A ¶ - Form B', '(a) the form;↵(b) the fee;↵(c) a photograph.'],
      tc: ['（一）身份證 ¶ （二）住址證明 ¶ （三）支票', '• 表格甲 ¶ • 表格乙', '1、身份證↵2、住址證明'],
      sc: ['① 身份证 ¶ ② 住址证明'],
    },
    passed: {
      en: ['2. It is one paragraph with a number that belongs to a quotation.', 'Paragraph (a) applies to all.', '1823 answers calls at all hours. ¶ 2026 is the year of review.'],
      tc: ['（一）身份證及（二）住址證明均須交回。', '#b 身份證 ¶ #b 支票'],
    },
  },
  'bold-line-is-a-heading': {
    failed: {
      en: ['**Background** ¶ The scheme began in 2019.', '**How to apply** ¶ Fill in the form.'],
      tc: ['**目的** ¶ 本通告說明假期安排。', '**申請方法：** ¶ 請填表格。'],
      sc: ['**背景** ¶ 计划在2019年推出。'],
    },
    passed: {
      en: [
        '**Officers must not** send cash. ¶ Use a cheque.',
        '#2 Background ¶ The scheme began.',
        '**Please bring your identity card and the original of every supporting document.** ¶ Counters open at nine.',
      ],
      tc: ['申請人**必須**簽署。'],
    },
  },
  'table-has-headers': {
    failed: { en: ['#t Fees // Licence | Fee // Hawker | HK$500 // Food factory | HK$900'], tc: ['#t 費用 // 牌照 | 費用 // 小販 | 500元'] },
    passed: { en: ['#t Fees // !Licence | !Fee // Hawker | HK$500'], tc: ['#t 費用 // !牌照 | !費用 // ?小販 | 500元'] },
  },
  'heading-order': {
    failed: { en: ['#2 Purpose ¶ It is this. ¶ #4 Details ¶ They are these.'], tc: ['#2 目的 ¶ 說明。 ¶ #4 詳情 ¶ 如下。'] },
    passed: { en: ['#2 Purpose ¶ It is this. ¶ #3 Details ¶ They are these. ¶ #2 Enquiries ¶ Ask us.'] },
  },
  'heading-has-words-below': {
    failed: { en: ['#2 Purpose ¶ #2 Background ¶ It began in 2019.', 'Words. ¶ #2 Annex'] },
    passed: { en: ['#2 Purpose ¶ #3 Scope ¶ All staff.'], tc: ['#2 附件 ¶ #f 申請表<form.pdf>'] },
  },
  'headings-tell-apart': {
    failed: { en: ['#2 Details ¶ One. ¶ #2 Details ¶ Two.'], tc: ['#2 申請 ¶ 甲。 ¶ #2 申請 ¶ 乙。'] },
    passed: { en: ['#2 Details of pay ¶ One. ¶ #2 Details of leave ¶ Two.', '#2 Part A ¶ #3 Fees ¶ One. ¶ #2 Part B ¶ #3 Fees ¶ Two.'] },
  },
  'link-address-is-whole': {
    failed: { en: ['See the [leave guide](www.csb.gov.hk/leave).', 'See the [annual report](http://).', 'See the [draft](file:///C:/draft.doc).'], tc: ['請參閱[假期指引](www.csb.gov.hk/leave)。'] },
    passed: { en: ['Write to [the Registry](mailto:registry@csb.gov.hk).', 'See the [leave guide](https://www.csb.gov.hk/leave).', 'Call [the hotline](tel:+85228103850).'] },
  },
  'address-is-a-link': {
    failed: { en: ['Visit www.csb.gov.hk for details.', 'Write to enquiry@csb.gov.hk for details.'], tc: ['請瀏覽 https://www.td.gov.hk/tc/ 查閱。'] },
    passed: { en: ['Visit the [Civil Service Bureau](https://www.csb.gov.hk).', 'The .gov.hk domain is reserved.', 'Type `https://www.gov.hk` in the bar.'] },
  },
  'language-is-marked': {
    failed: { tc: ['署方表示 All staff must attend the briefing on the first day of each month 才可獲發證書。'] },
    passed: {
      en: ['The motto is {zh-Hant-HK:為人民服務} and staff know it.'],
      tc: ['請使用 iAM Smart 登入。', '該公司為 Hong Kong Science and Technology Parks Corporation。'],
      sc: ['请安装 Microsoft Teams。'],
    },
  },
  'brackets-are-paired': {
    failed: { en: ['All staff (including contract staff must attend.'], tc: ['所有職員（包括合約僱員均須參加。', '請參閱「假期指引。'], sc: ['请参阅《假期指引。'] },
    passed: { en: ['a) the form and b) the fee', 'Items (i), (ii) and (iii) apply.'], tc: ['請參閱《公務員事務規例》（第1150條）。'] },
  },
  'no-aligning-spaces': {
    failed: { en: ['Name:          Grade:          Post:', 'Sha Tin     2606 5456'], tc: ['姓名：　　　　職級：'] },
    passed: { en: ['The form is here.  It is short.'], tc: ['姓名：陳大文'] },
  },
  'letters-and-figures-are-half-width': { failed: { tc: ['截止日期為２０２６年６月１２日。', '請使用ＭｙＧｏｖＨＫ。'], sc: ['费用为５００元。'] }, passed: { tc: ['截止日期為2026年6月12日。'] } },
  'references-exist': {
    failed: { en: ['#p One. ¶ #p See paragraph 9 below.'], tc: ['#p 甲。 ¶ #p 見下文第八段。'] },
    passed: { en: ['#p One. ¶ #p See paragraph 1 above.', '#p See paragraph 18 of General Circular No. 6/2024.'], tc: ['#p 甲。 ¶ #p 見上文第一段。'] },
  },
  'supersession-is-told-on-both-sides': {
    failed: {
      whole: [{ facts: { series: 'general-circular', number: 4, year: 2026, supersedes: [] }, en: 'This circular supersedes CSB Circular No. 3/2024.' }, {
        facts: { series: 'csb-circular', number: 9, year: 2026, supersedes: ['general-circular/3-2024'] },
        around: { others: [{ reference: 'general-circular/3-2024', work: 'a' }] },
        en: 'This circular supersedes CSB Circular No. 3/2024.',
      }],
    },
    passed: {
      whole: [{
        facts: { series: 'general-circular', number: 4, year: 2026, supersedes: ['general-circular/3-2024'] },
        around: { others: [{ reference: 'general-circular/3-2024', work: 'a' }] },
        en: 'This circular supersedes General Circular No. 3/2024.',
        tc: '本通告取代總務通告第3/2024號。',
      }, { en: 'Later circulars may supersede earlier ones.' }],
    },
  },
  'languages-agree-on-figures': {
    failed: {
      whole: [
        { en: 'The fee is HK$500. ¶ Ask us.', tc: '費用為600元，請向我們查詢。', sc: '费用为500元，请向我们查询。' },
        { en: 'Apply by 12 June 2026.', tc: '請於2026年6月21日前申請。', sc: '请于2026年6月12日前申请。' },
      ],
    },
    passed: {
      whole: [{ en: 'The grant is HK$170.8 million. ¶ Ask us.', tc: '撥款1.708億元，請向我們查詢。', sc: '拨款1.708亿元，请向我们查询。' }, {
        en: 'Apply by 12 June 2026.',
        tc: '請於二零二六年六月十二日前申請。',
        sc: '请于2026年6月12日前申请。',
      }],
    },
  },
  'attachment-title-names-the-file': {
    failed: { en: ['#f Scan_20260312.pdf<a.pdf>', '#f PDF<b.pdf>'], tc: ['#f 附件<a.pdf>'] },
    passed: { en: ['#f Annex A: scale of fees<a.pdf>'], tc: ['#f 附件甲：收費表<a.pdf>'] },
  },
  'abbreviations-are-explained': {
    failed: { whole: [{ en: 'Submit it to the QZRC before noon.', around: { glossary: [] } }] },
    passed: {
      whole: [{ en: 'Submit it to the Quality Zone Review Committee (QZRC). The QZRC meets monthly.', around: { glossary: [] } }, { en: 'Submit it to the EPD.', around: { glossary: ['EPD'] } }],
    },
  },
  'underline-is-for-links': { failed: { en: ['Applicants __must sign__ the form.'], tc: ['申請人__必須簽署__。'] }, passed: { en: ['Applicants **must sign** the form.'] } },
  'chinese-is-not-italic': { failed: { tc: ['請參閱//公務員事務規例//。'] }, passed: { tc: ['請參閱《公務員事務規例》。', '學名為 //Bauhinia blakeana//。'] } },
}

/** A second batch for the weakest kinds, written after the first count. */
export const laterBlindCases: Readonly<Record<string, Cases>> = {
  'words-are-not-in-capitals': {
    failed: { en: ['#2 ARRANGEMENTS DURING TYPHOONS AND RAINSTORMS ¶ Offices close.', '#3 ENQUIRIES AND COMPLAINTS ¶ Ask us.', '#2 TENDER NOTICE ¶ It is open.'] },
    passed: { en: ['#2 HKSAR GOVERNMENT CLOUD ¶ It hosts sites.', '#2 BAFS AND PSLE RESULTS ¶ They are out.'] },
  },
  'alternative-adds-words': { failed: { tc: ['#i 北區醫院新翼相片 <d.jpg>', '#i 署長與得獎者合照的圖片 <e.jpg>'] }, passed: { tc: ['#i 職員教長者上載圖片 <d.jpg>', '#i 屋邨居民合照 <e.jpg>'] } },
  'no-placeholder-words': {
    failed: { en: ['Write to [email address] by noon.', 'The fee is HK$[   ].', 'Post: to be filled'] },
    passed: { en: ['He wrote: “the [Licensing] Office is closed”.', 'Part XX May apply.'] },
  },
  'link-address-is-whole': { failed: { en: ['See the [map](map.gov.hk/gm/).', 'See the [plan](C:\\plan.pdf).'] }, passed: { en: ['See the [annex](/en/circulars/annex).', 'Go to [Fees](#fees).'] } },
  'not-by-colour-or-place': { failed: { sc: ['请填写表格中绿色的栏目。', '点击左侧菜单。'] }, passed: { sc: ['红色通缉令已发出。', '左边是沙田站的出口。'] } },
  'link-text-says-where': {
    failed: { tc: ['[這裏](https://www.td.gov.hk/a.html)', '[瀏覽詳情](https://www.td.gov.hk/b.html)'] },
    passed: { tc: ['[本署網頁無障礙聲明](https://www.td.gov.hk/a.html)', '[文件保存指引](https://www.td.gov.hk/b.html)'] },
  },
  'languages-agree-on-figures': {
    failed: { whole: [{ en: 'Call 2810 3850. ¶ Ask for the Registry.', tc: '請致電2810 3580登記處查詢。' }] },
    passed: { whole: [{ en: 'Call 2810 3850. ¶ Ask by 5 May 2026.', tc: '請於2026年5月5日前致電2810 3850查詢。' }] },
  },
}
