import type { Said } from '../answer/command-error.ts'

/** What stands for a value in the help. */
export const placeholders = {
  url: { en: 'url', 'zh-Hant-HK': '網址', 'zh-Hans': '网址' },
  file: { en: 'file', 'zh-Hant-HK': '檔案', 'zh-Hans': '文件' },
  scope: { en: 'host/path', 'zh-Hant-HK': '主機/路徑', 'zh-Hans': '主机/路径' },
  number: { en: 'number', 'zh-Hant-HK': '數目', 'zh-Hans': '数目' },
  links: { en: 'links', 'zh-Hant-HK': '層數', 'zh-Hans': '层数' },
  theme: { en: 'theme', 'zh-Hant-HK': '主題', 'zh-Hans': '主题' },
  pixels: { en: 'pixels', 'zh-Hant-HK': '像素', 'zh-Hans': '像素' },
  name: { en: 'name', 'zh-Hant-HK': '名稱', 'zh-Hans': '名称' },
  id: { en: 'id', 'zh-Hant-HK': '名稱', 'zh-Hans': '名称' },
  seconds: { en: 'seconds', 'zh-Hant-HK': '秒', 'zh-Hans': '秒' },
  code: { en: 'code', 'zh-Hant-HK': '代碼', 'zh-Hans': '代码' },
  script: { en: 'script', 'zh-Hant-HK': '程式', 'zh-Hans': '程序' },
  address: { en: 'address', 'zh-Hant-HK': '地址', 'zh-Hans': '地址' },
} as const satisfies Record<string, Said>

/** Titles over the options of `clf audit`. */
export const groups = {
  pages: { en: 'Which pages:', 'zh-Hant-HK': '審查哪些網頁：', 'zh-Hans': '审查哪些网页：' },
  judged: { en: 'How they are judged:', 'zh-Hant-HK': '如何判斷：', 'zh-Hans': '如何判断：' },
  signingIn: { en: 'Signing in:', 'zh-Hant-HK': '登入：', 'zh-Hans': '登录：' },
  speed: { en: 'How fast:', 'zh-Hant-HK': '速度：', 'zh-Hans': '速度：' },
  run: { en: 'The run:', 'zh-Hant-HK': '審查記錄：', 'zh-Hans': '审查记录：' },
  report: { en: 'The report:', 'zh-Hant-HK': '報告：', 'zh-Hans': '报告：' },
  help: { en: 'Help:', 'zh-Hant-HK': '說明：', 'zh-Hans': '说明：' },
} as const satisfies Record<string, Said>

/** What `clf audit` and its options do. */
export const does = {
  audit: {
    en: 'audits a site, or the pages of a list, in themes and widths',
    'zh-Hant-HK': '以不同主題和闊度審查網站或清單所列網頁',
    'zh-Hans': '以不同主题和宽度审查网站或清单所列网页',
  },
  urls: { en: 'addresses where to begin, in full', 'zh-Hant-HK': '由哪些網址開始（完整網址）', 'zh-Hans': '从哪些网址开始（完整网址）' },
  list: {
    en: 'file with addresses, one a line; lines that begin with # are left out. Alone, no other pages are sought',
    'zh-Hant-HK': '每行一個網址的檔案；以 # 開首的行略過。單獨使用時不會尋找其他網頁',
    'zh-Hans': '每行一个网址的文件；以 # 开头的行略过。单独使用时不会寻找其他网页',
  },
  crawl: {
    en: 'seek the other pages of the site: by links, other languages and sitemaps (default where an address is given)',
    'zh-Hant-HK': '循連結、其他語言版本和網站地圖尋找網站的其他網頁（有提供網址時的預設做法）',
    'zh-Hans': '循链接、其他语言版本和网站地图寻找网站的其他网页（有提供网址时的默认做法）',
  },
  noCrawl: { en: 'audit what is given and nothing else', 'zh-Hant-HK': '只審查所提供的網址', 'zh-Hans': '只审查所提供的网址' },
  scope: {
    en: 'what belongs to the site; repeat for more (default: the hosts given)',
    'zh-Hant-HK': '屬於網站的範圍；可重複使用（預設：所提供的主機）',
    'zh-Hans': '属于网站的范围；可重复使用（默认：所提供的主机）',
  },
  sitemap: { en: 'sitemap to read as well; repeat for more', 'zh-Hant-HK': '同時讀取的網站地圖；可重複使用', 'zh-Hans': '同时读取的网站地图；可重复使用' },
  pages: {
    en: 'pages to audit at most; other languages of a page come beside (default: 1000, with --all 50000)',
    'zh-Hant-HK': '最多審查多少頁；網頁的其他語言版本另計（預設：1000，連同 --all 為 50000）',
    'zh-Hans': '最多审查多少页；网页的其他语言版本另计（默认：1000，连同 --all 为 50000）',
  },
  depth: {
    en: 'links between a start and a page, at most (default: any number)',
    'zh-Hant-HK': '由起點到網頁最多經過多少層連結（預設：不限）',
    'zh-Hans': '从起点到网页最多经过多少层链接（默认：不限）',
  },
  sample: {
    en: 'pages to take of many that are made alike, five times as many of a folder (default: 10)',
    'zh-Hant-HK': '同一範本的網頁抽取多少頁，同一資料夾則為五倍（預設：10）',
    'zh-Hans': '同一模板的网页抽取多少页，同一文件夹则为五倍（默认：10）',
  },
  all: { en: 'take every page, also of many that are made alike', 'zh-Hant-HK': '審查所有網頁，包括同一範本的每一頁', 'zh-Hans': '审查所有网页，包括同一模板的每一页' },
  keys: {
    en: 'of many pages that are made alike, on how many keys are pressed (default: 2); on each address given, anyhow',
    'zh-Hant-HK': '同一範本的網頁，在多少頁上按鍵測試（預設：2）；所提供的網址則每頁測試',
    'zh-Hans': '同一模板的网页，在多少页上按键测试（默认：2）；所提供的网址则每页测试',
  },
  ignoreRobots: {
    en: 'read also what robots.txt and nofollow ask not to: for a site of your own',
    'zh-Hant-HK': '連 robots.txt 和 nofollow 不許讀取的網頁也讀取：只適用於自己的網站',
    'zh-Hans': '连 robots.txt 和 nofollow 不许读取的网页也读取：只适用于自己的网站',
  },
  theme: { en: 'themes to judge in', 'zh-Hant-HK': '以哪些主題判斷', 'zh-Hans': '以哪些主题判断' },
  width: {
    en: 'viewport width in CSS pixels; repeat for more',
    'zh-Hant-HK': '視窗闊度，以 CSS 像素計；可重複使用',
    'zh-Hans': '视口宽度，以 CSS 像素计；可重复使用',
  },
  widths: { en: '1280 and 320', 'zh-Hant-HK': '1280 和 320', 'zh-Hans': '1280 和 320' },
  standard: {
    en: 'what pages are held to: the look and feel with accessibility in it, or accessibility alone',
    'zh-Hant-HK': '網頁須符合的標準：外觀（包括無障礙），或只限無障礙',
    'zh-Hans': '网页须符合的标准：外观（包括无障碍），或只限无障碍',
  },
  rule: { en: 'rule to ask; repeat for more (default: all)', 'zh-Hant-HK': '採用的規則；可重複使用（預設：全部）', 'zh-Hans': '采用的规则；可重复使用（默认：全部）' },
  timeout: { en: 'longest time for a page to load', 'zh-Hant-HK': '載入一頁最長的時間', 'zh-Hans': '加载一页最长的时间' },
  status: {
    en: 'status that the pages answer by design, for example 404 for an error page (default: 200 to 299)',
    'zh-Hant-HK': '網頁原定回應的狀態代碼，例如錯誤頁為 404（預設：200 至 299）',
    'zh-Hans': '网页原定回应的状态代码，例如错误页为 404（默认：200 至 299）',
  },
  records: {
    en: 'CSV with an address and the date of its last revision or review a line, to hold the dates of pages against',
    'zh-Hant-HK': '每行一個網址及其最近修訂或檢討日期的 CSV 檔案，用以核對網頁所示日期',
    'zh-Hans': '每行一个网址及其最近修订或检讨日期的 CSV 文件，用以核对网页所示日期',
  },
  history: {
    en: 'stored audit that --json has written, to hold dates and the accessibility statement against',
    'zh-Hant-HK': '以 --json 儲存的審查結果，用以核對日期和無障礙聲明',
    'zh-Hans': '以 --json 保存的审查结果，用以核对日期和无障碍声明',
  },
  storageState: {
    en: 'what Playwright has stored of a person who has signed in',
    'zh-Hant-HK': 'Playwright 所儲存的已登入狀態',
    'zh-Hans': 'Playwright 所保存的已登录状态',
  },
  signIn: {
    en: 'module that exports an async function of a Playwright page, which signs in; called again when a sign-in page comes',
    'zh-Hant-HK': '匯出登入函數的模組，函數以 Playwright 的 page 為參數；再次出現登入頁時會再呼叫',
    'zh-Hans': '导出登录函数的模块，函数以 Playwright 的 page 为参数；再次出现登录页时会再调用',
  },
  workers: {
    en: 'pages to judge at a time (default: as many as there are processors, 8 at most)',
    'zh-Hant-HK': '同時判斷多少頁（預設：與處理器數目相同，最多8頁）',
    'zh-Hans': '同时判断多少页（默认：与处理器数目相同，最多8页）',
  },
  rate: {
    en: 'pages to ask of a host in a second (default: 5; of this machine as many as come)',
    'zh-Hant-HK': '每秒向一部主機讀取多少頁（預設：5；本機不限）',
    'zh-Hans': '每秒向一台主机读取多少页（默认：5；本机不限）',
  },
  perHost: {
    en: 'pages of a host to have open at a time (default: as many as --workers)',
    'zh-Hant-HK': '同時開啟同一主機的多少頁（預設：與 --workers 相同）',
    'zh-Hans': '同时打开同一主机的多少页（默认：与 --workers 相同）',
  },
  contact: {
    en: 'address of the web or of mail where you are reached; every server is told',
    'zh-Hant-HK': '聯絡你的網址或電郵地址；會告知每部伺服器',
    'zh-Hans': '联络你的网址或电邮地址；会告知每台服务器',
  },
  run: {
    en: 'SQLite file that holds the run; it is kept when the run has ended (default: a file in .clf, while the run lasts)',
    'zh-Hant-HK': '存放審查記錄的 SQLite 檔案，審查完成後保留（預設：.clf 內的檔案，審查完成後刪除）',
    'zh-Hans': '存放审查记录的 SQLite 文件，审查完成后保留（默认：.clf 内的文件，审查完成后删除）',
  },
  fresh: {
    en: 'begin anew, although the same audit was begun and not ended',
    'zh-Hant-HK': '即使同一項審查尚未完成，也重新開始',
    'zh-Hans': '即使同一项审查尚未完成，也重新开始',
  },
  json: {
    en: 'also write the verdict and the whole result as JSON',
    'zh-Hant-HK': '同時把結論和全部結果寫成 JSON',
    'zh-Hans': '同时把结论和全部结果写成 JSON',
  },
  html: {
    en: 'also write a report in HTML: one file, which opens offline',
    'zh-Hant-HK': '同時寫成 HTML 報告：單一檔案，離線也可開啟',
    'zh-Hans': '同时写成 HTML 报告：单一文件，离线也可打开',
  },
  goesOn: {
    en: 'An audit that was stopped, in whatever way, is gone on with by the same command.',
    'zh-Hant-HK': '審查無論因何停止，輸入同一指令便會繼續。',
    'zh-Hans': '审查无论因何停止，输入同一命令便会继续。',
  },
} as const satisfies Record<string, Said>
