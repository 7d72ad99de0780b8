/** A page in a few words, with what a person who reads all three languages says of its languages. */
export interface LabelledPage {
  /** What the page is like. */
  what: string
  lang: string
  /** Its body. Where it has no `<main>`, text of its language stands around it. */
  html: string
  title?: string
  /** `fault`: words that a screen reader would read in the wrong voice, or the wrong script. `unknown`: nobody can tell without asking. */
  says: 'fault' | 'right' | 'unknown'
}

const faults = (lang: string, pages: Record<string, string>): LabelledPage[] => Object.entries(pages).map(([what, html]) => ({ what, lang, html, says: 'fault' }))
const right = (lang: string, pages: Record<string, string>): LabelledPage[] => Object.entries(pages).map(([what, html]) => ({ what, lang, html, says: 'right' }))

const words = (lang: string, says: LabelledPage['says'], texts: readonly string[]) => texts.map((text) => ({ lang, says, text }))

/** The languages of pages, labelled by hand before the rules that judge them. */
export const labelledPages: readonly LabelledPage[] = [
  ...faults('zh-Hant-HK', {
    'a control is left in English': '<button>Search</button>',
    'a link of the header is left in English': '<a href="/c">Contact us</a>',
    'the skip link is left in English': '<a href="#m">Skip to main content</a>',
    'the skip link is left in English, in capitals': '<a href="#m">Skip to Main Content</a>',
    'the text size is titled in English': '<a href="/s" title="Small">細</a>',
    'an image is described in English': '<img alt="A chart of the number of visitors in each month" src="data:,">',
    'an image is described in two English words': '<img alt="Search button" src="data:,">',
    'a placeholder is in English': '<input aria-label="搜尋" placeholder="Enter search keyword(s)">',
    'a button has its value in English': '<input type="submit" value="Submit">',
    'a label is in English': '<label>Email address <input></label>',
    'an aria-label is in English': '<nav aria-label="Main navigation"><a href="/a">服務</a></nav>',
    'a paragraph is in English': '<p>The office will be closed on the first Monday of each month for maintenance.</p>',
    'a sentence in English stands in a Chinese paragraph': '<p>本處設有預約服務。Please call the hotline to make an appointment before you visit our office. 查詢請致電。</p>',
    'a notice is in English capitals': '<p>PLEASE READ THE NOTES BEFORE YOU FILL IN THIS FORM</p>',
    'a section heading is in English': '<h2>What’s new</h2>',
    'a heading of common words is in English': '<h2>Latest news and events</h2>',
    'a heading has a title in English': '<h1>Applying for Annual Leave</h1>',
    'the footer is in English': '<footer><a href="/n">Important Notices</a> <a href="/p">Privacy Policy</a></footer>',
    'the date is told in English': '<p>Last revision date: 12 June 2026</p>',
    'a table heads its columns in English': '<table><tr><th>Date of publication</th><th>File size</th></tr><tr><td>2026</td><td>1 MB</td></tr></table>',
    'an error is told in English': '<p role="alert">This field is required</p>',
    'a whole section is in English': '<section><h2>Eligibility</h2><p>You can apply when you have lived here for seven years. Bring your identity card with you.</p></section>',
    'a Simplified heading is left': '<h2>联络我们</h2>',
    'a Simplified paragraph is left': '<p>市民可于办公时间内亲身到本处递交申请。</p>',
    'an image is described in Simplified': '<img alt="办公时间图表" src="data:,">',
    'a placeholder is in Simplified': '<input aria-label="搜尋" placeholder="输入查询字串">',
    'a button is titled in Simplified': '<button title="关闭">×</button>',
    'English is marked as Chinese': '<p lang="zh-Hant">Applications are accepted until the end of the month.</p>',
    'a paragraph in French stands unmarked': '<p>Les personnes qui ne comprennent pas le chinois peuvent demander un interprète au bureau.</p>',
    'an option is in English': '<label>類別 <select><option>Please select</option><option>服務</option></select></label>',
    'a summary is in English': '<details><summary>Show more</summary><p>內容</p></details>',
  }),
  ...faults('zh-Hans', {
    'the skip link is left in Traditional': '<a href="#m">跳至內容</a>',
    'the Simplified version is named in Traditional': '<a href="/sc">簡體版</a>',
    'half of a paragraph is not converted': '<p>市民可于办公时间内親身到本處遞交申請。</p>',
    'an image is described in Traditional': '<img alt="辦公時間圖表" src="data:,">',
    'a control is left in English': '<button>Search</button>',
    'a link of the footer is left in English': '<a href="/s">Site Map</a>',
    'a text is titled in Traditional': '<span title="修訂日期">2026</span>',
    'a placeholder is in Traditional': '<input aria-label="搜寻" placeholder="輸入查詢字串">',
    'a paragraph is in English': '<p>This page was last reviewed by the department in June and will be updated again.</p>',
    'all of it is Traditional': '<main><h1>辦公時間</h1><p>本處逢星期一至五辦公，公眾假期除外。查詢請致電與職員聯絡。</p></main>',
    'an aria-label is in Traditional': '<nav aria-label="主選單"><a href="/a">服务</a></nav>',
  }),
  ...faults('en', {
    'a link is left in Traditional': '<a href="/c">聯絡我們</a>',
    'a link is left in Simplified': '<a href="/c">联络我们</a>',
    'a paragraph is in Traditional': '<p>市民可於辦公時間內親身到本處遞交申請。</p>',
    'both scripts stand in it': '<p>本處設有預約服務。</p><p>本处设有预约服务。</p>',
    'a placeholder is in Chinese': '<input aria-label="Search" placeholder="輸入查詢字串">',
    'an image is described in Chinese': '<img alt="辦公時間圖表" src="data:,">',
    'a button is titled in Chinese': '<button title="關閉視窗">×</button>',
    'all of it is Chinese': '<main><h1>辦公時間</h1><p>本處逢星期一至五辦公，公眾假期除外。查詢請致電。</p></main>',
    'Chinese words stand in a sentence': '<p>Please hand in the form 申請表格 with a copy of your identity card.</p>',
    'a paragraph in Filipino stands unmarked': '<p>Maaari kayong humingi ng tulong sa tanggapan kung hindi kayo marunong magbasa ng Ingles o Tsino.</p>',
    'Chinese is marked as English in a Chinese part': '<div lang="zh-Hant-HK"><p lang="en">請於截止日期前遞交表格</p></div>',
    'the back link is in Chinese': '<a href="#top">返回頁首</a>',
  }),
  { what: 'the title is in English', lang: 'zh-Hant-HK', html: '<p>內容</p>', title: 'Applications for a new identity card', says: 'fault' },
  { what: 'the title is in Traditional', lang: 'zh-Hans', html: '<p>内容</p>', title: '辦公時間', says: 'fault' },
  { what: 'the title is in Chinese', lang: 'en', html: '<p>Words</p>', title: '申請身份證', says: 'fault' },
  ...right('zh-Hant-HK', {
    'everything is Chinese': '<h2>辦公時間</h2><p>本處逢星期一至五辦公。</p>',
    'English is marked': '<p>本處設有預約服務。<span lang="en">Please call the hotline to make an appointment.</span></p>',
    'the English link is marked': '<a href="/en" lang="en">Skip to main content</a>',
    'the portal has its name': '<a href="https://example.org">GovHK</a> <a href="/m">MyGovHK</a>',
    'a card has its name': '<p>可使用 Octopus 或 FPS 付款。</p>',
    'short Latin words stand in Chinese': '<p>請下載 PDF 檔案，或連接 Wi-Fi 後使用 App。</p>',
    'a browser has its name': '<p>建議使用 Google Chrome、Microsoft Edge 或 Mozilla Firefox 瀏覽器。</p>',
    'a person has an English name': '<p>署長 Alice Chan Tai-man 女士</p>',
    'a department has its English name alone': '<p>Architectural Services Department</p>',
    'a heading is the name of a department': '<h2>Environmental Protection Department</h2>',
    'an institution has its English name': '<p>香港大學 The University of Hong Kong</p>',
    'a government has its English name': '<p>The Government of the Hong Kong Special Administrative Region</p>',
    'a street has its English name': '<p>地址：Queen’s Road Central 1 號</p>',
    'an address is in English': '<address>Room 1201, 12/F, Wu Chung House, 213 Queen’s Road East, Wan Chai, Hong Kong</address>',
    'a file reference stands in it': '<p>檔號：L/M (5) in SRD 1-55/4/6 及 GN(E) 123/2006</p>',
    'a code stands in it': '<p>表格編號：ID 91、TD-E-12A</p>',
    'a file has its name': '<a href="/a.pdf">annual-report_2025-26.pdf</a>',
    'an address of the web is told': '<p>網址：www.example.gov.hk/en/about/index.html</p>',
    'an e-mail address is told': '<p>電郵：<a href="mailto:a">enquiry.office@example.gov.hk</a></p>',
    'markup is shown': '<pre><code>const greeting = "hello world"; return the value of it</code></pre>',
    'a book is cited': '<p>見 <cite>Guidelines on Dissemination of Information through Government Homepages</cite></p>',
    'letters choose the text size': '<a href="/1" title="字型大小：原設定">A</a> <a href="/2" title="字型大小：較大">A</a>',
    'units and money stand in it': '<p>收費 HK$170，約 20 kg，上限 5 MB。</p>',
    'a Simplified part is marked': '<a href="/sc" lang="zh-Hans">简体版</a>',
    'an acronym is explained': '<p>無障礙網頁標準（WCAG）由 W3C 制定。</p>',
    'a licence has its name': '<p>程式碼以 MIT License 發布。</p>',
    'a foreign name stands in it': '<p>總統 Emmanuel Macron 訪港。</p>',
    'a brand has a Japanese letter': '<p>優の良品</p>',
    'characters of both scripts stand in it': '<p>皇后大道中、公里、台灣、群組、床位</p>',
    'a product is named in lower case': '<p>請以 iAM Smart 或 iPhone 登入 eTAX。</p>',
    'a classification is in capitals': '<p>RESTRICTED</p>',
    'what cannot be translated is said so': '<p translate="no">hello world example text of the editor</p>',
    'a text field holds what a person wrote': '<label>意見 <input value="Thank you for the help that you gave me"></label>',
    'the standard is cited with its number': '<p>符合 ISO/IEC 40500:2012 及 WCAG 2.2 AA 級</p>',
  }),
  ...right('zh-Hans', {
    'everything is Simplified': '<h2>办公时间</h2><p>本处逢星期一至五办公。</p>',
    'a Traditional part is marked': '<a href="/tc" lang="zh-Hant-HK">繁體版</a>',
    'the kept Hong Kong characters stand in it': '<p>赤鱲角、皇后大道中、覆检日期</p>',
    'names stand in it': '<p>使用 Octopus 付款，或浏览 GovHK。</p>',
    'an English part is marked': '<p lang="en">Please call the hotline.</p>',
  }),
  ...right('en', {
    'everything is English': '<h2>Opening hours</h2><p>The office is open on weekdays.</p>',
    'Chinese is marked': '<p>The form (<span lang="zh-Hant-HK">申請表格</span>) is free.</p>',
    'the language links are marked': '<a href="/tc" lang="zh-Hant-HK" hreflang="zh-Hant-HK">繁體</a> <a href="/sc" lang="zh-Hans">简体</a>',
    'a person has a Chinese name': '<p>Mr Chan Tai-man (陳大文), Director</p>',
    'a department has its Chinese name': '<p>Immigration Department (入境事務處)</p>',
    'a place has its Chinese name': '<p>The ferry to Cheung Chau (長洲) and Lamma Island (南丫島)</p>',
    'foreign names stand in it': '<p>The restaurant Le Petit Jardin and the Hotel Vier Jahreszeiten</p>',
    'a French word stands in it': '<p>The fee is paid in lieu of a pro rata share, as an aide-mémoire says.</p>',
    'codes stand in it': '<p>Ref. CMAB E1/2/3, GN(E) 12/2006, form ID 91</p>',
    'a marked part is in Filipino': '<p lang="fil">Maaari kayong humingi ng tulong sa tanggapan kung hindi kayo marunong magbasa.</p>',
    'American words stand in it': '<p>The color of the center line shows the program that you chose.</p>',
    'a short list of words': '<ul><li>Fees</li><li>Forms</li><li>Maps</li></ul>',
  }),
  { what: 'a title joins Chinese and a name', lang: 'zh-Hant-HK', html: '<p>內容</p>', title: '預約服務 - GovHK', says: 'right' },
  { what: 'a language nobody named', lang: '', html: '<p>The office is open.</p>', says: 'right' },
  { what: 'a Japanese page', lang: 'ja', html: '<p>電子政府の総合窓口です。</p>', says: 'right' },
  { what: 'a bare zh page in Simplified throughout', lang: 'zh', html: '<main><h1>办公时间</h1><p>本处逢星期一至五办公。</p></main>', says: 'right' },
  { what: 'an English quotation in Chinese quotation marks', lang: 'zh-Hant-HK', html: '<p>他說：「We will do all that we can to help the people of this city.」</p>', says: 'unknown' },
  { what: 'a quotation in its element', lang: 'zh-Hant-HK', html: '<blockquote>We will do all that we can to help the people of this city.</blockquote>', says: 'unknown' },
  { what: 'a word with its English in brackets', lang: 'zh-Hant-HK', html: '<a href="/c">聯絡我們 (Contact us)</a>', says: 'unknown' },
]

const around: Record<string, string> = { en: '<p>The office is open on weekdays.</p>', 'zh-Hant-HK': '<p>本處逢星期一至五辦公。</p>', 'zh-Hans': '<p>本处逢星期一至五办公。</p>' }

/** The page as HTML. */
export const htmlOf = ({ lang, html, title = lang === 'en' ? 'Page' : lang === 'zh-Hans' ? '网页' : '網頁' }: LabelledPage): string =>
  `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>${lang === 'zh' || lang === 'ja' ? '' : title}</title></head><body>${html.includes('<main>') ? '' : (around[lang] ?? '')}${html}</body></html>`

/** Pages that the browser has translated: what they say is the browser's. */
export const translatedPages: readonly { what: string; html: string }[] = [
  { what: 'by Chrome into Simplified', html: '<!doctype html><html lang="zh-TW" class="translated-ltr"><head><title>网页</title></head><body><p><font dir="auto"><font dir="auto">办公时间</font></font></p></body></html>' },
  { what: 'by Chrome into English', html: '<!doctype html><html lang="zh-HK" class="translated-ltr"><head><title>Page</title></head><body><p><font><font>The office is open on weekdays from nine to five.</font></font></p></body></html>' },
  { what: 'by Edge into English', html: '<!doctype html><html lang="zh-HK" _msttexthash="1"><head><title _msttexthash="2">Page</title></head><body><p _msttexthash="3" _msthash="4">The office is open on weekdays from nine to five.</p></body></html>' },
  { what: 'by Google Translate in a page of its own', html: '<!doctype html><html lang="en" class="translated-ltr"><head><title>頁</title></head><body><p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">辦公時間</font></font></p></body></html>' },
]

/** Words that stand alone, with the language they are marked with. */
export const labelledWords: readonly { lang: string; says: LabelledPage['says']; text: string }[] = [
  ...words('zh-Hant-HK', 'fault', ['Read more', 'View all', 'Log in', 'Sign up for alerts', 'Subscribe to our newsletter', 'Opening hours', 'Public services', 'Our services', 'Services', 'Back to top', 'Image of a building', 'Photo', 'Loading...', 'Previous page', 'Page 1 of 10', 'Home', 'About Us', 'Press Releases', 'Speeches', 'Enter your HKID number', 'Web Accessibility Conformance', 'Text Only', 'Default Font Size', 'No results found', 'Copyright © 2026. All rights reserved.', 'You must enable JavaScript to use this website.', 'Application form', 'Apply now', 'Breadcrumb', 'Toggle navigation', 'Mobile version', 'Social media', 'Share on Facebook', 'Government logo', 'Reports on water quality', 'Working with children', 'Annual leave', 'Staff matters', 'Working hours', 'Circular memorandum', 'Next revision', 'Public holidays', 'Water supply was suspended in Tai Po', 'Asia’s world city', '内容']),
  ...words('zh-Hant-HK', 'right', ['Facebook', 'YouTube', 'English', 'ENG', 'EN', 'HKeToll', 'Hong Kong Observatory', 'Social Welfare Department', 'Office for Film, Newspaper and Article Administration', 'Brand Hong Kong', '請使用 JavaScript', 'Bahasa Indonesia', 'Tagalog', 'Chan Tai-man', 'John Smith and Mary Jones', 'Common Look and Feel', '採用 Common Look and Feel 標準', 'Form 8A', 'Room 12', 'Adobe Acrobat Reader', 'K11 MUSEA', 'Park Lane', 'COVID-19', '由 Microsoft Office 製作', 'Tai O', 'The Peak', 'GovHK 香港政府一站通', 'Level Double-A conformance W3C WAI', '按 Ctrl + F 搜尋', 'A', 'OK', 'Smart Lamppost', 'data.gov.hk', '《Hong Kong: The Facts》', 'Q&A', 'e-Legislation', '“one country, two systems”', '简体', '台灣、裡面、着手、群眾']),
  ...words('en', 'right', ['Wong Tai Sin (黃大仙)', 'Ms LEE Siu-ling 李小玲', '繁體中文', 'Fung shui, yum cha and dim sum are words that English has taken over from Cantonese.', 'The Leisure and Cultural Services Department (康樂及文化事務署) runs it.', 'नेपाली', 'ภาษาไทย', 'Discovery Bay Road, Lantau Island, New Territories, Hong Kong, via the tunnel from Sunny Bay']),
  ...words('en', 'fault', ['搜尋', 'Search 搜尋', 'Form (申請表格)', 'Para obtener ayuda en español llame al número que aparece en la página.', 'कृपया यो फारम भर्नुहोस् र कार्यालयमा बुझाउनुहोस्']),
  ...words('zh-Hans', 'fault', ['主要内容 與 服務', '內容']),
  ...words('zh-Hans', 'right', ['繁體', '办公时间', '《明报》及《东方日报》', '乾隆年间']),
]
