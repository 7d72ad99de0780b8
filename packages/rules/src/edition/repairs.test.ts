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
