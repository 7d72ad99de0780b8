import { in3 } from '../language.ts'
import { breadcrumb, demonstration, textSizeScript } from '../parts.ts'
import type { Site } from '../site.ts'
import { base, content, documentOf, foot, footStyle, head, headStyle, navigation, navigationStyle, skipLink } from './modern.ts'

/** Everything that is seen is made by script, the title too: what stands in `data-app` is taken out of the page and written by script. */
export const singlePageApp: Site = {
  name: 'single-page-app',
  subject: 'water',
  department: {
    name: in3('Fire Services Department', '香港消防處', '香港消防处'),
    nearMiss: in3('Fire Servlces Department', '香港消防虛', '香港消防虚'),
  },
  folder: in3('en', 'zh-hk', 'zh-cn'),
  addressOf: (path) => (path.length === 0 ? '' : `${path.join('/')}/`),
  render: (page) =>
    documentOf(page, {
      style: [base, headStyle, navigationStyle, footStyle].join('\n'),
      body: `<div id="app" data-app>${skipLink(page)}${head(page, 'div').replace('data-part="header"', 'data-part="header" role="banner"')}${navigation(page)}${
        breadcrumb(page, { isLastLinked: true })
      }${content(page)}${demonstration(page)}${foot(page, 'div').replace('data-part="footer"', 'data-part="footer" role="contentinfo"')}</div>`,
      script: textSizeScript(),
    }),
}
