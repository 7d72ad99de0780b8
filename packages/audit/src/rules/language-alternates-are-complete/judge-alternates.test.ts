import { expect, test } from 'vitest'
import type { Outline } from '../../look-and-feel/outline.ts'
import type { Target, Targets } from '../../look-and-feel/targets.ts'
import { judgeAlternates, type Alternate } from './judge-alternates.ts'

const origin = 'https://a.gov.hk'
const alternatesAt = (path: string, host = origin): Alternate[] => [
  { hreflang: 'en', href: `${host}/en/${path}` },
  { hreflang: 'zh-Hant-HK', href: `${host}/tc/${path}` },
  { hreflang: 'zh-Hans', href: `${host}/sc/${path}` },
]
const things = { headings: 1, paragraphs: 1, items: 0, cells: 0, images: 0, fields: 0 }
const outline = (lang: string, text: string, alternates = alternatesAt('leave')): Outline => ({
  lang,
  text,
  otherText: '',
  isTranslated: false,
  headings: [],
  things,
  links: [],
  allLinks: [],
  footText: '',
  alternates,
})
const english = outline('en', 'Officers earn leave for each month of service.')
const pages: Record<string, Target> = {
  '/tc/leave': { url: '', outline: outline('zh-hk', '人員每服務滿一個月即可賺取假期。') },
  '/sc/leave': { url: '', outline: outline('zh-cn', '人员每服务满一个月即可赚取假期。') },
  '/sc/pay': { url: '', outline: outline('zh-cn', '人员每服务满一个月即可赚取薪金。', alternatesAt('pay')) },
  '/sc/gone': { url: '', unjudged: 'soft-404' },
  '/sc/secret': { url: '', unjudged: 'sign-in' },
}
const targets: Targets = { at: (address) => Promise.resolve(pages[new URL(address).pathname] ?? { url: address, unjudged: 'error-page' }) }
const judged = async (alternates: Alternate[], address = `${origin}/en/leave`) =>
  (await judgeAlternates(address, english, alternates, targets)).map(({ reason, found }) => `${reason} ${typeof found === 'string' ? found : found.en}`)
const withSimplified = (path: string) => alternatesAt('leave').map((each) => (each.hreflang === 'zh-Hans' ? { ...each, href: origin + path } : each))

test('three versions that answer, say the same and name each other are right, with and without x-default', async () => {
  expect(await judged(alternatesAt('leave'))).toEqual([])
  expect(await judged([...alternatesAt('leave'), { hreflang: 'x-default', href: `${origin}/` }])).toEqual([])
})

test('versions named by a public address are met where the page is', async () => {
  expect(await judged(alternatesAt('leave', 'https://public.example'))).toEqual([])
})

test.each([
  [[], ['missing en, zh-Hant-HK, zh-Hans']],
  [alternatesAt('leave').slice(0, 2), ['missing zh-Hans']],
  [withSimplified('/sc/gone'), ['dead zh-Hans: https://a.gov.hk/sc/gone (soft-404)']],
  [withSimplified('/sc/secret'), ['not-reached zh-Hans: https://a.gov.hk/sc/secret (sign-in)']],
  [withSimplified('/sc/pay'), ['not-returned zh-Hans: https://a.gov.hk/sc/pay']],
  [withSimplified('/tc/leave'), ['other-language zh-Hans: lang="zh-hk"']],
  [alternatesAt('leave').with(0, { hreflang: 'en', href: `${origin}/en/` }), ['not-this-page en: https://a.gov.hk/en/']],
])('of %j is said %j', async (alternates, said) => {
  expect(await judged(alternates)).toEqual(said)
})

test('what is found by words of one language need not be found in another', async () => {
  const reasonsAt = async (path: string) => {
    const versions = alternatesAt(path)
    const more = { ...english, alternates: versions, things: { ...things, headings: 9 } }
    return (await judgeAlternates(`${origin}/en/${path}`, more, versions, targets)).map(({ reason }) => reason)
  }
  expect(await reasonsAt('leave')).toEqual(['says-less', 'says-less'])
  expect(await reasonsAt('leave?q=pay')).toEqual(['says-perhaps-less', 'says-perhaps-less'])
})
