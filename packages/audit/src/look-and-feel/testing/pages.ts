/** A page that is right, in markup of its own; `change` makes another of it. */
export interface Parts {
  lang: string
  title: string
  skip: string
  names: string
  brand: string
  portal: string
  languages: string
  sizes: string
  search: string
  tools: string
  navigation: string
  main: string
  foot: string
  style: string
  head: string
}

const en: Parts = {
  lang: 'en',
  title: 'Leave - Drainage Services Department',
  skip: '<a class="skip" href="#content">Skip to content</a>',
  names: '<a class="home" href="/en/"><span class="gov">The Government of the Hong Kong Special Administrative Region</span><span class="dept">Drainage Services Department</span></a>',
  brand: '',
  portal: '<a class="portal" href="https://www.gov.hk/en/">GovHK</a>',
  languages: '<span class="languages"><a lang="zh-Hant-HK" hreflang="zh-Hant-HK" href="/tc/leave">繁體版</a> <a lang="zh-Hans" hreflang="zh-Hans" href="/sc/leave">简体版</a></span>',
  sizes:
    '<span class="sizes"><button aria-pressed="true">Default font size</button> <button aria-pressed="false">Larger font size</button> <button aria-pressed="false">Largest font size</button></span>',
  search: '<form role="search" action="/en/search"><label for="q">Search</label> <input id="q" name="q"> <button class="go">Search</button></form>',
  tools: '<a class="map" href="/en/site-map">Site Map</a> <a class="contact" href="/en/contact">Contact Us</a>',
  navigation: '<nav aria-label="Sections"><a href="/en/">Home</a> <a href="/en/forms">Forms</a></nav>',
  main: '<h1>Leave</h1><p>How to apply for leave, and when. This page is a demonstration.</p>',
  foot: '<a href="/en/notices">Important notices</a> <a href="/en/privacy">Privacy policy</a> <p>Last revision date: 1 October 2026</p>',
  style: '',
  head: '',
}

const tc: Parts = {
  ...en,
  lang: 'zh-Hant-HK',
  title: '休假 - 渠務署',
  skip: '<a class="skip" href="#content">跳至內容</a>',
  names: '<a class="home" href="/tc/"><span class="gov">香港特別行政區政府</span><span class="dept">渠務署</span></a>',
  portal: '<a class="portal" href="https://www.gov.hk/tc/">GovHK 香港政府一站通</a>',
  languages: '<span class="languages"><a lang="en" hreflang="en" href="/en/leave">English</a> <a lang="zh-Hans" hreflang="zh-Hans" href="/sc/leave">简体版</a></span>',
  sizes: '<span class="sizes"><button aria-pressed="true">字型大小：原設定</button> <button aria-pressed="false">字型大小：較大</button> <button aria-pressed="false">字型大小：最大</button></span>',
  search: '<form role="search" action="/tc/search"><label for="q">搜尋</label> <input id="q" name="q"> <button class="go">搜尋</button></form>',
  tools: '<a class="map" href="/tc/site-map">網站指南</a> <a class="contact" href="/tc/contact">聯絡我們</a>',
  navigation: '<nav aria-label="欄目"><a href="/tc/">主頁</a> <a href="/tc/forms">表格</a></nav>',
  main: '<h1>休假</h1><p>如何申請休假。本頁只作示範。</p>',
  foot: '<a href="/tc/notices">重要告示</a> <a href="/tc/privacy">私隱政策</a> <p>修訂日期：2026年10月1日</p>',
}

export const english: Readonly<Parts> = en
export const traditional: Readonly<Parts> = tc

const sheet = `
  body { margin: 0; font: 16px/1.5 "Noto Sans", Arial, sans-serif; color: #152024; background: #fff }
  a { color: #075985 } button, input { font: inherit }
  header { border-bottom: 2px solid #b3272d; padding: 8px 16px; display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center }
  header .home { color: #152024; text-decoration: none } header .home span { display: block } header .dept { font-weight: 700 }
  .skip:not(:focus) { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
  nav { background: #f1f5f6; padding: 8px 16px } main { padding: 16px; min-height: 300px }
  footer { background: #0b333c; color: #e7f2f4; padding: 16px } footer a { color: #a9d5dd }
  @media (prefers-contrast: more) { a { color: #002a66 } }`

/** The page as HTML. */
export const page = (parts: Readonly<Parts>): string =>
  `<!doctype html><html lang="${parts.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${parts.title}</title>${parts.head}<style>${sheet}${parts.style}</style></head>
<body>${parts.skip}<header>${parts.names}${parts.brand}${parts.portal}${parts.languages}${parts.sizes}${parts.search}${parts.tools}</header>${parts.navigation}<main id="content">${parts.main}</main><footer>${parts.foot}</footer></body></html>`

/** The English page with some of its parts changed. */
export const change = (changed: Partial<Parts>): string => page({ ...en, ...changed })

/** A site of 2006: tables, images as signatures, no landmarks. */
export const tables2006 = (changed: { names?: string; bar?: string; rule?: string } = {}): string =>
  `<html lang="zh-hk"><head><meta charset="utf-8"><title>渠務署 - 休假</title><style>body{margin:0;background:#ffffff;font-family:Arial,Helvetica,sans-serif;color:#222222;font-size:13px} a{color:#003399} td{padding:0}</style></head><body>
<table width="100%" cellspacing="0" cellpadding="0" bgcolor="#fafaeb"><tr><td height="70">${changed.names ?? `<a href="/tc/">${signature('香港特別行政區政府 渠務署')}</a>`}</td></tr>
<tr><td align="right" height="24">${
    changed.bar ??
      '<a href="https://www.gov.hk/">GovHK 香港政府一站通</a> | <a href="/en/leave" lang="en">English</a> | <a href="/sc/leave" lang="zh-cn">简体版</a> | <form style="display:inline" action="/search"><input name="query" size="12" title="搜尋"><input type="submit" value="搜尋"></form> | <a href="/map">網站指南</a> | <a href="/contact">聯絡我們</a>'
  }</td></tr>
${changed.rule ?? '<tr><td bgcolor="#bb3333" height="2" style="line-height:1px;font-size:1px">&nbsp;</td></tr>'}</table>
<table width="100%"><tr valign="top"><td width="160" bgcolor="#f4f1dc"><a href="/tc/">主頁</a><br><a href="/new">最新消息</a></td><td height="300"><h1>休假</h1><p>如何申請休假。</p></td></tr></table>
<table width="100%" bgcolor="#fafaeb"><tr><td>2006© | <a href="/notices">重要告示</a> | 修訂日期：2006年5月1日</td></tr></table></body></html>`

/** An image as a signature: words drawn in a picture. */
export const signature = (name: string): string =>
  `<img alt="${name}" width="300" height="60" src="data:image/svg+xml,${
    encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="4" y="40" font-size="28" font-family="sans-serif">${name}</text></svg>`)
  }">`
