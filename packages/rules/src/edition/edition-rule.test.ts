import { expect, test } from 'vitest'
import { editionOf } from '../labels/cases.ts'
import { passed } from '../rule.ts'
import { judgeVersions } from './edition-rule.ts'
import { subjectOfEdition } from './edition-subject.ts'

test('a language whose words are the same object is asked once', () => {
  const asked: string[] = []
  const evaluate = judgeVersions(({ path, lines }) => {
    asked.push(path)
    return lines.map((line) => passed(line))
  })
  const first = editionOf({ en: 'One.', tc: '一。' })
  const before = evaluate(subjectOfEdition(first))
  const changed = { ...first, words: { ...first.words, ...editionOf({ en: 'One. ¶ Two.' }).words } }
  expect(evaluate(subjectOfEdition(changed)).length).toBe(before.length + 1)
  expect(asked).toEqual(['en', 'tc', 'en'])
})

test('without a line there is nothing to judge', () => {
  expect(judgeVersions(() => [])(subjectOfEdition(editionOf({ en: 'One.' })))).toEqual([{ outcome: 'inapplicable' }])
})
