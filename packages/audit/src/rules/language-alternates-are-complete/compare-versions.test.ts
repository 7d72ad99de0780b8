import { expect, test } from 'vitest'
import type { Outline } from '../../look-and-feel/outline.ts'
import { compareVersions, judgeVersion } from './compare-versions.ts'

const things = { headings: 3, paragraphs: 4, items: 5, cells: 4, images: 1, fields: 0 }
const outline = (lang: string, text: string, rest: Partial<Outline> = {}): Outline => ({
  lang,
  text,
  otherText: '',
  isTranslated: false,
  headings: [],
  things,
  links: [],
  allLinks: [],
  footText: '',
  alternates: [],
  ...rest,
})
const english = outline('en', 'Officers on permanent terms earn leave for each month of service. Apply two weeks before the first day of leave.')
const traditional = outline('zh-Hant-HK', '按長期聘用條款受聘的人員，每服務滿一個月即可賺取假期。請於假期首天前兩星期提出申請。')
const simplified = outline('zh-Hans', '按长期聘用条款受聘的人员，每服务满一个月即可赚取假期。请于假期首天前两星期提出申请。')

test('three versions that say the same are each right, and right together', () => {
  expect([judgeVersion(english, 'en'), judgeVersion(traditional, 'zh-Hant-HK'), judgeVersion(simplified, 'zh-Hans')]).toEqual([undefined, undefined, undefined])
  expect([compareVersions(english, traditional, 'zh-Hant-HK'), compareVersions(traditional, simplified, 'zh-Hans'), compareVersions(simplified, english, 'en')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test.each(
  [
    ['says-no-language', outline('', english.text), 'en'],
    ['other-language', outline('en', traditional.text), 'zh-Hant-HK'],
    ['other-language', outline('fr', english.text), 'en'],
    ['empty', outline('en', '', { things: { ...things, images: 0 } }), 'en'],
    ['same-text', outline('zh-Hant-HK', english.text), 'zh-Hant-HK'],
    ['same-text', outline('zh-Hans', traditional.text), 'zh-Hans'],
    ['same-text', outline('zh-Hant-HK', simplified.text), 'zh-Hant-HK'],
    ['stands-in-another-language', outline('zh-Hant-HK', '此文件只有英文版本。', { otherText: english.text.repeat(3) }), 'zh-Hant-HK'],
  ] as const,
)('%s is said of a version by itself', (reason, version, language) => {
  expect(judgeVersion(version, language)?.reason).toBe(reason)
})

test.each(
  [
    ['says-less', { ...traditional, things: { ...things, headings: 2 } }, 'zh-Hant-HK'],
    ['says-less', { ...traditional, things: { ...things, cells: 0 } }, 'zh-Hant-HK'],
    ['says-less', { ...traditional, things: { ...things, paragraphs: 2 } }, 'zh-Hant-HK'],
    ['says-less', { ...traditional, text: '按長期聘用條款。' }, 'zh-Hant-HK'],
    ['says-perhaps-less', { ...traditional, things: { ...things, paragraphs: 3 } }, 'zh-Hant-HK'],
    ['same-text', { ...english, lang: 'zh-Hant-HK' }, 'zh-Hant-HK'],
  ] as const,
)('%s is said of a version beside another', (reason, other, language) => {
  expect(compareVersions(english, other, language)?.reason).toBe(reason)
})

test('of two Chinese versions the words are as many, but for a few', () => {
  expect(compareVersions(traditional, outline('zh-Hans', simplified.text.slice(0, -13)), 'zh-Hans')?.reason).toBe('says-less')
  expect(compareVersions(traditional, outline('zh-Hans', simplified.text.slice(0, -1)), 'zh-Hans')).toBeUndefined()
})
