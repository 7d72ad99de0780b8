import type { LanguagePath } from '@clf/text'
import { expect, test } from 'vitest'
import { editionOf } from '../labels/cases.ts'
import type { Edition } from './edition.ts'
import { judgeEdition, repairFinding } from './judge-edition.ts'

/** What the first finding of a rule on a body comes to when it is mended; null when only a person can. */
function mended(rule: string, path: LanguagePath, written: string): Edition | null {
  const edition = editionOf({ [path]: written })
  const finding = judgeEdition(edition).findings.find((each) => each.rule === rule)
  if (!finding) throw new Error(`${rule} finds nothing in ${written}`)
  return repairFinding(edition, finding)
}

const bodyAfter = (rule: string, path: LanguagePath, written: string) => mended(rule, path, written)?.words[path]?.body.children

test('words in English are marked from their first to their last, with a code among them', () => {
  expect(bodyAfter('language-is-marked', 'tc', '請留意 please send the form 8A to the officer in charge of it。')).toEqual([
    {
      type: 'paragraph',
      children: [{ type: 'text', text: '請留意 ' }, { type: 'text', text: 'please send the form 8A to the officer in charge of it', lang: 'en' }, { type: 'text', text: '。' }],
    },
  ])
})

test('Chinese words in English are marked as what they are written in', () => {
  const run = (words: string, lang: string) => [{ type: 'paragraph', children: [{ type: 'text', text: 'The ' }, { type: 'text', text: words, lang }, { type: 'text', text: ' stand here.' }] }]
  expect(bodyAfter('script-matches-language', 'en', 'The 办公厅通知 stand here.')).toEqual(run('办公厅通知', 'zh-Hans'))
  expect(bodyAfter('script-matches-language', 'en', 'The 辦公廳通知 stand here.')).toEqual(run('辦公廳通知', 'zh-Hant-HK'))
})

test.each([
  ['an item without words', 'no-empty-paragraphs', 'Words ¶ #b  ¶ #b Two'],
  ['a first row with figures, set apart by a tabulator', 'table-has-headers', '#t Cost // 1\t2 | Fee // 3 | 4'],
])('%s is for a person to mend', (_name, rule, written) => {
  expect(mended(rule, 'en', written)).toBeNull()
})
