import { renderToString } from '@clf/ssr'
import { in3, tagOf } from '../language.ts'
import { breadcrumb, headFacts, mainContent, sectionLinks, titleOf } from '../parts.ts'
import { governmentOf, type Page, type Site } from '../site.ts'

/** The page in elements of the library, filled in by the server. */
function render(page: Page, theme?: 'heritage'): string {
  const { say, href, site, content } = page
  const attributes = Object.entries({
    'site-name': say(site.department.name),
    department: say(governmentOf(site)),
    'home-href': href([]),
    'portal-href': 'https://www.gov.hk/',
    'search-href': href(['search']),
    'site-map-href': href(['site-map']),
    'contact-href': href(['contact']),
    'en-href': href(content.path, 'en'),
    'tc-href': href(content.path, 'tc'),
    'sc-href': href(content.path, 'sc'),
    path: href(content.path),
    'text-size': page.textSize,
  }).map(([name, value]) => `${name}="${value}"`).join(' ')
  const size = page.textSize === 'default' ? '' : ` data-clf-text-size="${page.textSize}"`
  return renderToString(`<!doctype html>
<html lang="${tagOf[page.language]}"${theme ? ` data-clf-theme="${theme}"` : ''}${size}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="clf-version" content="0.1.0">
<title>${titleOf(page)}</title>
${headFacts(page)}
<link rel="stylesheet" href="/clf.css">
</head>
<body>
<clf-header ${attributes}></clf-header>
<clf-official-banner demonstration></clf-official-banner>
<clf-navigation>${sectionLinks(page)}</clf-navigation>
${breadcrumb(page).replace('<nav data-part="breadcrumb" class="crumbs"', '<clf-breadcrumb').replace(/ aria-label="[^"]*"><ol>/, '><ol>').replace('</nav>', '</clf-breadcrumb>')}
<main class="clf-page" id="content" tabindex="-1">${mainContent(page)}</main>
<clf-footer ${content.isReviewed ? 'reviewed' : 'revised'}="${content.revised}" notices-href="${href(['notices'])}" privacy-href="${href(['privacy'])}" accessibility-href="${
    href(['accessibility'])
  }"></clf-footer>
</body>
</html>`)
}

const modern = {
  isOurs: true,
  folder: in3('en', 'tc', 'sc'),
  addressOf: (path: readonly string[]) => (path.length === 0 ? '' : path.join('/')),
  tokens: { rule: '--clf-color-header-rule', header: '--clf-color-header-background', footer: '--clf-color-footer-background' },
}

/** Made with our elements, without script. */
export const ours: Site = {
  ...modern,
  name: 'ours',
  subject: 'licences',
  department: { name: in3('Lands Department', '地政總署', '地政总署'), nearMiss: in3('Lаnds Department', '地政總暑', '地政总暑') },
  render: (page) => render(page),
}

/** The same in the heritage theme, and without what a page does not need between its tags. */
export const oursMinified: Site = {
  ...modern,
  name: 'ours-minified',
  subject: 'leave',
  department: { name: in3('Labour and Welfare Bureau', '勞工及福利局', '劳工及福利局'), nearMiss: in3('Labour and We1fare Bureau', '勞工及褔利局', '劳工及褔利局') },
  render: (page) => render(page, 'heritage').replace(/>\s+</g, '><').replace(/\s{2,}/g, ' '),
}
