import { wcag22 } from '@clf/rules'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { checks } from './checks.ts'
import { messageOf, wordsOf } from './rule-words.ts'
import { rules } from './rules.ts'
import { englishSentences, keyWithoutNumber, sayCheck, simplified } from './say-check.ts'

const all = axe.getRules()

/** Words of markup and names that stand in Chinese as they are: what is left of English after them is untranslated. */
const markup = [
  ...Object.values(englishSentences).flatMap((sentences) => Object.values(sentences)).flatMap((text) => text.match(/\$\{[^}]*\}/g) ?? []),
  ...['<[a-z]+[^>]*>', 'aria-[a-z]+', '"[a-z-]+=[a-z]+"', '[a-z:]+=(?:"[^"]*"|[a-z]+)', '\\[role="[a-z]+"\\]', '[a-z]+:[a-z]+', '[a-z]+-[a-z]+', "'[a-z]+'", '"[a-z]+"', '!important', '\\b1:1\\b'],
  ...[
    'HTML',
    'ARIA',
    'WCAG',
    'CSS',
    'DOM',
    'AAA?',
    'Safari',
    'Tab',
    'axe',
    'iframe',
    'id',
    'role',
    'lang',
    'title',
    'alt',
    'value',
    'scope',
    'headers',
    'summary',
    'style',
    'placeholder',
    'autocomplete',
    'accesskey',
    'tabindex',
    'img',
    'image',
    'none',
    'presentation',
    'alert',
    'treegrid',
    'columnheader',
    'rowheader',
    'em',
  ],
]
const isMarkup = new RegExp(markup.map((each) => (each.startsWith('$') ? each.replace(/[$.{}]/g, String.raw`\$&`) : /^[\w?]+$/.test(each) ? `(?<![a-z])${each}(?![a-z])` : each)).join('|'), 'gi')
const leftOfEnglish = (text: string) => text.replaceAll(isMarkup, '').match(/[a-z]{2,}/gi) ?? []

function expectChinese(traditional: string, inSimplified: string): void {
  expect(traditional).toMatch(/\p{Script=Han}/u)
  expect(findSimplifiedOnly(traditional)).toEqual([])
  expect(findTraditionalOnly(inSimplified)).toEqual([])
  expect(leftOfEnglish(traditional)).toEqual([])
  // Words of Taiwan and of machines.
  expect(traditional).not.toMatch(/螢幕|軟體|程式碼|使用者介面|預設值|控件|單元格|訪問|聚焦|[㐀-鿿] [㐀-鿿]/)
}

test('all 105 rules of axe-core have words, and no word is of a rule that is not', () => {
  expect(all).toHaveLength(105)
  expect(Object.keys(rules).toSorted()).toEqual(all.map(({ ruleId }) => ruleId).toSorted())
})

test.each(all)('axe/$ruleId says what it asks and demands in Traditional and Simplified Chinese', ({ ruleId }) => {
  const { description, help } = wordsOf(ruleId)
  for (const said of [description, help]) expectChinese(said['zh-Hant-HK'], said['zh-Hans'])
})

test('every sentence of every check has words, and no words are of a sentence that is not', () => {
  const keys = (sentences: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    Object.entries(sentences).flatMap(([id, each]) => [...new Set(Object.keys(each).map(keyWithoutNumber))].map((key) => `${id} ${key}`)).toSorted()
  expect(keys(englishSentences).length).toBeGreaterThan(200)
  expect(keys(checks)).toEqual(keys(englishSentences))
})

const sentences = Object.entries(englishSentences).flatMap(([id, each]) => Object.entries(each).map(([key, english]) => ({ id, key, english })))

test.each(sentences)('check $id says $key in Chinese, with everything that was found', ({ id, key, english }) => {
  const traditional = checks[id]?.[keyWithoutNumber(key)] ?? ''
  expectChinese(traditional, simplified(traditional))
  const found = (text: string) => [...new Set(text.match(/\$\{[^}]*\}/g))].toSorted()
  expect(found(traditional)).toEqual(found(english))
})

test('a check is told with its data, which is not converted with the words', () => {
  expect(sayCheck({ id: 'aria-required-attr', message: 'Required ARIA attribute not present: aria-checked', data: ['aria-checked'] })['zh-Hant-HK']).toBe('欠缺必需的 ARIA 屬性：aria-checked')
  expect(sayCheck({ id: 'duplicate-id-aria', message: 'Document has multiple elements referenced with ARIA with the same id attribute: 標籤', data: '標籤' })['zh-Hans']).toBe(
    '网页有多个 ARIA 所指的元素使用相同的 id 属性：標籤',
  )
  const data = { messageKey: 'bgImage' }
  expect(sayCheck({ id: 'color-contrast', message: "Element's background color could not be determined due to a background image", data })['zh-Hans']).toBe('由于有背景图像，未能判断元素的背景色')
})

test('the message names the demand and every check, and never the words that axe-core has where it knows no reason', () => {
  const check = (id: string, message: string, data: unknown = null) => ({ id, message, data, impact: 'serious', relatedNodes: [] })
  const node = {
    any: [check('has-alt', 'Element does not have an alt attribute')],
    all: [],
    none: [check('alt-space-value', "axe couldn't tell the reason. Time to break out the element inspector!")],
  }
  expect(messageOf({ id: 'image-alt' }, node)['zh-Hant-HK']).toBe('圖像必須有替代文字。請修正以下各項：\n  未能判斷原因，請以人手檢查此元素。\n\n請修正以下任何一項：\n  元素沒有 alt 屬性')
})

test('every criterion that axe-core names exists in WCAG 2.2, but the one that is obsolete', () => {
  const numbers = all.flatMap(({ tags }) => tags).flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? [])
  expect([...new Set(numbers.filter((number) => !(number in wcag22)))]).toEqual(['4.1.1'])
})
