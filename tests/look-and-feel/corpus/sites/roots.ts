import { in3 } from '../language.ts'
import { breadcrumb, demonstration, textSizeScript } from '../parts.ts'
import type { Page, Site } from '../site.ts'
import { base, content, documentOf, foot, footStyle, head, headStyle, navigation, navigationStyle, skipLink } from './modern.ts'

/**
 * Furniture in shadow roots. A template with `data-attach` is taken out of the page and attached by script, so that no reader of the source finds it
 * in a root; without it the root is declared in the markup.
 */
const furniture = (page: Page, mode: 'open' | 'closed', isByScript: boolean): string => {
  const root = (tag: string, style: string, inside: string) =>
    `<${tag}><template shadowrootmode="${mode}"${isByScript ? ' data-attach' : ''}><style>:host { display: block } ${style}</style>${inside}</template></${tag}>`
  return `${skipLink(page)}${root('site-head', headStyle, head(page))}${root('site-menu', navigationStyle, navigation(page))}${breadcrumb(page)}${content(page)}${demonstration(page)}${
    root('site-foot', footStyle, foot(page))
  }`
}

const skipStyle = `.skip { position: absolute; transform: translateY(-200%); background: #c96008; color: #000000 } .skip:focus { transform: none }`

const modern = { folder: in3('en', 'tc', 'sc'), addressOf: (path: readonly string[]) => (path.length === 0 ? '' : path.join('/')) }

/** Elements of its own, with open roots that script attaches. */
export const openRoots: Site = {
  ...modern,
  name: 'open-roots',
  subject: 'licences',
  department: { name: in3('Marine Department', '海事處', '海事处'), nearMiss: in3('Marine Departmant', '海亊處', '海亊处') },
  render: (page) =>
    documentOf(
      page,
      { style: `${base}\n${skipStyle}`, body: furniture(page, 'open', true), script: `for (const host of document.querySelectorAll('site-head')) ${textSizeScript('host.shadowRoot')}` },
      ' – ',
    ),
}

/** The same with closed roots: nothing of the page's own script enters them. */
export const closedRoots: Site = {
  ...modern,
  name: 'closed-roots',
  subject: 'water',
  department: { name: in3('Drainage Services Department', '渠務署', '渠务署'), nearMiss: in3('Drainage Service Department', '洰務署', '洰务署') },
  render: (page) => documentOf(page, { style: `${base}\n${skipStyle}`, body: furniture(page, 'closed', true), script: `for (const root of attached) ${textSizeScript('root')}` }, ' | '),
}

/** Roots declared in the markup, without script; text size is not offered. */
export const declarativeRoots: Site = {
  ...modern,
  name: 'declarative-roots',
  subject: 'leave',
  department: { name: in3('Labour Department', '勞工處', '劳工处'), nearMiss: in3('Labor Department', '勞エ處', '劳エ处') },
  render: (page) => documentOf(page, { style: `${base}\n${skipStyle}`, body: furniture(page, 'open', false).replace(/<div data-part="text-size"[\s\S]*?<\/div>/, '') }, ' · '),
}
