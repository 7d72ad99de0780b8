import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageTags } from '@clf/text'
import { expect, test } from 'vitest'
import { ruleInfos } from '../rule-info/rule-info.ts'
import { explain } from './explain.ts'
import { numberedRules, ruleNumbered, sectionOf } from './rule-sections.ts'

const root = join(import.meta.dirname, '../../../..')
const paths = languageTags.map((tag) => [tag, explain('LF1')?.section?.where[tag].replace(/#.*$/, '') ?? ''] as const)

test.each(paths)('the numbers are those of the standard in %s, and each section is there', (_tag, path) => {
  const standard = readFileSync(join(root, path), 'utf8')
  const inTable = [...standard.matchAll(/^\| \[(LF\d+)\]\(#(lf\d+)\) \| .+ \| `([a-z-]+)` \|$/gm)]
  expect(inTable.map(([, number, anchor, id]) => [number, anchor, id])).toEqual(numberedRules.map((id, index) => [`LF${index + 1}`, `lf${index + 1}`, id]))
  const sections = [...standard.matchAll(/^<a id="(lf\d+)"><\/a>\n\n## (LF\d+) .+\n\n`([a-z-]+)`$/gm)]
  expect(sections.map(([, anchor, number, id]) => [number, anchor, id])).toEqual(numberedRules.map((id, index) => [`LF${index + 1}`, `lf${index + 1}`, id]))
})

test.each(numberedRules.map((id, index) => [`LF${index + 1}`, id]))('%s is %s, however its number is written, and its explanation says so', (number, id) => {
  for (const written of [number, number.toLowerCase(), ` ${number}`, number.replace('LF', 'LF '), number.replace('LF', 'lf-')]) expect(explain(written)?.info.id).toBe(id)
  expect(explain(id)?.section?.number).toBe(number)
})

test.each(['LF0', 'LF19', 'LF', 'LF1x', 'F1', 'LF1.5'])('%s is no number of a rule', (written) => {
  expect(ruleNumbered(written)).toBeUndefined()
  expect(explain(written)).toBeUndefined()
})

test('rules of accessibility alone have no section', () => {
  expect(ruleInfos.filter(({ id }) => explain(id)?.section).map(({ id }) => id)).toEqual(numberedRules.toSorted())
})

test.each([
  [undefined, ''],
  ['git+https://code.example/team/clf.git', 'https://code.example/team/clf/blob/HEAD/'],
  ['https://code.example:8443/clf', 'https://code.example:8443/clf/blob/HEAD/'],
  ['git+ssh://git@code.example:22/team/clf.git', 'https://code.example/team/clf/blob/HEAD/'],
  ['nowhere', ''],
])('of the repository %j a section begins with %j', (repository, start) => {
  expect(sectionOf('government-name-is-seen', repository)).toEqual({
    number: 'LF2',
    where: {
      en: `${start}docs/look-and-feel/README.md#lf2`,
      'zh-Hant-HK': `${start}docs/look-and-feel/README.zh-Hant.md#lf2`,
      'zh-Hans': `${start}docs/look-and-feel/README.zh-Hans.md#lf2`,
    },
  })
})
