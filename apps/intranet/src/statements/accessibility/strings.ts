import { catalogue } from '@clf/app-shell'
import type { Statement } from '../statement.ts'

const en: Statement = {
  title: 'Accessibility statement',
  description: 'What this demonstration intranet does for accessibility, how it was tested, what is known to be missing, and whom to tell.',
  parts: [
    {
      paragraphs: [
        'This is a demonstration site. It is not a government website and this statement is not a government statement. It describes what has been done and what has not.',
      ],
    },
    {
      heading: 'Standard',
      paragraphs: [
        'The site is built to meet levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2. WCAG 2.1 AA, which departments in Hong Kong are asked to meet, is included in it.',
      ],
    },
    {
      heading: 'How it is tested',
      paragraphs: [],
      list: [
        'Automated tests with axe-core on every kind of page, in three languages, in light, dark and high contrast themes, at 320 and 1,280 pixels wide.',
        'The Nu HTML checker on every kind of page.',
        'Comparison of each page with scripts on and off.',
        'Contrast of every declared pair of colours, calculated when the style sheets are built.',
      ],
    },
    {
      heading: 'Known gaps',
      paragraphs: ['Automated tests find only some barriers. The following has not been done or is not good enough yet:'],
      list: [
        'No test by people with disabilities and no full review with screen readers, magnifiers or voice control has taken place.',
        'Simplified Chinese pages marked as converted automatically have not been read by a person.',
        'Attached files may not be accessible. Each attachment says whether it was checked and whom to ask for another format.',
      ],
    },
    {
      heading: 'The tool in which editors write',
      paragraphs: ['Which criteria of the Authoring Tool Accessibility Guidelines the tool meets, and what is missing, is told on a page of its own.'],
      link: { path: '/authoring-tool', words: 'Accessibility of the authoring tool' },
    },
    {
      heading: 'Tell us about a barrier',
      paragraphs: [
        'Say which page it is and what you could not do. It goes to the editors; no name is asked for.',
        'You may write to the address below instead. It belongs to the demonstration and is not read; a site that uses this standard puts its own here.',
      ],
      link: { path: '/accessibility-problem', words: 'Report an accessibility problem' },
      email: 'accessibility@demonstration.example',
    },
  ],
}

const hant: Statement = {
  title: '無障礙聲明',
  description: '本示範內聯網在無障礙方面的工作、測試方法、已知不足，以及聯絡方法。',
  parts: [
    {
      paragraphs: ['本網站為示範網站，並非政府網站，本聲明亦非政府聲明。以下說明已做及未做的工作。'],
    },
    {
      heading: '標準',
      paragraphs: [
        '本網站按《無障礙網頁內容指引》（WCAG）2.2版A級及AA級的要求製作，當中已包括香港各部門須符合的2.1版AA級。',
      ],
    },
    {
      heading: '測試方法',
      paragraphs: [],
      list: [
        '以axe-core自動測試每類網頁，涵蓋三種語言、淺色、深色及高對比主題，以及320和1,280像素闊度。',
        '以Nu HTML檢查器檢查每類網頁。',
        '比較每頁在啟用及停用程式碼時的內容。',
        '在建立樣式表時計算每對已列明顏色的對比度。',
      ],
    },
    {
      heading: '已知不足',
      paragraphs: ['自動測試只能找出部分障礙。以下各項尚未進行或有待改善：'],
      list: [
        '尚未由殘疾人士測試，亦未以讀屏軟件、放大軟件或語音控制作全面檢視。',
        '標明自動轉換的簡體中文網頁未經人手核對。',
        '附件未必符合無障礙要求。每份附件均註明是否已檢查，以及可向誰索取其他格式。',
      ],
    },
    {
      heading: '編輯人員所用的工具',
      paragraphs: ['編輯工具符合《編輯工具無障礙指引》哪些準則，以及有何不足，另頁說明。'],
      link: { path: '/authoring-tool', words: '編輯工具無障礙聲明' },
    },
    {
      heading: '報告障礙',
      paragraphs: ['請說明有關網頁及未能完成的事項。內容會送交編輯人員，無須填寫姓名。', '亦可寄往下列電郵地址。該地址屬示範性質，不會有人閱讀；採用本標準的網站會在此列出自己的地址。'],
      link: { path: '/accessibility-problem', words: '報告無障礙問題' },
      email: 'accessibility@demonstration.example',
    },
  ],
}

const hans: Statement = {
  title: '无障碍声明',
  description: '本示范内联网在无障碍方面的工作、测试方法、已知不足，以及联络方法。',
  parts: [
    {
      paragraphs: ['本网站为示范网站，并非政府网站，本声明亦非政府声明。以下说明已做及未做的工作。'],
    },
    {
      heading: '标准',
      paragraphs: [
        '本网站按《无障碍网页内容指引》（WCAG）2.2版A级及AA级的要求制作，当中已包括香港各部门须符合的2.1版AA级。',
      ],
    },
    {
      heading: '测试方法',
      paragraphs: [],
      list: [
        '以axe-core自动测试每类网页，涵盖三种语言、浅色、深色及高对比主题，以及320和1,280像素宽度。',
        '以Nu HTML检查器检查每类网页。',
        '比较每页在启用及停用脚本时的内容。',
        '在建立样式表时计算每对已列明颜色的对比度。',
      ],
    },
    {
      heading: '已知不足',
      paragraphs: ['自动测试只能找出部分障碍。以下各项尚未进行或有待改善：'],
      list: [
        '尚未由残疾人士测试，亦未以读屏软件、放大软件或语音控制作全面检视。',
        '标明自动转换的简体中文网页未经人手核对。',
        '附件未必符合无障碍要求。每份附件均注明是否已检查，以及可向谁索取其他格式。',
      ],
    },
    {
      heading: '编辑人员所用的工具',
      paragraphs: ['编辑工具符合《编辑工具无障碍指南》哪些准则，以及有何不足，另页说明。'],
      link: { path: '/authoring-tool', words: '编辑工具无障碍声明' },
    },
    {
      heading: '报告障碍',
      paragraphs: ['请说明有关网页及未能完成的事项。内容会送交编辑人员，无须填写姓名。', '也可发往下列电邮地址。该地址属示范性质，不会有人阅读；采用本标准的网站会在此列出自己的地址。'],
      link: { path: '/accessibility-problem', words: '报告无障碍问题' },
      email: 'accessibility@demonstration.example',
    },
  ],
}

export const accessibilityStatement = catalogue(en, hant, hans)
