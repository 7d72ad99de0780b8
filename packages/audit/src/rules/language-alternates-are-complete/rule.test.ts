import { expect, test } from 'vitest'
import { emptyPage } from '../../snapshot/snapshot.ts'
import { languageAlternatesAreComplete } from './rule.ts'

const judgementsOf = (...tags: string[]) => languageAlternatesAreComplete.evaluate({ ...emptyPage, alternates: tags.map((hreflang) => ({ hreflang, href: '/', pointer: 'link', snippet: '<link>' })) })

test('all four versions pass, under older tags too', () => {
  expect(judgementsOf('en', 'zh-hk', 'zh-Hans', 'x-default').map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed', 'passed'])
})

test.each([
  [['en', 'zh-Hant-HK', 'x-default'], 'zh-Hans'],
  [['en', 'zh-Hant-HK', 'zh-Hans'], 'x-default'],
  [[], 'en, zh-Hant-HK, zh-Hans, x-default'],
])('of %j is said what is missing', (tags, found) => {
  expect(judgementsOf(...tags)).toMatchObject([{ outcome: 'failed', reason: 'missing', found }])
})

test('what is missing is said at the first version named, else at the head', () => {
  expect(judgementsOf('en')).toMatchObject([{ place: { pointer: 'link' } }])
  expect(judgementsOf()).toMatchObject([{ place: { pointer: 'head', snippet: '<head>' } }])
})
