import { in3 } from '../language.ts'
import { demonstration, footLinks, headFacts, languageLinks, mainContent, revision, searchForm } from '../parts.ts'
import { governmentOf, type Site } from '../site.ts'
import { words } from '../words.ts'

/** A layout of 2006: tables, a head in cream with a texture, a rule of two pixels in red, a menu at the left, no text size. */
export const heritageTables: Site = {
  name: 'heritage-tables',
  subject: 'licences',
  department: {
    name: in3('Home Affairs Department', '民政事務總署', '民政事务总署'),
    nearMiss: in3('Home Affairs Departrnent', '民政事務總暑', '民政事务总暑'),
  },
  folder: in3('english', 'tc_chi', 'sc_chi'),
  addressOf: (path) => (path.length === 0 ? 'index.htm' : `${path.join('/')}.htm`),
  render(page) {
    const { site, say, href, content } = page
    const [, ...steps] = page.trail
    const title = [say(site.department.name), ...(content.kind === 'home' ? [say(words.home)] : steps.map((each) => say(each.title)))].join(' - ')
    const menu = [{ path: [] as readonly string[], title: words.home }, ...page.sections]
      .map((each) => `<tr><td class="item"><a href="${href(each.path)}">${say(each.title)}</a></td></tr>`).join('\n')
    const crumbs = content.kind === 'home'
      ? ''
      : `<p data-part="breadcrumb" class="small">${
        page.trail.map((each, index) => {
          const name = say(each.kind === 'home' ? words.home : each.title)
          return index === page.trail.length - 1 ? name : `<a href="${href(each.path)}">${name}</a> &gt; `
        }).join('')
      }</p>`
    return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="${{ en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }[page.language]}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title}</title>
${headFacts(page)}
<style type="text/css">
body { margin: 0; background: #ffffff; color: #222222; font-family: Arial, Helvetica, sans-serif; font-size: 13px }
a { color: #003399 }
table { border-collapse: collapse }
td { vertical-align: top; padding: 4px }
.bar { background: #fafaeb url(/texture.svg) }
.names { font-size: 17px; font-weight: bold; color: #222222; text-decoration: none; line-height: 1.4 }
.line { background: #bb3333; padding: 0; height: 2px; font-size: 1px; line-height: 2px }
.left { background: #f4f1dc; width: 150px }
.item { border-bottom: 1px solid #8a8570 }
.small { font-size: 12px }
h1 { font-size: 20px; color: #ad0000; margin: 6px 0 }
.foot { background: #fafaeb; font-size: 12px }
form { margin: 0; display: inline }
.skip { position: absolute; left: -999px }
.skip:focus { left: 4px }
</style>
</head>
<body>
<a data-part="skip" class="skip" href="#content">${say(words.skip)}</a>
<table data-part="header" width="100%" cellspacing="0" role="presentation">
<tr class="bar">
<td data-part="names"><a data-part="home" class="names" href="${href([])}"><span data-part="government">${say(governmentOf(site))}</span><br><span data-part="department">${
      say(site.department.name)
    }</span></a></td>
<td align="right"><img data-part="brand" src="/brand.svg" width="90" height="34" alt="${say(words.brand)}"></td>
</tr>
<tr class="bar"><td data-part="tools" colspan="2" align="right" class="small">
<a data-part="portal" href="https://www.gov.hk/">${say(words.portal)}</a> |
<span data-part="languages">${languageLinks(page, ' | ')}</span> |
${searchForm(page, ' size="12"')} |
<a data-part="site-map" href="${href(['site-map'])}">${say(words.siteMap)}</a> |
<a data-part="contact" href="${href(['contact'])}">${say(words.contact)}</a>
</td></tr>
<tr><td data-part="rule" class="line" colspan="2"></td></tr>
</table>
<table width="100%" cellspacing="0" role="presentation">
<tr>
<td class="left" data-part="navigation"><table role="presentation" width="100%">${menu}</table></td>
<td data-part="main"><a name="content"></a>
${crumbs}
${mainContent(page)}
</td>
</tr>
</table>
<table data-part="footer" width="100%" cellspacing="0" role="presentation"><tr class="foot">
<td>2026 &copy; | ${footLinks(page, ' | ')}${demonstration(page, 'div')}</td>
<td align="right">${revision(page, 'span')}</td>
</tr></table>
</body>
</html>`
  },
}
