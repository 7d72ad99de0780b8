import { languageTags } from '@clf/text'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claim } from '../conformance/written.ts'
import { explained, partIds } from './part.ts'
import { writingHelp } from './strings.ts'

const root = join(import.meta.dirname, '../../../..')

/** Folders of the desk in which there is nothing to use: words, mends of Strapi, the look. */
const notUsed = ['language', 'mends', 'surface']

test('the help for editors explains every feature by which a criterion is met', () => {
  const named = claim.criteria.flatMap((criterion) => (criterion.answer === 'met' ? criterion.help.map((id) => `${criterion.id} ${id}`) : []))
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((each) => !(partIds as readonly string[]).includes(each.split(' ')[1] ?? ''))).toEqual([])
  for (const tag of languageTags) {
    const { parts } = writingHelp[tag]
    expect(Object.keys(parts)).toEqual([...partIds])
    expect(Object.values(parts).filter(({ paragraphs, list = [] }) => [...paragraphs, ...list].join('').length < 40)).toEqual([])
  }
})

test('the help for editors has a part for each part of the desk', () => {
  const desk = readdirSync(join(root, 'cms/src/admin/desk'))
  expect(Object.keys(explained).concat(notUsed).toSorted()).toEqual(desk.toSorted())
})

test('what the help calls by a name in quotation marks is called so at the desk', () => {
  const sources = ['cms/src/admin/desk/**/*.{ts,tsx}', 'packages/editor/src/words/*.ts', 'tests/desk/*.ts'].flatMap((pattern) => globSync(pattern, { cwd: root }))
  const desk = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const quoted = languageTags.flatMap((tag) =>
    Object.values(writingHelp[tag].parts).flatMap(({ paragraphs }) => paragraphs.flatMap((words) => [...words.matchAll(/[“「]([^”」]+)[”」]/gu)].map(([, name]) => name ?? '')))
  )
  const ofTexts = ['click here', '按此', '点击这里']
  expect(quoted.length).toBeGreaterThan(30)
  expect(quoted.filter((name) => !ofTexts.includes(name) && !desk.includes(name))).toEqual([])
})
