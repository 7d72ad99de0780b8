import { in3, tagOf } from '../language.ts'
import { breadcrumb, demonstration, footLinks, headFacts, languageLinks, mainContent, revision, searchForm, sectionLinks, textSizeLinks } from '../parts.ts'
import { governmentOf, type Site } from '../site.ts'
import { words } from '../words.ts'

/** A page of 760 pixels, made with floats; the names are one picture with an alternative text, text size by a new page. */
export const fixedFloat: Site = {
  name: 'fixed-float',
  subject: 'licences',
  department: {
    name: in3('Transport Department', '運輸署', '运输署'),
    nearMiss: in3('Transport Departmemt', '運輪署', '运轮署'),
  },
  folder: in3('eng', 'chi', 'gb'),
  addressOf: (path) => [...path, 'index.html'].join('/'),
  render(page) {
    const { site, say, href } = page
    const [, ...steps] = page.trail
    const title = [say(site.department.name), ...steps.map((each) => say(each.title))].join(' | ')
    const size = { default: '100%', larger: '118%', largest: '136%' }[page.textSize]
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${tagOf[page.language]}">
<head>
<meta charset="utf-8" />
<title>${page.content.kind === 'home' ? `${title} | ${say(words.home)}` : title}</title>
${headFacts(page)}
<link rel="stylesheet" href="/fixed.css" />
<style>
html { font-size: ${size} }
body { margin: 0 auto; width: 760px; background: #fff; color: #222; font-family: Verdana, Arial, Helvetica, sans-serif; font-size: 0.8rem }
a { color: #039 }
#top { overflow: hidden; background: #fafaeb; border-bottom: 2px solid #b33 }
#sign { float: left; padding: 8px }
#sign img { display: block; border: 0 }
#mark { float: right; padding: 10px 8px }
#bar { clear: both; padding: 4px 8px; overflow: hidden }
#bar > * { float: left; margin-right: 14px }
.sizes { list-style: none; margin: 0; padding: 0 }
.sizes li { float: left; margin-right: 6px }
.sizes .a1 { font-size: 1.2em } .sizes .a2 { font-size: 1.4em } .now { font-weight: bold; text-decoration: none }
.out { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }
#menu { float: left; width: 150px; background: #f4f1dc; padding: 8px 0 } #menu ul { margin: 0; padding: 0 0 0 24px }
#text { float: right; width: 580px; min-height: 260px }
.crumbs ol { list-style: none; margin: 8px 0; padding: 0 } .crumbs li { display: inline } .crumbs li + li:before { content: ' > ' }
h1 { color: #ad0000; font-size: 1.4rem }
#foot { clear: both; background: #fafaeb; border-top: 1px solid #8a8570; padding: 8px; font-size: 0.75rem } #foot span, #foot p { margin: 0 0 4px }
.jump { position: absolute; top: -60px } .jump:focus { top: 0 }
</style>
</head>
<body>
<a data-part="skip" class="jump" href="#text">${say(words.skip)}</a>
<div id="top" data-part="header">
<div id="sign" data-part="names"><a data-part="home" href="${href([])}"><img data-part="government" class="gov" src="/signature/${page.language}/government.svg" width="560" height="26" alt="${
      say(governmentOf(site))
    }" /><img data-part="department" class="dept" src="/signature/${page.language}/department.svg" width="560" height="30" alt="${say(site.department.name)}" /></a></div>
<div id="mark"><img data-part="brand" src="/brand.svg" width="90" height="34" alt="${say(words.brand)}" /></div>
<div id="bar" data-part="tools"><a data-part="portal" href="https://www.gov.hk/">${say(words.portal)}</a>
<span data-part="languages">${languageLinks(page, ' | ')}</span>
${textSizeLinks(page)}
${searchForm(page, ' size="10"').replaceAll('<label', '<label class="out"')}
<a data-part="site-map" href="${href(['site-map'])}">${say(words.siteMap)}</a>
<a data-part="contact" href="${href(['contact'])}">${say(words.contact)}</a></div>
</div>
<div id="menu" data-part="navigation">${sectionLinks(page)}</div>
<div id="text" data-part="main">
${breadcrumb(page)}
${mainContent(page)}
</div>
<div id="foot" data-part="footer">${footLinks(page, ' | ')} ${revision(page)}${demonstration(page, 'p')}</div>
</body>
</html>`
  },
}
