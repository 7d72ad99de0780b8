import { governmentOf, type Page } from '../site.ts'
import { footLinks, headFacts, languageLinks, mainContent, revision, searchForm, sectionLinks, textSizeButtons, titleOf } from '../parts.ts'
import { tagOf } from '../language.ts'
import { words } from '../words.ts'

/** Head, navigation and foot as responsive pages have them, each with the style it needs, so that a shadow root can hold it. */

export const base = `html { color: #152024; background: #ffffff }
body { margin: 0; font-family: 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'PingFang HK', 'Microsoft JhengHei', sans-serif; line-height: 1.5 }
main { max-width: 64rem; margin: 0 auto; padding: 1rem }
a { color: #075985 }
h1 { font-size: 1.875rem; line-height: 1.25 }
.crumbs { max-width: 64rem; margin: 0 auto; padding: 0.5rem 1rem 0 } .crumbs ol { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; list-style: none; margin: 0; padding: 0 } .crumbs li + li::before { content: '›'; margin-inline-end: 0.5rem }
.demo { margin: 0; padding: 0.5rem 1rem; background: #e7f2f4; color: #0b333c }`

export const headStyle = `.head { background: #ffffff; color: #152024; border-bottom: 3px solid var(--rule, #b3272d); font-family: inherit }
.head a { color: #075985; }
.head .names { color: #152024; text-decoration: none; display: grid; line-height: 1.3 }
.names .gov { font-size: 0.95rem } .names .dept { font-size: 1.4rem; font-weight: 700 }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; max-width: 64rem; margin: 0 auto; padding: 0.5rem 1rem }
.spread { justify-content: space-between }
.sizes button { font: inherit; min-width: 2rem; background: #ffffff; color: #152024; border: 1px solid #667780 } .sizes button[aria-pressed='true'] { background: #0b5563; color: #ffffff }
.head form { display: flex; gap: 0.25rem } .head input { font: inherit; border: 1px solid #667780; width: 9rem } .head form button { font: inherit; background: #0b5563; color: #ffffff; border: 0; padding: 0.25rem 0.75rem }
.head label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; transform: translateY(-200%); background: #c96008; color: #000000 } .skip:focus { transform: none }`

export const navigationStyle =
  `.nav { background: #f1f5f6; color: #152024 } .nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; max-width: 64rem; margin: 0 auto; padding: 0.5rem 1rem } .nav a { color: #075985 }`

export const footStyle = `.foot { background: #0b333c; color: #e7f2f4; padding: 1rem } .foot a { color: #a9d5dd; margin-inline-end: 1rem } .foot p { margin: 0.5rem 0 0 }`

export const skipLink = (page: Page): string => `<a data-part="skip" class="skip" href="#content">${page.say(words.skip)}</a>`

export const names = (page: Page): string =>
  `<a data-part="home" class="names" href="${page.href([])}"><span data-part="names"><span data-part="government" class="gov">${
    page.say(governmentOf(page.site))
  }</span><br><span data-part="department" class="dept">${page.say(page.site.department.name)}</span></span></a>`

export const head = (page: Page, tag = 'header'): string => `
<${tag} data-part="header" class="head">
<div class="row spread">${names(page)}<img data-part="brand" src="/brand.svg" width="90" height="34" alt="${page.say(words.brand)}"></div>
<div data-part="tools" class="row"><a data-part="portal" href="https://www.gov.hk/">${page.say(words.portal)}</a><span data-part="languages">${languageLinks(page)}</span>${textSizeButtons(page)}</div>
<div class="row">${searchForm(page)}<a data-part="site-map" href="${page.href(['site-map'])}">${page.say(words.siteMap)}</a> <a data-part="contact" href="${page.href(['contact'])}">${
  page.say(words.contact)
}</a></div>
</${tag}>`

export const navigation = (page: Page): string => `<nav data-part="navigation" class="nav" aria-label="${page.say(words.sections)}">${sectionLinks(page)}</nav>`

export const foot = (page: Page, tag = 'footer'): string => `<${tag} data-part="footer" class="foot">${footLinks(page)}${revision(page)}</${tag}>`

export const content = (page: Page): string => `<main data-part="main" id="content" tabindex="-1">${mainContent(page)}</main>`

export const documentOf = (page: Page, { style, body, script = '' }: { style: string; body: string; script?: string }, separator = ' - '): string =>
  `<!doctype html>
<html lang="${tagOf[page.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(page, separator)}</title>
${headFacts(page)}
<style>
${style}
</style>
</head>
<body>
${body}
${script && `<script>${script}</script>`}
</body>
</html>`
