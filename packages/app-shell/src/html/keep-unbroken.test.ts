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

test.each(['title', 'textarea', 'script', 'style', 'template', 'button', 'pre', 'option', 'svg', 'math', 'clf-button', 'clf-navigation', 'clf-pagination', 'clf-tabs', 'clf-error-summary'])(
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
