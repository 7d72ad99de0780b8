import { expect, test } from 'vitest'
import { templateOf } from './template.ts'

const of = (path: string) => templateOf(`http://example.org${path}`)

test.each([
  ['/news/12', 'example.org/news/{number}'],
  ['/news/2026/11/27', 'example.org/news/{number}/{number}/{number}'],
  ['/news/2026-11-27.htm', 'example.org/news/{date}.htm'],
  ['/P2026112700123.htm', 'example.org/P{number}.htm'],
  ['/news/budget-of-the-year', 'example.org/news/{name}'],
  ['/tc/news/%E9%87%8D%E8%A6%81%E5%91%8A%E7%A4%BA%E4%B8%80', 'example.org/tc/news/{name}'],
  ['/doc/3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'example.org/doc/{id}'],
  ['/calendar?month=3&year=2027', 'example.org/calendar?month={number}&year={number}'],
  ['/calendar?year=2027&month=3', 'example.org/calendar?month={number}&year={number}'],
  ['/a/b/a/b/a/b/a/b', 'example.org/a/b{again}'],
  ['/x/x/x/x', 'example.org/x{again}'],
  ['/#/news/7', 'example.org/news/{number}'],
])('%s is of the template %s', (path, template) => {
  expect(of(path).template).toBe(template)
})

test.each(['/about-us', '/access-to-information', '/en/access-to-information', '/services/passports'])('%s is told apart by its name, within its folder', (path) => {
  const { template, folder } = of(path)
  expect(template).toBe(`example.org${path}`)
  expect(folder).toBe(`example.org${path.replace(/[^/]+$/, '{name}')}`)
})

test('whatever is asked of one program belongs to one folder', () => {
  expect([of('/list?sort=up').folder, of('/list?sort=up&colour=red').folder]).toEqual(['example.org/list?{query}', 'example.org/list?{query}'])
})

test('an address that is encoded in another way than UTF-8 is told apart as it stands', () => {
  expect(of('/%E9%A0').template).toBe('example.org/%E{number}%A{number}')
})

test('addresses that grow without end end up in one template', () => {
  const grown = (count: number) => of(`/${Array.from({ length: count }, (_, index) => String.fromCharCode(97 + (index % 26))).join('/')}`).template
  expect(grown(30)).toBe(grown(31))
})
