import type { FurtherCases } from './further.ts'

/** Rules over Chinese characters, marks and words, and over the characters of any language. */
export const chinese: FurtherCases = {
  'brackets-are-paired': {
    failed: {
      'never-closed': { en: 'Officers on Master Pay Scale Point 34 or above (or those acting in such posts shall declare their investments every two years.' },
      'title-mark-open': { tc: '職員須遵守《公務員事務規例第五章的規定，並於就職時簽署確認。' },
    },
    passed: {
      'sub-item-marks': { en: 'Under rule 4 a claim needs a) the receipt and b) the signature of the supervisor.' },
      'nested': { tc: '本指引適用於首長級人員（包括署任人員（署任期超過三十天者））及其直屬主管。' },
      'across-blocks-in-list': { sc: '职员应提交下列文件（一式两份）： ¶ #b 申请书（表格GF 87）； ¶ #b 收据正本。' },
    },
  },
  'chinese-dates-have-one-form': {
    failed: {
      'circle-for-zero': { tc: '本通告由二○二六年七月一日起生效。' },
      'mixed': { tc: '申請期至2026年八月14日止。' },
      'ideographic-zero-in-simplified': { sc: '本通告由二〇二六年七月一日起生效。' },
    },
    passed: {
      'all-characters': { tc: '本通告由二零二六年七月一日起生效，至二零二七年六月三十日止。' },
      'lunar-beside': { tc: '端午節（農曆五月初五）為2026年6月19日，辦事處休息。' },
      'quarter': { sc: '工程将在2026年第三季度完成，分三期进行。' },
    },
  },
  'chinese-ellipsis-and-dash': {
    failed: {
      'three-stops': { tc: '可借用的器材包括投影機、擴音器、白板...等。' },
      'two-hyphens': { tc: '儲物櫃分三種--大、中、小--按月租用。' },
      'three-ideographic-stops': { sc: '可借用的器材包括投影仪、扩音器、白板。。。' },
    },
    passed: {
      'right-marks': { tc: '可借用的器材包括投影機、擴音器、白板……詳見器材清單——清單每季更新。' },
      'year-range': { tc: '2025-26年度的撥款已全數用於更換升降機。' },
      'marked-english': { sc: '系统会显示{en:Please wait...}，职员应等候十秒。' },
    },
  },
  'chinese-is-not-half-converted': {
    failed: {
      'hair-salon': { tc: '#2 儀容 ¶ 前線職員須保持整潔，並定期理發，不得蓄長鬚。' },
      'interfere': { tc: '評審期間，任何人不得乾預評審委員會的工作。' },
      'resume': { tc: '申請人須隨信附上履曆表及學歷證明副本。' },
      'minutes': { tc: '會議室保留十分鍾，逾時未到即作放棄論。' },
      'understand-in-simplified': { sc: '主管应瞭解各职员的培训需要，并每年更新培训计划。' },
      'clean-in-simplified': { sc: '使用者离开会议室前，应把桌面收拾乾净。' },
      'flour': { tc: '#2 食堂 ¶ 供應商須把米及面粉存放於離地最少十五厘米的層架上。' },
    },
    passed: {
      'queens-road': { tc: '辦事處位於皇后大道中99號，由中環站步行五分鐘。' },
      'right-pairs': { tc: '前線職員須定期理髮；申請人須附履歷表；評審委員會不受干預。日曆由總務組派發。' },
      'connaught-road': { tc: '干諾道西的停車場共有若干車位，供幹事級人員使用。' },
      'qianlong-in-simplified': { sc: '展览展出乾隆年间的地图，其著作权属图书馆所有。' },
      'watch-tower-in-simplified': { sc: '瞭望台每日开放。职员应了解开放时间，并把地方打扫干净。' },
      'surnames': { tc: '本科的范先生、余小姐及鍾先生負責解答查詢。' },
    },
  },
  'chinese-is-not-italic': {
    failed: {
      'stress': { tc: '申請須於//截止日期前//送達總務組。' },
      'title': { sc: '职员应熟读//公务员行为守则//的全部内容。' },
    },
    passed: {
      'latin-italic': { tc: '樹木（學名//Ficus microcarpa//）由園藝組護養。' },
      'english-italic': { en: 'The //Staff Handbook// is kept at every reception desk.' },
      'title-marks': { tc: '職員須熟讀《公務員行為守則》。' },
    },
  },
  'chinese-punctuation-is-full-width': {
    failed: {
      'comma': { tc: '職員須預先訂房,並於用後收拾妥當。' },
      'colon-and-brackets': { sc: '查询:总务组(二楼)。' },
    },
    passed: {
      'decimal-and-thousands': { tc: '總樓面面積為12,450.5平方米，每月租金為$1,250,000。' },
      'clock': { tc: '簡介會於14:30開始，地點為政府總部（東翼）。' },
      'form-number-brackets': { sc: '请填写表格GF 87(R)或TD 12(S)，一式两份。' },
    },
  },
  'english-punctuation-is-half-width': {
    failed: {
      'wide-comma': { en: 'Staff shall book in advance， and leave the room tidy.' },
      'wide-brackets': { en: 'The form （GF 87） is kept by the General Office.' },
    },
    passed: {
      'marked-chinese': { en: 'The sign says {zh-Hant-HK:請勿吸煙，違者罰款。}.' },
      'curly-apostrophe': { en: 'The officer’s supervisor — or, in their absence, the head of unit — signs the form…' },
      'plain': { en: 'Is the room free? If so, book it (on the portal); otherwise, call: 2810 3850.' },
    },
  },
  'letters-and-figures-are-half-width': {
    failed: {
      'year': { tc: '撥款用於２０２６至２０２７年度的維修工程。' },
      'letters': { sc: '请填写表格ＧＦ 87，交回总务组。' },
    },
    passed: {
      'half-in-wide-brackets': { tc: '請填寫表格GF 87（2026年修訂版），交回總務組。' },
      'wide-marks': { tc: '大堂開放時間：星期一至六，早上8時至晚上7時。' },
      'han-numbers': { sc: '一式三份，分送第一、第二及第三组。' },
    },
  },
  'no-invisible-characters': {
    failed: {
      'zero-width-space': { en: 'The depart\u200bment keeps the keys of all lockers.' },
      'soft-hyphen': { en: 'Acknow\u00adledge\u00adment slips are sent within ten working days.' },
      'zero-width-in-chinese': { tc: '職員須於離職前交還職\u200b員證及鑰匙。' },
      'byte-order-mark': { sc: '\ufeff储物柜按月租用，钥匙由总务组保管。' },
    },
    passed: {
      'no-break-space': { en: 'The rent is HK$\u00a0420 a year, payable at the Shroff on the 2nd floor.' },
      'persian-joiner': { en: 'The leaflet in Persian, {fa:ما خدمات ترجمه می\u200cدهیم}, is kept at every counter.' },
      'marked-hindi': { en: 'A notice in Hindi, {hi:कृपया प्रतीक्षा करें}, stands beside the counter.' },
      'rare-characters': { tc: '該處有一條名為𡃁仔街的小巷，巷口設有升降機（俗稱𨋢）。' },
    },
  },
  'no-look-alike-characters': {
    failed: {
      'kangxi-radicals': { tc: '申請\u2f08須填寫表格，並由主管簽署。' },
      'ligature': { en: 'The of\ufb01ce will con\ufb01rm each booking by e-mail.' },
      'radicals-in-simplified': { sc: '职员每\u2f47上班前应签到，并在\u2f49底核对记录。' },
      'supplement-radical': { tc: '申請書須由\u2ea0政事務處蓋印。' },
    },
    passed: {
      'circled-figures': { tc: '按①至③的次序辦理，毋須輪候。' },
      'hong-kong-forms': { tc: '衞生署署長着職員於櫃枱裏備妥口罩。' },
      'accents': { en: 'The café on the ground floor sells crêpes and hors d’œuvres.' },
      'same-words-typed-right': { sc: '职员每日上班前应签到，并在月底核对记录。申请人不必到场。' },
    },
  },
  'no-private-use-characters': {
    failed: {
      'private-name': { tc: '工程地點為葵涌大\ue5cf口街的休憩處。' },
      'mojibake-apostrophe': { en: 'The officerâ€™s supervisor signs the form before it is sent.' },
      'replacement': { tc: '辦事處設於鰂魚涌英皇道\ufffd\ufffd號。' },
      'private-in-simplified': { sc: '工地位于\uf0b7沙田城门河畔，由渠务署管理。' },
    },
    passed: {
      'hkscs': { tc: '深水埗及鰂魚涌的辦事處均設有𨋢（升降機），石硤尾邨的則沒有。' },
      'accented-capitals': { en: 'Visitors from Åland, Québec and São Paulo need no visa for the conference.' },
      'degree-and-pound': { en: 'Keep the room at 25.5°C. Entrance for visitors costs £12 or €14.' },
      'extension-b': { tc: '大埔𨶒頭村的避雨亭將於七月重建。' },
    },
  },
  'no-spaces-between-han': {
    failed: {
      'spread-heading': { tc: '#2 重 要 告 示 ¶ 本網頁的資料只供參考。' },
      'spread-in-simplified': { sc: '最 近 修 订 日 期：2026年6月1日。' },
    },
    passed: {
      'between-latin': { tc: '職員可使用 Windows 電腦或 Android 平板電腦登記。' },
      'between-name-and-post': { tc: '請填寫表格 GF 87 並交回 2 樓總務組。' },
      'figures': { sc: '共有 14 层，设 6 部电梯。' },
    },
  },
  'quotation-marks-fit-the-language': {
    failed: {
      'curly-in-traditional': { tc: '表格須註明“限閱”字樣。' },
      'corner-in-simplified': { sc: '表格应注明「内部参考」字样。' },
    },
    passed: {
      'corner-in-traditional': { tc: '表格須註明「只限內部使用」字樣，並載明「『急件』類」。' },
      'curly-in-simplified': { sc: '表格应注明“内部参考”字样。' },
      'english-quoted': { tc: '請在信封面寫上{en:“Application for locker”}。' },
    },
  },
  'script-matches-language': {
    failed: {
      'left-traditional': { sc: '#2 目的 ¶ 本通告说明預訂会议室的方法。' },
      'simplified-in-traditional': { tc: '职員可經入門網站預訂會議室。' },
      'chinese-in-english': { en: 'Write 急件 on the envelope and hand it to the General Office.' },
    },
    passed: {
      'marked': { en: 'Write {zh-Hant-HK:急件} on the envelope and hand it to the General Office.' },
      'shared-characters': { sc: '每日上午到二楼登记，凭工作证入内。皇后大道西的办事处只在下午开放。' },
      'language-names': { tc: '本表格備有繁體中文、简体中文及英文版本。' },
    },
  },
  'simplified-uses-its-own-words': {
    found: {
      'information-technology': { sc: '各部门的资讯科技管理组应每年检查系统。' },
      'server': { sc: '#2 维修安排 ¶ 伺服器将在星期日凌晨停机，请提前保存文件。' },
      'print-and-photocopy': { sc: '申请书可在大堂列印，收据应影印一份存档。' },
      'taxi': { sc: '办公时间以外的公务行程可乘坐的士，凭收据报销。' },
      'mobile-application': { sc: '职员可用流动应用程式登记访客。' },
      'mouse-and-screen': { sc: '请调校荧幕高度，并把滑鼠放在手边，以免手腕劳损。' },
    },
    passed: {
      'own-words': { sc: '各部门的信息技术管理组应每年检查服务器，并更新打印机的驱动程序。' },
      'name-of-company': { sc: '职员凭证可免费乘坐九龙巴士（一九三三）有限公司的专线。' },
      'records': { sc: '档案处每年接收各部门移交的历史档案，公务文件存放七年。' },
      'procedure': { sc: '采购程序分三步：询价、评审、批准。登记后可下载收据。' },
      'taxi-own-word': { sc: '办公时间以外的公务行程可乘坐出租车，凭收据报销。' },
      'name-of-committee': { sc: '计划已获“资讯科技督导委员会”通过。' },
    },
  },
}
