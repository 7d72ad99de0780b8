import type { FurtherCases } from './further.ts'

/** A fourth set, of one paper each from many offices: written from what the rules say in words, in a day, before any rule was asked. */
export const offices: FurtherCases = {
  'link-text-says-where': {
    failed: {
      'office-this-link': { en: 'To book a squash court, use [this link](https://leisure.example.gov.hk/squash) before noon.' },
      'office-tap-here': { tc: '如欲查閱薪級表，請[按此處](https://pay.example.gov.hk/scales)。' },
      'office-details': { sc: '各区图书馆的开放时间，请看[详情](https://libraries.example.gov.hk/hours)。' },
      'office-learn-more': { en: 'The shuttle bus to Tamar has a new timetable. [Learn more](https://shuttle.example.gov.hk/timetable)' },
    },
    passed: {
      'office-named-form': { en: 'Return the [application for quarters (GF 340)](https://forms.example.gov.hk/gf340) by 3 July 2026.' },
      'office-here-as-name': { tc: '請閱讀[《在此工作：新入職人員手冊》](https://handbook.example.gov.hk/new)。' },
      'office-map': { sc: '请参阅[湾仔政府大楼楼层平面图](https://buildings.example.gov.hk/wanchai)。' },
    },
  },
  'image-has-alternative': {
    failed: {
      'office-img-number': { en: 'The new pass is shown below. ¶ #i IMG_20260504_101500 <pass.jpg>' },
      'office-screenshot': { tc: '登入畫面如下。 ¶ #i 截圖1 <login.png>' },
      'office-none': { sc: '疏散路线如下。 ¶ #i <route.png>' },
    },
    passed: {
      'office-screen-said': { tc: '登入畫面如下。 ¶ #i 登入畫面：上方為職員編號欄，下方為密碼欄及「登入」按鈕 <login.png>' },
      'office-two-words': { en: 'The logo of the campaign stands on every poster. ¶ #i Clean Hands logo <logo.png>' },
    },
  },
  'heading-order': {
    failed: {
      'office-two-to-four': { en: '#2 Lockers ¶ Lockers are on each floor. ¶ #4 Keys ¶ Keys are kept by the General Office.' },
      'office-two-to-four-in-chinese': { tc: '#2 儲物櫃 ¶ 每層均設儲物櫃。 ¶ #4 鑰匙 ¶ 鑰匙由總務組保管。' },
    },
    passed: {
      'office-back-up': { sc: '#2 储物柜 ¶ 每层都有储物柜。 ¶ #3 钥匙 ¶ 钥匙由总务组保管。 ¶ #2 收费 ¶ 使用储物柜不收费用。' },
    },
  },
  'table-has-headers': {
    failed: {
      'office-no-head': { en: '#t Opening hours of the canteen // Monday | 7:30 am to 7 pm // Saturday | 8 am to 2 pm' },
      'office-no-caption': { tc: '下表列出收費。 ¶ #t // !場地 | !每小時收費 // 禮堂 | 600元 // 課室 | 120元' },
    },
    passed: {
      'office-rows-head': { sc: '#t 食堂开放时间 // ?星期一至五 | 上午7时30分至下午7时 // ?星期六 | 上午8时至下午2时' },
      'office-both': { en: '#t Charges for rooms // !Room | !Per hour | !Per day // ?Hall | $600 | $4,000 // ?Classroom | $120 | $800' },
    },
  },
  'no-spaces-between-han': {
    failed: {
      'office-salutation': { tc: '各 位 同 事 ： ¶ 總務組將於下星期派發新職員證。' },
      'office-subject': { sc: '#2 事 由 ¶ 总务组将在下星期派发新职员证。' },
    },
    passed: {
      'office-around-latin': { tc: '請填寫 GF 340 表格，並於 7 月 3 日前交回 12 樓的總務組。' },
      'office-ideographic-space-none': { sc: '使用 Teams 开会时，请先关闭麦克风。' },
    },
  },
  'script-matches-language': {
    failed: {
      'office-traditional-in-simplified': { sc: '职员应于上班前向部門主管申報健康狀況。' },
      'office-simplified-in-traditional': { tc: '職員應於上班前向部门主管申报健康状况。' },
    },
    passed: {
      'office-marked-name': { sc: '文件由{zh-Hant-HK:廣東道政府合署}收发室派送。' },
      'office-shared-characters': { tc: '本科同人不可用水加工食品。' },
      'office-variants': { tc: '全體同事如在台上發言，請向主持人舉手示意，並着重說明要點。' },
    },
  },
  'bold-line-is-a-heading': {
    failed: {
      'office-bold-arrangements': { en: '**Arrangements for the drill** ¶ The alarm sounds at 10 am. All staff leave by the nearest stairs.' },
      'office-bold-fees': { tc: '**場地收費** ¶ 禮堂每小時收費600元，課室每小時收費120元。' },
    },
    passed: {
      'office-bold-sentence': { en: '**The office is closed on 1 July 2026.** ¶ It opens again on 2 July 2026 at 9 am.' },
      'office-bold-run': { sc: '请在**六月三十日**前交回申请表。 ¶ 逾期申请不予受理。' },
    },
  },
  'list-is-not-typed': {
    failed: {
      'office-bullets': { en: 'Bring to the interview: ¶ • your identity document ¶ • two photographs ¶ • the letter of invitation' },
      'office-roman': { en: 'The panel looks at: ¶ (i) experience; ¶ (ii) conduct; and ¶ (iii) the written test.' },
      'office-chinese-numbers': { tc: '面試時須帶備： ¶ （一）身份證明文件； ¶ （二）相片兩張；以及 ¶ （三）邀請信。' },
      'office-lines-in-simplified': { sc: '面试时应带备：↵1. 身份证明文件↵2. 照片两张↵3. 邀请信' },
    },
    passed: {
      'office-real-list': { tc: '面試時須帶備： ¶ #b 身份證明文件； ¶ #b 相片兩張；以及 ¶ #b 邀請信。' },
      'office-one-dash': { en: 'One thing has not changed: ¶ – the office closes at 5:45 pm, as before.' },
      'office-in-a-line': { sc: '面试时应带备（一）身份证明文件，（二）照片两张，以及（三）邀请信。' },
    },
  },
  'language-is-marked': {
    failed: {
      'office-french': { en: 'The visitor’s letter read: La réunion du comité aura lieu mardi prochain dans la grande salle du ministère.' },
      'office-english-in-chinese': { tc: '系統顯示以下訊息：Your session has expired because nothing was typed for thirty minutes. Please sign in again.' },
    },
    passed: {
      'office-marked': { tc: '系統會顯示{en:Your session has expired because nothing was typed for thirty minutes}。' },
      'office-brands': { sc: '会议室装有Microsoft Teams Rooms和Apple TV。' },
      'office-latin-phrase': { en: 'The committee meets on an ad hoc basis, with a quorum of five.' },
    },
  },
  'language-mark-fits': {
    failed: {
      'office-chinese-as-english': { tc: '地點為{en:九龍灣國際展貿中心三樓}。', also: { 'script-matches-language': 'failed' } },
      'office-english-as-chinese': { en: 'The notice says {zh-Hant-HK:please use the other door until the works are finished}.' },
    },
    passed: { 'office-fitting': { en: 'The notice says {zh-Hant-HK:請使用另一扇門}.' } },
  },
  'no-personal-data': {
    failed: {
      'office-id-card': { en: 'The prize goes to Mr Chan (Identity Card No. A123456(3)), who may collect it from Monday.' },
      'office-id-card-in-chinese': { tc: '得獎者為陳先生（身份證號碼：C668668(9)）。' },
    },
    passed: {
      'office-hidden-number': { en: 'The prize goes to the holder of ticket A123XXX(X), who may collect it from Monday.' },
      'office-form-number': { sc: '得奖者请填写表格HAD123456并交回总务组。' },
    },
  },
  'not-by-colour-or-place': {
    failed: {
      'office-red-text': { en: 'Fields in red must be filled in before the form is sent.' },
      'office-green-button': { tc: '填妥表格後，按下綠色按鈕遞交。' },
      'office-on-the-right': { sc: '有关收费，请看右边的方框。' },
      'office-below-left': { en: 'Press the button at the bottom left to go on.' },
    },
    passed: {
      'office-red-rain': { tc: '紅色暴雨警告信號生效期間，戶外訓練班會取消。' },
      'office-green-lane': { en: 'Bring paper to the green recycling bins marked “Paper” at each lift lobby.' },
      'office-right-bank': { sc: '停车场在大楼右侧，入口在告士打道。' },
      'office-red-cross': { en: 'The Hong Kong Red Cross collects blood in the hall on 8 July 2026.' },
    },
  },
  'sentences-are-short': {
    failed: {
      'office-long': {
        en:
          'Officers who, by reason of the nature of their duties, are required to work outside the conditioned hours of their office on a day which is a general holiday in the place where they are stationed, and who have obtained the approval of the head of their section before the work was begun, may, provided that the work could not reasonably have been deferred and that time off in lieu cannot be given within one month, apply for the overtime allowance that is set out in the schedule.',
      },
      'office-long-in-chinese': {
        tc:
          '職員如因職務性質須於駐守地方的公眾假期在所屬辦事處的規定工作時間以外工作並在開始工作前已取得所屬組別主管的批准而有關工作在合理情況下不能延期進行且所屬組別亦未能於一個月內安排補假者可根據附表所列的條件及款額向總務組申請發放超時工作津貼惟須於工作完成後一個月內連同經主管簽署的工作紀錄一併遞交申請表格逾期申請概不受理。',
      },
    },
    passed: { 'office-short': { sc: '职员在假期工作前，应先取得主管批准。一个月内不能补假的，可申请超时工作津贴。' } },
  },
  'words-are-not-in-capitals': {
    failed: {
      'office-shout': { en: 'ALL VISITORS MUST SIGN IN AT THE SECURITY DESK before they go up.' },
      'office-shout-heading': { en: '#2 IMPORTANT CHANGES TO PARKING ¶ Permits are issued by the Transport Unit from July.' },
    },
    passed: {
      'office-abbreviation': { en: 'The LCSD and the FEHD share the building in Sha Tin.' },
      'office-form': { en: 'Write your name in BLOCK letters on form GF 340.' },
    },
  },
  'underline-is-for-links': {
    failed: { 'office-stress': { en: 'Forms that arrive __after the closing date__ are not considered.' }, 'office-stress-in-chinese': { tc: '__逾期遞交__的表格，概不受理。' } },
    passed: { 'office-bold': { sc: '**逾期提交**的表格不予受理。' } },
  },
  'no-aligning-spaces': {
    failed: {
      'office-columns': { en: 'Hall          $600 an hour↵Classroom     $120 an hour' },
      'office-dots': { tc: '申請人姓名：........................................' },
    },
    passed: { 'office-two-after-stop': { en: 'The hall costs $600 an hour.  The classroom costs $120.' } },
  },
  'dates-are-written-out': {
    found: { 'office-slashes': { en: 'Send the form to the General Office by 7/8/2026.' } },
    failed: {
      'office-dots': { en: 'The course runs from 13.07.2026 to 17.07.2026.' },
      'office-in-chinese': { tc: '請於13/7/2026前把表格交回總務組。' },
    },
    passed: {
      'office-number-of-circular': { en: 'This follows General Circular No. 3/2021, which stays in force.', facts: { supersedes: [] } },
      'office-fraction': { tc: '會員大會須有2/3會員出席。' },
      'office-written': { sc: '请在2026年7月13日前把表格交回总务组。' },
    },
  },
  'telephone-numbers-are-spaced': {
    failed: { 'office-one-piece': { en: 'Call the General Office on 28103850.' }, 'office-one-piece-in-chinese': { tc: '請致電28103850與總務組聯絡。' } },
    passed: { 'office-file-number': { en: 'Quote file reference CSB/GEN/28103850 in your reply.' }, 'office-amount': { sc: '工程费用为28103850元。' } },
  },
  'address-is-a-link': {
    failed: { 'office-bare': { en: 'The timetable is at https://shuttle.example.gov.hk/timetable and on the notice board.' }, 'office-bare-www': { tc: '班次表載於www.shuttle.example.gov.hk。' } },
    passed: { 'office-linked': { sc: '班次表载于[班车网页](https://shuttle.example.gov.hk/timetable)。' } },
  },
  'link-address-is-whole': {
    failed: {
      'office-no-scheme': { en: 'See the [timetable of the shuttle bus](www.shuttle.example.gov.hk/timetable).' },
      'office-localhost': { tc: '請參閱[穿梭巴士班次表](http://localhost:3000/timetable)。' },
      'office-file': { sc: '请参阅[班车时刻表](file:///C:/Users/chan/timetable.pdf)。' },
      'office-mail': { en: 'Write to the [General Office](mailto:general-office@).' },
    },
    passed: { 'office-whole': { tc: '請參閱[穿梭巴士班次表](https://shuttle.example.gov.hk/timetable?route=1)，或致電[2810 3850](tel:+85228103850)。' } },
  },
  'no-placeholder-words': {
    failed: {
      'office-tbc': { en: 'The briefing is on 9 July 2026 at [time to be inserted] in the hall.' },
      'office-xxx': { tc: '簡介會於7月X日在禮堂舉行。' },
      'office-insert': { en: '#2 Background ¶ Insert text here. ¶ #2 Charges ¶ The hall costs $600 an hour.' },
      'office-to-add': { sc: '收费表（待补充）将由七月起生效。' },
    },
    passed: {
      'office-later': { en: 'The venue of the second briefing will be announced in August.' },
      'office-unknown': { tc: '確實日期有待天文台公布。' },
    },
  },
  'chinese-punctuation-is-full-width': {
    failed: { 'office-comma': { tc: '請帶備職員證,並於九時前到達.' }, 'office-question': { sc: '如何申请?请先登录系统。' } },
    passed: { 'office-address': { tc: '電郵地址為general-office@csb.gov.hk，網址載於附件A.2。', also: { 'address-is-a-link': 'failed' } } },
  },
  'english-punctuation-is-half-width': {
    failed: { 'office-stop': { en: 'Bring your staff card。 Arrive by 9 am.' }, 'office-colon': { en: 'Enquiries： call 2810 3850.' } },
    passed: { 'office-plain': { en: 'Bring your staff card; arrive by 9 am (sharp).' } },
  },
  'letters-and-figures-are-half-width': {
    failed: { 'office-figures': { tc: '會議於１４時在Ａ座舉行。' }, 'office-letters': { sc: '请填写ＧＦ３４０表格。' } },
    passed: { 'office-half': { tc: '會議於14時在A座舉行。' } },
  },
  'quotation-marks-fit-the-language': {
    failed: { 'office-curly-in-traditional': { tc: '按下“登入”按鈕。' }, 'office-corner-in-simplified': { sc: '点击「登录」按钮。' } },
    passed: { 'office-corner': { tc: '按下「登入」按鈕，再選「其他」。' } },
  },
  'chinese-is-not-half-converted': {
    failed: {
      'office-after': { tc: '請於會議后把椅子放回原處。' },
      'office-inside': { tc: '會議室裡的設備由資訊科技組維修，請勿自行發放干燥劑。' },
      'office-system': { tc: '本部門與警務處保持聯系，并定期檢討安排。' },
      'office-wipe-in-simplified': { sc: '使用后请把白板擦乾净。' },
    },
    passed: {
      'office-queen': { tc: '太后像展於二樓，皇后大道設有另一入口。' },
      'office-relation': { tc: '系主任與總務組聯繫後，確定了課程系列的日程。' },
      'office-simplified': { sc: '会议之后，请把干燥剂放回柜里。' },
    },
  },
  'chinese-dates-have-one-form': {
    failed: { 'office-mixed': { tc: '申請須於二零二六年7月3日前遞交。' }, 'office-circle': { tc: '本通告由二〇二六年七月三日起生效。' } },
    passed: { 'office-figures': { sc: '本通告由2026年7月3日起生效。' } },
  },
  'chinese-ellipsis-and-dash': {
    failed: { 'office-dots': { tc: '請自備文具、計算機...。' }, 'office-hyphens': { sc: '午餐时间--下午一时至二时--不设服务。' } },
    passed: { 'office-range': { tc: '2026-27學年的課程由9月開始。' } },
  },
  'brackets-are-paired': {
    failed: { 'office-open': { sc: '请到总务组（二楼领取表格。' }, 'office-close': { en: 'Collect the form from the General Office, second floor).' } },
    passed: { 'office-sub-items': { tc: '申請人須：a) 年滿十八歲；b) 持有有效證件。' } },
  },
  'no-invisible-characters': {
    failed: { 'office-zero-width': { tc: '請到總\u{200b}務組領取表格。' }, 'office-soft-hyphen': { en: 'The accom\u{ad}modation list is revised each month.' } },
    passed: { 'office-nbsp': { en: 'Call 2810 3850 before 5 pm.' } },
  },
  'no-look-alike-characters': {
    failed: { 'office-cyrillic': { en: 'The Сentral Registry moves to the third floor in July.' }, 'office-radical': { tc: '請於⼊職後一個月內遞交表格。' } },
    passed: { 'office-greek': { en: 'Take samples of 5 µg and keep the α value below 0.3.' } },
  },
  'no-private-use-characters': {
    failed: { 'office-private': { tc: '地址為深水\u{e003}邨。' }, 'office-mojibake': { en: 'The officerâ€™s supervisor signs the form.' } },
    passed: { 'office-hkscs': { tc: '辦事處設於鰂魚涌，𨋢口旁邊設有詢問處。' } },
  },
  'abbreviations-are-explained': {
    failed: { 'office-unknown': { en: 'Send the form to the SPACU by 3 July 2026.' }, 'office-unknown-in-chinese': { tc: '表格須交予PMQU審批。' } },
    passed: {
      'office-explained': { en: 'Send the form to the Space Planning and Allocation Unit (SPAU). The SPAU replies within ten days.' },
      'office-ordinary': { sc: '请以PDF格式提交，并附USB存储器一个。' },
    },
  },
  'title-says-what-it-is-about': {
    failed: {
      'office-notice': { en: { title: 'Notice', body: 'The canteen is closed from 6 July to 10 July 2026.' } },
      'office-circular-number': { tc: { title: '總務通告第6/2026號', body: '食堂於2026年7月6日至10日關閉。' } },
    },
    passed: { 'office-subject': { sc: { title: '食堂在七月暂停开放', body: '食堂在2026年7月6日至10日关闭。' } } },
  },
  'simplified-uses-its-own-words': {
    found: { 'office-words': { sc: '职员可乘的士前往，车费实报实销。' }, 'office-words-two': { sc: '请把档案存入伺服器，不要存入个人电脑的硬碟。' } },
    passed: { 'office-own': { sc: '职员可乘出租车前往，请把文件存入服务器。' } },
  },
  'headings-tell-apart': {
    failed: { 'office-same': { en: '#2 Hall ¶ The hall seats 300. ¶ #2 Hall ¶ The hall costs $600 an hour.' } },
    passed: { 'office-under-others': { tc: '#2 禮堂 ¶ #3 收費 ¶ 每小時600元。 ¶ #2 課室 ¶ #3 收費 ¶ 每小時120元。' } },
  },
  'heading-has-words-below': {
    failed: { 'office-nothing': { sc: '#2 目的 ¶ 本通告公布收费。 ¶ #2 查询' } },
    passed: { 'office-table-below': { en: '#2 Charges ¶ #t Charges for rooms // !Room | !Per hour // Hall | $600 // Classroom | $120' } },
  },
  'heading-is-short': {
    failed: { 'office-colon': { en: '#2 Charges: ¶ The hall costs $600 an hour.' }, 'office-stop-in-chinese': { tc: '#2 場地收費。 ¶ 禮堂每小時收費600元。' } },
    passed: { 'office-question': { en: '#2 Who may apply? ¶ Officers on pensionable terms may apply.' } },
  },
  'table-has-no-empty-lines': {
    found: {
      'office-empty-cell': { tc: '#t 場地收費 // !場地 | !每小時 | !每日 // 禮堂 | 600元 |  // 課室 | 120元 | 800元' },
      'office-empty-row': { en: '#t Charges // !Room | !Per hour // Hall | $600 //  |  // Classroom | $120' },
    },
    passed: { 'office-corner': { en: '#t Charges //  | !Per hour | !Per day // ?Hall | $600 | $4,000 // ?Classroom | $120 | $800' } },
  },
  'references-exist': {
    failed: {
      'office-no-paragraph': { en: '#p Book by 3 July. ¶ #p Fees are waived in the case described in paragraph 7.' },
      'office-no-paragraph-in-chinese': { tc: '#p 請於7月3日前預訂。 ¶ #p 如屬上文第9段的情況，可豁免收費。' },
    },
    passed: {
      'office-other-paper': { en: '#p Book by 3 July. ¶ #p Fees are waived as described in paragraph 7 of General Circular No. 3/2021.' },
      'office-own-paragraph': { sc: '#p 请在7月3日前预订。 ¶ #p 如属第1段的情况，可豁免收费。' },
    },
  },
  'attachment-title-names-the-file': {
    failed: { 'office-file-name': { en: 'Use the form below. ¶ #f form_final_v2.docx <form.docx>' }, 'office-annex': { tc: '請填寫以下表格。 ¶ #f 附件一 <form.docx>' } },
    passed: { 'office-annex-named': { sc: '请填写以下表格。 ¶ #f 附件一：场地申请表 <form.docx>' } },
  },
  'document-format-and-size': {
    found: { 'office-old-doc': { en: 'Use the form below. ¶ #f Application for a room <form.doc>' }, 'office-wps': { sc: '请填写以下表格。 ¶ #f 场地申请表 <form.wps>' } },
    passed: { 'office-docx': { tc: '請填寫以下表格。 ¶ #f 場地申請表 <form.docx>' } },
  },
  'video-has-captions-and-words': {
    failed: { 'office-no-captions': { en: 'Watch the film before your first duty. ¶ #v How to use the hoist |  | A trainer shows the hoist and names each step.' } },
    passed: { 'office-whole': { tc: '首次當值前，請觀看影片。 ¶ #v 吊運機的用法 | captions.vtt | 導師示範吊運機，並說明每個步驟。' } },
  },
  'languages-agree-on-figures': {
    failed: {
      'office-amount': {
        en: { title: 'Charges for rooms', body: 'The hall costs $600 an hour.' },
        tc: { title: '場地收費', body: '禮堂每小時收費660元。' },
        sc: { title: '场地收费', body: '礼堂每小时收费600元。' },
      },
      'office-day': {
        en: { title: 'Closing of the canteen', body: 'The canteen is closed on 16 July 2026.' },
        tc: { title: '食堂關閉', body: '食堂於2026年7月6日關閉。' },
        sc: { title: '食堂关闭', body: '食堂在2026年7月16日关闭。' },
      },
    },
    passed: {
      'office-other-units': {
        en: { title: 'Cost of the works', body: 'The works cost $1.2 million and last 18 months.' },
        tc: { title: '工程費用', body: '工程費用為120萬元，為期18個月。' },
        sc: { title: '工程费用', body: '工程费用为120万元，为期18个月。' },
      },
      'office-words': {
        en: { title: 'Members of the panel', body: 'The panel has three members, who meet twice a year.' },
        tc: { title: '委員會成員', body: '委員會有三名成員，每年開會兩次。' },
        sc: { title: '委员会成员', body: '委员会有三名成员，每年开会两次。' },
      },
    },
  },
  'languages-have-the-same-parts': {
    failed: {
      'office-lost-heading': {
        en: { title: 'Use of the hall', body: '#2 Booking ¶ Book by telephone. ¶ #2 Charges ¶ No charge is made.' },
        tc: { title: '使用禮堂', body: '#2 預訂 ¶ 請以電話預訂。' },
        sc: { title: '使用礼堂', body: '#2 预订 ¶ 请以电话预订。 ¶ #2 收费 ¶ 不收费用。' },
      },
    },
    passed: {
      'office-same': {
        en: { title: 'Use of the hall', body: '#2 Booking ¶ Book by telephone. ¶ #2 Charges ¶ No charge is made.' },
        tc: { title: '使用禮堂', body: '#2 預訂 ¶ 請以電話預訂。 ¶ #2 收費 ¶ 費用全免。' },
        sc: { title: '使用礼堂', body: '#2 预订 ¶ 请以电话预订。 ¶ #2 收费 ¶ 不收费用。' },
      },
    },
  },
  'supersession-is-told-on-both-sides': {
    failed: {
      'office-replaces': { en: 'This circular replaces General Circular No. 4/2022 with immediate effect.' },
      'office-repeals-in-chinese': { tc: '總務通告第4/2022號現予撤銷，並由本通告取代。' },
    },
    passed: { 'office-only-read': { sc: '阅读本通告时，应一并参阅总务通告第4/2022号。' } },
  },
  'enquiries-are-given': {
    failed: { 'office-nobody': { facts: { contact: {} }, en: { contactPost: 'Executive Officer (General)', body: 'The canteen is closed on 6 July 2026.' } } },
    passed: { 'office-mail-only': { facts: { contact: { email: 'canteen@csb.gov.hk' } }, tc: '食堂於2026年7月6日關閉。' } },
  },
  'dates-are-in-order': {
    failed: { 'office-ends-first': { facts: { effectiveFrom: '2026-09-01', effectiveTo: '2026-08-01' }, sc: '新安排试行一年。' } },
    passed: { 'office-one-day': { facts: { effectiveFrom: '2026-07-01', effectiveTo: '2026-07-01' }, tc: '當日停車場暫停開放。' } },
  },
  'translation-is-as-new-as-its-source': {
    failed: {
      'office-older': {
        tc: '禮堂每小時收費600元。',
        sc: { body: '礼堂每小时收费600元。', translation: { state: 'reviewed', sourceHash: 'ffff', converter: 'opencc-js 1.4.2' } },
        en: 'The hall costs $600 an hour.',
      },
    },
  },
  'link-texts-tell-apart': {
    failed: { 'office-two-forms': { en: 'Fill in the [application form](https://forms.example.gov.hk/gf340) or, for groups, the [application form](https://forms.example.gov.hk/gf341).' } },
    passed: { 'office-same-target': { tc: '請填寫[場地申請表](https://forms.example.gov.hk/gf340)。[場地申請表](https://forms.example.gov.hk/gf340)亦可親身領取。' } },
  },
  'alternative-adds-words': {
    failed: {
      'office-image-of': { en: '#i Image of the entrance on Justice Drive with the ramp on its left side <entrance.jpg> ¶ Use the ramp.' },
      'office-photo-in-simplified': { sc: '#i 照片：正义道入口及其斜道 <entrance.jpg> ¶ 请使用斜道。' },
    },
    passed: { 'office-plain': { tc: '#i 正義道入口，斜道在樓梯旁 <entrance.jpg> ¶ 請使用斜道。' } },
  },
  'chinese-is-not-italic': {
    failed: { 'office-slanted': { sc: '请于//七月三日//前交回。' } },
    passed: { 'office-latin': { sc: '参考书为//Staff Handbook//。' } },
  },
  'classification-is-allowed': {
    failed: { 'office-secret-mark': { en: 'SECRET ¶ The posting exercise begins in September.' } },
    passed: { 'office-secret-ballot': { tc: '職員代表以不記名方式選出，選票保密。' } },
  },
  'no-empty-paragraphs': {
    failed: { 'office-empty': { tc: '食堂於7月6日關閉。 ¶  ¶ 7月13日重開。' } },
    passed: { 'office-break': { en: 'General Office↵12/F, Tamar' } },
  },
}
