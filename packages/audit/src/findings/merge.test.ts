import type { Finding } from '@clf/rules'
import { expect, test } from 'vitest'
import type { PageResult } from '../result.ts'
import { mergeFindings } from './merge.ts'

const finding = (pointer: string, more: Partial<Finding> = {}): Finding => ({
  outcome: 'failed',
  reason: 'r',
  pointer,
  rule: 'image-has-alternative',
  impact: 'critical',
  criteria: ['1.1.1'],
  snippet: `<img id="${pointer.slice(1)}">`,
  message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
  helpUrl: '',
  ...more,
})
const page = (path: string, state: string, ...findings: Finding[]): PageResult => ({ requested: `http://a${path}`, url: `http://a${path}`, state, rules: [], findings, notes: [] })
const told = (pages: PageResult[]) => mergeFindings(pages).map(({ pointer, on }) => `${pointer} ${on.map(({ url, states }) => `${url.slice(8)} ${states.join('+')}`).join(', ')}`)

test('an element in several states and on several pages is one finding, with each page once', () => {
  expect(told([page('/1', 'light', finding('#a')), page('/1', 'dark', finding('#a'), finding('#b')), page('/2', 'light', finding('#a'))])).toEqual(['#a /1 light+dark, /2 light', '#b /1 dark'])
})

test('another element at the same place, another reason and another outcome are findings of their own', () => {
  const other = [finding('#a', { snippet: '<img class="b">' }), finding('#a', { reason: 'other' }), finding('#a', { outcome: 'cantTell' }), finding('#a', { rule: 'axe/image-alt' })]
  expect(mergeFindings([page('/1', 'light', finding('#a')), page('/2', 'light', ...other)])).toHaveLength(5)
})

test('white space tells no elements apart', () => {
  expect(mergeFindings([page('/1', 'light', finding('#a', { snippet: '<p>\n  A</p>' })), page('/2', 'light', finding('#a', { snippet: '<p> A</p>' }))])).toHaveLength(1)
})

test('a failure of AAA alone is advice, what nobody can tell is not', () => {
  const all = mergeFindings([page('/1', 'light', finding('#a', { rule: 'axe/color-contrast-enhanced' }), finding('#a', { rule: 'axe/color-contrast-enhanced', outcome: 'cantTell' }), finding('#a'))])
  expect(all.map(({ isAdvisory }) => isAdvisory)).toEqual([true, false, false])
})

const header = (lang: string, words: string, href: string) => finding('body > header > a:nth-of-type(2)', { snippet: `<a class="bar" href="${href}" lang="${lang}">${words}</a>` })

test('a link of the header is one, on every page and in every language', () => {
  const merged = mergeFindings([
    page('/en/1', 'light', header('en', 'Search', '/en/1?q')),
    page('/tc/1', 'light', header('zh-Hant', '搜尋', '/tc/1?q')),
    page('/en/2', 'light', header('en', 'Search', '/en/2?q')),
  ])
  expect(merged.map(({ on }) => on.map(({ url }) => url.slice(8)))).toEqual([['/en/1', '/tc/1', '/en/2']])
})

const inMain = (snippet: string) => finding('body > main > p:nth-of-type(2) > img', { snippet })

test('another picture at the same place of the content of another page is another element', () => {
  expect(mergeFindings([page('/en/1', 'light', inMain('<img src="/a.png">')), page('/en/2', 'light', inMain('<img src="/b.png">'))])).toHaveLength(2)
})

test('the same words on two pages are one, and the same place of a page in another language is too', () => {
  const paragraph = (words: string) => finding('body > main > p', { snippet: `<p>${words}</p>` })
  expect(told([page('/en/1', 'light', paragraph('A')), page('/en/2', 'light', paragraph('A')), page('/sc/1', 'light', paragraph('甲')), page('/en/3', 'light', paragraph('B'))])).toEqual([
    'body > main > p /en/1 light, /en/2 light, /sc/1 light',
    'body > main > p /en/3 light',
  ])
})

test('two that a third one joins are one', () => {
  const paragraph = (words: string) => finding('body > main > p', { snippet: `<p>${words}</p>` })
  expect(mergeFindings([page('/en/1', 'light', paragraph('A')), page('/tc/2', 'light', paragraph('乙')), page('/en/2', 'light', paragraph('A'))])).toMatchObject([{ on: [{}, {}, {}] }])
})

test('ids that a script has numbered tell no elements apart', () => {
  expect(mergeFindings([page('/1', 'light', finding('#menu-1234', { snippet: '<ul id="menu-1234">' })), page('/2', 'light', finding('#menu-5678', { snippet: '<ul id="menu-5678">' }))])).toHaveLength(
    1,
  )
})

test('2,000 pages with 40 faults each are merged in one pass', () => {
  function* pages() {
    for (let number = 0; number < 2_000; number += 1)
      yield page(
        `/en/${number}`,
        'light',
        ...Array.from({ length: 40 }, (_, index) => finding(`body > footer > a:nth-of-type(${index})`, { snippet: `<a href="/${number}">` })),
      )
  }
  expect(mergeFindings(pages()).map(({ on }) => on.length)).toEqual(Array.from({ length: 40 }, () => 2_000))
})

test('a page that came as two in two states is named with both addresses, and the first picture of a fault is kept', () => {
  const moved = { ...page('/1', 'dark', finding('#a', { picture: 'first' }), finding('#b')), url: 'http://a/moved' }
  const [one, two] = mergeFindings([page('/1', 'light', finding('#a')), moved, page('/2', 'light', finding('#a', { picture: 'second' }))])
  expect(one?.on.map(({ requested, url, states }) => [requested, url, ...states].map((each) => each.replace('http://a', '')))).toEqual([
    ['/1', '/1', 'light'],
    ['/1', '/moved', 'dark'],
    ['/2', '/2', 'light'],
  ])
  expect([one?.picture, two?.picture]).toEqual(['first', undefined])
})

test('where a page says something else of the same fault, what it says is told with the page', () => {
  const said = (count: number) => finding('#a', { message: { en: `${count} of 3`, 'zh-Hant-HK': `${count}個`, 'zh-Hans': `${count}个` } })
  const [one] = mergeFindings([page('/1', 'light', said(1)), page('/1', 'dark', said(1)), page('/2', 'light', said(2)), page('/3', 'light', said(1)), page('/3', 'dark', said(3))])
  expect(one?.message.en).toBe('1 of 3')
  expect(one?.on.map(({ messages }) => messages?.map(({ en }) => en))).toEqual([undefined, ['2 of 3'], ['1 of 3', '3 of 3']])
})
