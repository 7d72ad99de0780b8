import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findTraditionalOnly } from '@clf/text/script'
import { expect, test } from '@playwright/test'
import { languages } from './corpus/language.ts'
import { standardRules, type RuleNumber } from './corpus/operator.ts'
import { fileOf, pagesOfTheStandard } from './pictures/examples.ts'

const folder = join(import.meta.dirname, '../../docs/look-and-feel')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const rules = Object.entries(standardRules) as [RuleNumber, string][]

interface Section {
  number: string
  id: string | undefined
  text: string
}

/** Sections of the page, one for each rule. */
const sectionsOf = (page: string): Section[] => page.split(/^## /m).slice(1).map((text) => ({ number: text.split(' ')[0] ?? '', id: /^`([\w-]+)`$/m.exec(text)?.[1], text }))

for (const language of languages) {
  const page = read(pagesOfTheStandard[language])

  test(`every rule of the standard has its section, in order, and no section is of another: ${language}`, () => {
    expect(sectionsOf(page).map(({ number, id }) => [number, id])).toEqual(rules)
    expect([...page.matchAll(/^\| \[(LF\d+)\]\(#(\w+)\) \| .+ \| `([\w-]+)` \|$/gm)].map(([, number, anchor, id]) => [number, anchor, id])).toEqual(
      rules.map(([number, id]) => [number, number.toLowerCase(), id]),
    )
    expect([...page.matchAll(/<a id="(\w+)"><\/a>/g)].map(([, anchor]) => anchor)).toEqual(rules.map(([number]) => number.toLowerCase()))
  })

  test(`every section says what must be seen, why, how it is judged and after what: ${language}`, () => {
    const words = {
      en: ['What must be seen', 'Why', 'How it is judged', 'Source', 'Right', 'Wrong'],
      tc: ['須看見甚麼', '原因', '如何判斷', '依據', '正確', '不正確'],
      sc: ['须看见什么', '原因', '如何判断', '依据', '正确', '不正确'],
    }[language]
    for (const { number, text } of sectionsOf(page)) expect(words.filter((word) => !text.includes(word)), number).toEqual([])
  })

  test(`every section shows a right and a wrong example, each with words: ${language}`, () => {
    for (const { number, text } of sectionsOf(page)) {
      const shown = [...text.matchAll(/!\[([^\]]+)\]\(pictures\/([^)]+)\)/g)]
      expect(shown.map(([, , file]) => file)).toEqual([fileOf(number as RuleNumber, 'right', language), fileOf(number as RuleNumber, 'wrong', language)])
      expect(new Set(shown.map(([, words]) => words)).size).toBe(2)
    }
  })

  test(`nothing is called official: ${language}`, () => {
    expect(page).not.toMatch(/official|官方/i)
  })
}

test('every picture that a page shows exists, every one that exists is shown, and they are small', () => {
  const shown = new Set(rules.flatMap(([number]) => languages.flatMap((language) => [fileOf(number, 'right', language), fileOf(number, 'wrong', language)])))
  expect([...shown].filter((file) => !existsSync(join(folder, 'pictures', file)))).toEqual([])
  const there = readdirSync(join(folder, 'pictures'))
  expect(there.filter((file) => !shown.has(file))).toEqual([])
  expect(there.reduce((sum, file) => sum + statSync(join(folder, 'pictures', file)).size, 0)).toBeLessThan(1_000_000)
})

/** Words of the other script that the standard names as what pages write. */
const named = ['香港特別行政區政府', '政府內聯網', '繁體版', '繁體、', '繁體中文']

test('the page in Simplified Chinese is Simplified, but for words that are named', () => {
  const text = named.reduce((rest, words) => rest.replaceAll(words, ''), read(pagesOfTheStandard.sc))
  expect(findTraditionalOnly(text)).toEqual([])
})

test('the three pages say the same version', () => {
  expect(new Set(languages.map((language) => /\d+\.\d+/.exec(read(pagesOfTheStandard[language]))?.[0])).size).toBe(1)
})
