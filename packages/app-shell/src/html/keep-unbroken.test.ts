import { createRandom } from '@clf/content/examples'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { keepUnbroken } from './keep-unbroken.ts'

const whole = (run: string) => `<span class="clf-unbroken">${run}</span>`

test('keeps runs of headings, cells and prose whole and every character as it is', () => {
  const page = '<!doctype html><html lang="en"><body><h1>Circular No. 3/2026</h1><td>10 MB</td><p>Call <a href="tel:28102345">2810 2345</a> &amp; wait 25 minutes.</p></body></html>'
  const kept = keepUnbroken(page)
  expect(kept).toContain(`<h1>Circular ${whole('No. 3/2026')}</h1><td>${whole('10 MB')}</td>`)
  expect(kept).toContain(`<a href="tel:28102345">${whole('2810 2345')}</a> &amp; wait ${whole('25 minutes.')}</p>`)
  expect(kept.replaceAll(/<span class="clf-unbroken">|<\/span>/g, '')).toBe(page)
})

test.each(['title', 'textarea', 'script', 'style', 'template', 'button', 'pre', 'option', 'svg', 'math', 'clf-button', 'clf-pagination'])(
  'leaves the text of <%s> as it is',
  (name) => {
    const part = name === 'option' ? '<select><option>Call 2810 2345</option></select>' : `<${name}>Call 2810 2345</${name}>`
    expect(keepUnbroken(`<body>${part}<p>2810 2345</p></body>`)).toBe(`<body>${part}<p>${whole('2810 2345')}</p></body>`)
  },
)

test('leaves attributes and comments as they are', () => {
  const page = '<p title="2810 2345"><!-- 2810 2345 --><img alt="25 minutes"></p>'
  expect(keepUnbroken(page)).toBe(page)
})

test('keeps a short fact that stands alone in a cell whole, and leaves the same words in prose', () => {
  const row = (date: string) => `<table><tr><th>Title</th><td><b> ${date} </b></td><td>Pay by 1 April 2026, at the latest</td></tr></table><p>1 April 2026</p>`
  for (const date of ['1 April 2026', '2026年4月1日', 'FIN-3/2026']) expect(keepUnbroken(row(date))).toBe(row(date).replace(`<b> ${date}`, `<b> ${whole(date)}`))
})

test.each(['clf-navigation', 'clf-tabs', 'clf-error-summary'])('keeps runs in links of <%s> whole', (name) => {
  expect(keepUnbroken(`<${name}><ul><li><a href="#a">Circular No. 3/2026</a></li></ul></${name}>`)).toContain(`Circular ${whole('No. 3/2026')}</a>`)
})

// The page is read without a parser, since it is read anew with every page that is made; a parser says whether it was read right.
test('puts runs into text alone, whatever stands around them', () => {
  const pieces = [
    '2810 2345',
    'No. 3/2026',
    '25 minutes',
    '<',
    '</',
    '<p>',
    '</p>',
    '<td>',
    '</td>',
    '<a title="1 > 2810 2345">',
    "<a title='<b> No. 3/2026'>",
    '</a>',
    '<br/>',
    '<!-- 2810 2345 -->',
    '<!--',
    '-->',
    '<title>',
    '</title>',
    '<script>',
    '</SCRIPT >',
    '&amp;',
    '&#x41;',
    '& ',
    ' ',
    '"',
    '2026年4月1日',
    '<svg>',
    '</svg>',
  ]
  const random = createRandom(20261129)
  let kept = 0
  for (let round = 0; round < 3000; round += 1) {
    const page = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join('')
    const made = keepUnbroken(page)
    expect(made.replaceAll(/<span class="clf-unbroken">|<\/span>/g, '')).toBe(page)
    const document = parseDocument(made)
    const spans = DomUtils.getElementsByTagName('span', document, true)
    const written = made.split('<span class="clf-unbroken">').length - 1
    expect([page, spans.length]).toEqual([page, written])
    kept += written
    for (const span of spans.toReversed()) {
      for (const child of span.children.slice()) DomUtils.prepend(span, child)
      DomUtils.removeElement(span)
    }
    expect([page, shapeOf(document)]).toEqual([page, shapeOf(parseDocument(page))])
  }
  expect(kept).toBeGreaterThan(1000)
})

/** Elements and comments in their order, with the text of each. */
const shapeOf = (document: ReturnType<typeof parseDocument>): string => DomUtils.getOuterHTML(document, { encodeEntities: false })
