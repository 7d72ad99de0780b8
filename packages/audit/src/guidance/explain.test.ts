import { languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { ruleInfos } from '../rule-info/rule-info.ts'
import { criterionWords, wordedCriteria } from './criterion-words.ts'
import { explain, explainedRules, nearestRules } from './explain.ts'
import { remedies } from './remedies.ts'
import { wcag22 } from '@clf/rules'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const expectThreeLanguages = (copy: Record<string, string> | undefined) => {
  expect(Object.keys(copy ?? {})).toEqual(languageTags)
  expect(copy?.['zh-Hant-HK']).toMatch(/\p{Script=Han}/u)
  expect(findSimplifiedOnly(copy?.['zh-Hant-HK'] ?? '')).toEqual([])
  expect(findTraditionalOnly(copy?.['zh-Hans'] ?? '')).toEqual([])
}

test('every rule is explained, axe’s 105 and our own', () => {
  expect(explainedRules.length).toBe(ruleInfos.length)
  expect(explainedRules.filter((id) => id.startsWith('axe/'))).toHaveLength(105)
})

test.each(explainedRules)('%s says what it demands, whom its faults hinder and where it is written, in three languages', (id) => {
  const told = explain(id)
  expect(told?.info.id).toBe(id)
  expect(told?.url).toMatch(/^https?:\/\/./)
  for (const copy of [...(told?.demand ? Object.values(told.demand) : []), ...(told?.says ?? []).map(({ message }) => message)]) expectThreeLanguages(copy)
  expect(told?.demand !== undefined || (told?.says.length ?? 0) > 0).toBe(true)
  for (const { name, why } of told?.criteria ?? []) {
    expectThreeLanguages(name)
    expectThreeLanguages(why)
  }
  expect(JSON.stringify(told)).not.toContain('{found}')
})

test('every criterion of WCAG 2.2 has a name, each another one, and none has that does not exist', () => {
  expect(wordedCriteria.filter((id) => id !== '4.1.1').toSorted()).toEqual(Object.keys(wcag22).toSorted())
  for (const tag of languageTags) expect(new Set(wordedCriteria.map((id) => criterionWords(id).name[tag])).size).toBe(wordedCriteria.length)
})

test.each(wordedCriteria.filter((id) => wcag22[id] && wcag22[id].level !== 'AAA'))('%s of WCAG 2.2 A and AA says whom it is for', (id) => {
  expectThreeLanguages(criterionWords(id).why)
})

test.each([...new Set(ruleInfos.flatMap(({ criteria }) => criteria))])('%s, which a rule names, has a name of its own and says why', (criterion) => {
  const { name, why } = criterionWords(criterion)
  expectThreeLanguages(name)
  if (criterion.startsWith('clf:')) expectThreeLanguages(why)
})

test('a criterion that is not known is told by its number', () => {
  expect(criterionWords('9.9.9')).toEqual({ name: { en: '9.9.9', 'zh-Hant-HK': '9.9.9', 'zh-Hans': '9.9.9' } })
})

test('a rule of axe-core is found without its prefix', () => {
  expect(explain('image-alt')?.info.id).toBe('axe/image-alt')
})

test.each([['image', 'axe/image-alt'], ['color-contrst', 'axe/color-contrast'], ['heading', 'heading-order'], ['axe/button-nam', 'axe/button-name'], ['script matches', 'script-matches-language']])(
  'near %j is %s',
  (asked, near) => {
    expect(explain(asked)).toBeUndefined()
    expect(nearestRules(asked)).toContain(near)
    expect(nearestRules(asked).length).toBeLessThanOrEqual(5)
  },
)

test('near nothing is nothing', () => {
  expect(nearestRules('qqqqqqqq')).toEqual([])
})

const components = join(import.meta.dirname, '../../../components/src')
const sources = new Map(
  globSync('*/*.ts', { cwd: components, exclude: (name) => name.includes('.test.') }).map((file) => {
    const source = readFileSync(join(components, file), 'utf8')
    return [/@tag (clf-[a-z-]+)/.exec(source)?.[1] ?? file, source] as const
  }),
)

test.each([...new Map([...remedies.values()].map((remedy) => [remedy.element, remedy])).values()])('$element exists, and its example writes attributes that it has', ({ element, example }) => {
  const source = sources.get(element)
  expect(source).toBeDefined()
  const [, attributes = ''] = new RegExp(`<${element}([^>]*)>`).exec(example) ?? []
  for (const [, name] of attributes.matchAll(/([a-z-]+)=/g)) expect(source).toMatch(new RegExp(`@attr \\{[^}]+\\} ${name ?? ''} `))
  expect(example).toContain(`</${element}>`)
})
