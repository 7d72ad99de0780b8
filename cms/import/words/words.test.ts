import { languageTags } from '@clf/text'
import { describe, expect, test } from 'vitest'
import { findingKinds, findingWords } from './findings.ts'
import { checkWords, guessWords, lineWords } from './guesses.ts'
import { sayPlace } from './place.ts'

describe.each(findingKinds)('the finding “%s”', (kind) => {
  test.each(languageTags)('is said in %s, in a sentence of its own', (lang) => {
    const words = findingWords(kind).words[lang]
    expect(words).toMatch(lang === 'en' ? /^[A-Z].*\.$/ : /\p{Script=Han}.*。$/u)
    expect(findingKinds.filter((other) => findingWords(other).words[lang] === words)).toEqual([kind])
  })
})

test.each(
  [
    [{ line: 12, part: 'body' }, true, 'line 12', '第 12 行', '第 12 行'],
    [{ line: 5, part: 'body' }, false, 'paragraph 5', '第 5 段', '第 5 段'],
    [{ line: 5, part: 'body', cell: { table: 2, row: 3, column: 1 } }, false, 'table 2, row 3, column 1', '表格 2 第 3 行第 1 欄', '表格 2 第 3 行第 1 栏'],
    [{ line: 9, part: 'footnote', note: '1' }, false, 'footnote 1', '註腳 1', '注脚 1'],
    [{ line: 3, part: 'text box' }, false, 'text box, paragraph 3', '文字方塊，第 3 段', '文字方块，第 3 段'],
  ] as const,
)('a place is said in three languages', (place, isText, en, traditional, simplified) => {
  expect(languageTags.map((lang) => sayPlace(place, lang, isText)).toSorted()).toEqual([en, traditional, simplified].toSorted())
})

test('what a line is, what is guessed and what is compared have names in three languages', () => {
  expect(lineWords('numbered paragraph')).toEqual({ en: 'numbered paragraph', 'zh-Hant-HK': '編號段落', 'zh-Hans': '编号段落' })
  expect(guessWords('addressee')['zh-Hant-HK']).toBe('受文人')
  expect(checkWords('cells')['zh-Hans']).toMatch(/位置$/)
})
