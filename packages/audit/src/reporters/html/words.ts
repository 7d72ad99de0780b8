import type { Finding, Impact, Verdict } from '@clf/rules'
import type { LanguageTag } from '@clf/text'
import type { Theme } from '../../visit/state.ts'

/** The words of the HTML report. */
export interface HtmlWords {
  title: (host: string) => string
  skip: string
  contents: string
  verdict: Record<Verdict, string>
  totals: { judged: string; unjudged: string; faults: string; looks: string; stopped: string; advice: string }
  /** Headings of the parts, and what each says when it has nothing. */
  parts: Record<'unjudged' | 'leftOut' | 'robots' | 'faults' | 'looks' | 'stopped' | 'advice' | 'pages', { heading: string; lead: string; none: string }>
  rule: string
  impact: Record<Impact, string>
  gravity: string
  criteria: string
  why: string
  found: string
  place: string
  markup: string
  picture: string
  pictureOf: (rule: string) => string
  mend: (element: string) => string
  details: string
  detailsOf: (rule: string) => string
  on: (count: number) => string
  more: (count: number) => string
  others: (count: number) => string
  page: (number: number) => string
  openPage: (number: number) => string
  states: string
  address: string
  cameAs: string
  counted: string
  themes: Record<Theme, string>
  pixels: (width: string) => string
  made: (version: string) => string
  revised: (date: string) => string
  outcome: Record<Finding['outcome'], string>
}

export const htmlWords: Record<LanguageTag, HtmlWords> = {
  en: {
    title: (host) => `Audit report – ${host}`,
    skip: 'Skip to main content',
    contents: 'Contents',
    verdict: {
      clean: 'No fault was found. What a person must look at is listed below.',
      faults: 'Faults were found.',
      notAudited: 'Not everything was judged, so nobody knows what the rest hides.',
    },
    totals: { judged: 'Page states judged', unjudged: 'Page states not judged', faults: 'Faults', looks: 'For a person to look at', stopped: 'Rules that stopped', advice: 'Beyond what is required' },
    parts: {
      unjudged: { heading: 'Not judged', lead: 'These pages count as not passed. Each reason says what to do.', none: 'Every page was judged.' },
      leftOut: { heading: 'Known and not visited', lead: 'Nothing is said of these pages.', none: 'Every page that is known was visited.' },
      robots: { heading: 'What robots may read', lead: 'What was taken for granted where a robots.txt was not as it should be.', none: 'Every robots.txt is as it should be.' },
      faults: { heading: 'Faults', lead: 'Each fault stands once, with every page it was seen on; the gravest come first.', none: 'No fault was found.' },
      looks: { heading: 'For a person to look at', lead: 'No program can tell these. A person has to look.', none: 'There is nothing to look at.' },
      stopped: { heading: 'Rules that stopped', lead: 'These rules judged nothing, so what they ask is not known.', none: 'No rule stopped.' },
      advice: { heading: 'Beyond what is required', lead: 'These fail no page. Mending them helps all the same.', none: 'There is no advice.' },
      pages: { heading: 'Pages', lead: 'Every page that was judged, with how often it is named above.', none: 'No page was judged.' },
    },
    rule: 'Rule',
    impact: { critical: 'critical', serious: 'serious', moderate: 'moderate', minor: 'minor' },
    gravity: 'Gravity',
    criteria: 'Criterion',
    why: 'Why it matters',
    found: 'What was found',
    place: 'Place',
    markup: 'Markup',
    picture: 'Picture',
    pictureOf: (rule) => `The place that ${rule} found, as it was painted`,
    mend: (element) => `Mended with ${element}`,
    details: 'More about the rule',
    detailsOf: (rule) => `More about ${rule}`,
    on: (count) => `On ${count} ${count === 1 ? 'page' : 'pages'}`,
    more: (count) => `and on ${count} more ${count === 1 ? 'page' : 'pages'}, which the JSON names.`,
    others: (count) => `and ${count} more, which the JSON names.`,
    page: (number) => `Page ${number}`,
    openPage: (number) => `Open page ${number}`,
    states: 'States',
    address: 'Address',
    cameAs: 'Came as',
    counted: 'Named',
    themes: { light: 'light', dark: 'dark', 'high-contrast': 'high contrast', 'forced-colours': 'forced colours', print: 'printed' },
    pixels: (width) => `${width} pixels wide`,
    made: (version) => `Made by the audit of CLF, version ${version}.`,
    revised: (date) => `Last revision date: ${date}`,
    outcome: { failed: 'Fault', cantTell: 'Look', untested: 'Not judged' },
  },
  'zh-Hant-HK': {
    title: (host) => `審查報告 – ${host}`,
    skip: '跳至主要內容',
    contents: '目錄',
    verdict: {
      clean: '沒有發現問題。須人手檢查的項目見下文。',
      faults: '發現問題。',
      notAudited: '並非所有網頁都已審查，其餘網頁有何問題無從得知。',
    },
    totals: { judged: '已審查的網頁狀態', unjudged: '未能審查的網頁狀態', faults: '問題', looks: '須人手檢查', stopped: '中途停止的規則', advice: '屬更高要求' },
    parts: {
      unjudged: { heading: '未能審查', lead: '這些網頁不算合格。各項原因說明應如何處理。', none: '所有網頁都已審查。' },
      leftOut: { heading: '已知而沒有瀏覽', lead: '本報告沒有涵蓋這些網頁。', none: '所有已知的網頁都已瀏覽。' },
      robots: { heading: '機械人程式可讀取的範圍', lead: 'robots.txt 未如理想時，本次審查所作的假設。', none: '所有 robots.txt 均屬正常。' },
      faults: { heading: '問題', lead: '每個問題只列一次，並列出所在的網頁；最嚴重的排在最前。', none: '沒有發現問題。' },
      looks: { heading: '須人手檢查', lead: '程式無法判斷這些項目，須由人手檢查。', none: '沒有須人手檢查的項目。' },
      stopped: { heading: '中途停止的規則', lead: '這些規則未有作出判斷，結果不明。', none: '沒有規則中途停止。' },
      advice: { heading: '屬更高要求', lead: '這些項目不會使網頁不合格，但改善後更佳。', none: '沒有建議。' },
      pages: { heading: '網頁', lead: '所有已審查的網頁，以及在上文列出的次數。', none: '沒有網頁經審查。' },
    },
    rule: '規則',
    impact: { critical: '危急', serious: '嚴重', moderate: '中等', minor: '輕微' },
    gravity: '嚴重程度',
    criteria: '準則',
    why: '為何重要',
    found: '發現',
    place: '位置',
    markup: '標記',
    picture: '畫面',
    pictureOf: (rule) => `${rule} 所發現位置的畫面`,
    mend: (element) => `以 ${element} 修正`,
    details: '規則詳情',
    detailsOf: (rule) => `${rule} 規則詳情`,
    on: (count) => `見於${count}頁`,
    more: (count) => `及另外${count}頁，詳見 JSON 檔案。`,
    others: (count) => `及另外${count}個，詳見 JSON 檔案。`,
    page: (number) => `網頁${number}`,
    openPage: (number) => `開啟網頁${number}`,
    states: '狀態',
    address: '網址',
    cameAs: '實際網址',
    counted: '次數',
    themes: { light: '淺色', dark: '深色', 'high-contrast': '高對比', 'forced-colours': '強制色彩', print: '列印' },
    pixels: (width) => `闊${width}像素`,
    made: (version) => `由 CLF 審查程式 ${version} 版製作。`,
    revised: (date) => `最近修訂日期：${date}`,
    outcome: { failed: '問題', cantTell: '須檢查', untested: '未能判斷' },
  },
  'zh-Hans': {
    title: (host) => `审查报告 – ${host}`,
    skip: '跳至主要内容',
    contents: '目录',
    verdict: {
      clean: '没有发现问题。须人手检查的项目见下文。',
      faults: '发现问题。',
      notAudited: '并非所有网页都已审查，其余网页有何问题无从得知。',
    },
    totals: { judged: '已审查的网页状态', unjudged: '未能审查的网页状态', faults: '问题', looks: '须人手检查', stopped: '中途停止的规则', advice: '属更高要求' },
    parts: {
      unjudged: { heading: '未能审查', lead: '这些网页不算合格。各项原因说明应如何处理。', none: '所有网页都已审查。' },
      leftOut: { heading: '已知而没有浏览', lead: '本报告没有涵盖这些网页。', none: '所有已知的网页都已浏览。' },
      robots: { heading: '机器人程序可读取的范围', lead: 'robots.txt 未如理想时，本次审查所作的假设。', none: '所有 robots.txt 均属正常。' },
      faults: { heading: '问题', lead: '每个问题只列一次，并列出所在的网页；最严重的排在最前。', none: '没有发现问题。' },
      looks: { heading: '须人手检查', lead: '程序无法判断这些项目，须由人手检查。', none: '没有须人手检查的项目。' },
      stopped: { heading: '中途停止的规则', lead: '这些规则未有作出判断，结果不明。', none: '没有规则中途停止。' },
      advice: { heading: '属更高要求', lead: '这些项目不会使网页不合格，但改善后更佳。', none: '没有建议。' },
      pages: { heading: '网页', lead: '所有已审查的网页，以及在上文列出的次数。', none: '没有网页经审查。' },
    },
    rule: '规则',
    impact: { critical: '危急', serious: '严重', moderate: '中等', minor: '轻微' },
    gravity: '严重程度',
    criteria: '准则',
    why: '为何重要',
    found: '发现',
    place: '位置',
    markup: '标记',
    picture: '画面',
    pictureOf: (rule) => `${rule} 所发现位置的画面`,
    mend: (element) => `以 ${element} 修正`,
    details: '规则详情',
    detailsOf: (rule) => `${rule} 规则详情`,
    on: (count) => `见于${count}页`,
    more: (count) => `及另外${count}页，详见 JSON 文件。`,
    others: (count) => `及另外${count}个，详见 JSON 文件。`,
    page: (number) => `网页${number}`,
    openPage: (number) => `打开网页${number}`,
    states: '状态',
    address: '网址',
    cameAs: '实际网址',
    counted: '次数',
    themes: { light: '浅色', dark: '深色', 'high-contrast': '高对比', 'forced-colours': '强制色彩', print: '打印' },
    pixels: (width) => `宽${width}像素`,
    made: (version) => `由 CLF 审查程序 ${version} 版制作。`,
    revised: (date) => `最近修订日期：${date}`,
    outcome: { failed: '问题', cantTell: '须检查', untested: '未能判断' },
  },
}
