import { in3 } from '../language.ts'
import { breadcrumb, demonstration, footLinks, languageLinks, mainContent, revision, searchForm, sectionLinks } from '../parts.ts'
import { governmentOf, type Site } from '../site.ts'
import { words } from '../words.ts'
import { documentOf } from './modern.ts'

/** An intranet in the colours of the heritage theme: a bar, a menu at the left by grid, no brand mark, no text size. */
export const intranet: Site = {
  name: 'intranet',
  subject: 'leave',
  isIntranet: true,
  department: {
    name: in3('Civil Service Bureau', '公務員事務局', '公务员事务局'),
    nearMiss: in3('Civil Servicе Bureau', '公務員亊務局', '公务员亊务局'),
  },
  folder: in3('en', 'tc', 'sc'),
  addressOf: (path) => (path.length === 0 ? 'home' : path.join('/')),
  render: (page) =>
    documentOf(page, {
      style: `body { margin: 0; background: #ffffff; color: #222222; font: 15px/1.5 'Segoe UI', Arial, 'Microsoft JhengHei', sans-serif }
a { color: #003399 }
.bar { background: #fafaeb; padding: 8px 16px; display: flow-root }
.bar .home { color: #222222; text-decoration: none; font-weight: bold; font-size: 20px; display: block }
.bar .home small { display: block; font-size: 15px }
.bar hr { display: none }
.tools { display: flex; flex-wrap: wrap; gap: 4px 18px; align-items: center; padding-top: 6px }
.line { height: 3px; background: #bb3333; border: 0; margin: 0 }
.body { display: grid; grid-template-columns: 190px 1fr } .menu { background: #f4f1dc; padding: 8px } .menu ul { margin: 0; padding-left: 20px }
.text { padding: 8px 20px; min-width: 0 } .crumbs ol { list-style: none; padding: 0; margin: 0 } .crumbs li { display: inline } .crumbs li + li::before { content: '/ ' } h1 { color: #ad0000 }
.foot { background: #fafaeb; padding: 8px 16px; border-top: 1px solid #8a8570 } .foot p { margin: 4px 0 }
label { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
.skip { position: absolute; top: -4em } .skip:focus { top: 0 }
@media (max-width: 600px) { .body { display: block } }`,
      body: `<a data-part="skip" class="skip" href="#content">${page.say(words.skip)}</a>
<div data-part="header" role="banner"><div class="bar"><a data-part="home" class="home" href="${page.href([])}"><span data-part="names"><small data-part="government">${
        page.say(governmentOf(page.site))
      }</small> <span data-part="department">${page.say(page.site.department.name)}</span></span></a>
<div data-part="tools" class="tools"><span data-part="languages">${languageLinks(page)}</span>${searchForm(page)}<a data-part="site-map" href="${page.href(['site-map'])}">${
        page.say(words.siteMap)
      }</a><a data-part="contact" href="${page.href(['contact'])}">${page.say(words.contact)}</a></div></div>
<hr data-part="rule" class="line"></div>
<div class="body"><div class="menu" data-part="navigation" role="navigation">${sectionLinks(page)}</div><div class="text">${breadcrumb(page)}<div data-part="main" id="content" role="main">${
        mainContent(page)
      }</div></div></div>
<div data-part="footer" role="contentinfo" class="foot">${footLinks(page, ' | ')}${revision(page)}${demonstration(page)}</div>`,
    }, ' — '),
}
