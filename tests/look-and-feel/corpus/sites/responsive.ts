import { in3 } from '../language.ts'
import { breadcrumb, demonstration, languageLinks, searchForm, textSizeButtons, textSizeScript } from '../parts.ts'
import type { Page, Site } from '../site.ts'
import { words } from '../words.ts'
import { base, content, documentOf, foot, footStyle, headStyle, names, navigation, navigationStyle, skipLink } from './modern.ts'

/** On a phone the last parts of the head stand behind a button. */
const menu = `.menu > summary { display: none }
@media (max-width: 600px) {
  .menu > summary { display: inline-block; padding: 0.25rem 1rem; margin: 0 1rem; border: 1px solid #667780; color: #152024 }
  .menu:not([open]) > .row { display: none }
}
@media (min-width: 601px) { .menu::details-content { content-visibility: visible; display: block } }`

const head = (page: Page): string => `
<header data-part="header" class="head">
<div class="row spread">${names(page)}<img data-part="brand" src="/brand.svg" width="90" height="34" alt="${page.say(words.brand)}"></div>
<div data-part="tools" class="row"><a data-part="portal" href="https://www.gov.hk/">${page.say(words.portal)}</a><span data-part="languages">${languageLinks(page)}</span>${textSizeButtons(page)}</div>
<details data-part="menu" class="menu"><summary>${page.say(words.menu)}</summary><div class="row">${searchForm(page)}<a data-part="site-map" href="${page.href(['site-map'])}">${
  page.say(words.siteMap)
}</a> <a data-part="contact" href="${page.href(['contact'])}">${page.say(words.contact)}</a></div></details>
</header>`

/** A site of today in markup of its own. */
export const responsive: Site = {
  name: 'responsive',
  subject: 'water',
  department: {
    name: in3('Water Supplies Department', '水務署', '水务署'),
    nearMiss: in3('Water Supp1ies Department', '氷務署', '氷务署'),
  },
  folder: in3('en', 'tc', 'sc'),
  addressOf: (path) => (path.length === 0 ? '' : path.join('/')),
  tokens: { rule: '--rule', header: '--head', footer: '--foot' },
  render: (page) =>
    documentOf(page, {
      style: [base, headStyle, menu, navigationStyle, footStyle].join('\n').replace('.head { background: #ffffff', ':root { --head: #ffffff; --foot: #0b333c }\n.head { background: var(--head)')
        .replace('.foot { background: #0b333c', '.foot { background: var(--foot)'),
      body: `${skipLink(page)}${head(page)}${navigation(page)}${breadcrumb(page)}${content(page)}${demonstration(page)}${foot(page)}`,
      script: textSizeScript(),
    }),
}
