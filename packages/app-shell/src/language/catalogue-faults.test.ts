import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueFaults } from './catalogue-faults.ts'
import { catalogue } from './catalogue.ts'

const source = join(import.meta.dirname, '..')
const files = globSync('**/strings.ts', { cwd: source }).toSorted()

it.each(files)('the strings of the shell have no fault: %s', async (file) => {
  const exported = (await import(join(source, file))) as Record<string, Parameters<typeof catalogueFaults>[0]>
  expect(Object.values(exported).length).toBeGreaterThan(0)
  expect(Object.values(exported).flatMap(catalogueFaults)).toEqual([])
})

it('names each fault with its language and the string', () => {
  expect(catalogueFaults(catalogue<unknown>({ a: 'Page', b: () => '' }, { a: '页' }, { a: '「頁 面」' }))).toEqual([
    'en "": is empty',
    'zh-Hant-HK has 1 strings, en 3',
    'zh-Hant-HK "页": has a Simplified character',
    'zh-Hans has 1 strings, en 3',
    'zh-Hans "「頁 面」": has a space between Han characters',
    'zh-Hans "「頁 面」": has a Traditional character',
    'zh-Hans "「頁 面」": has the quotation marks of Traditional Chinese',
  ])
  expect(catalogueFaults(catalogue({ a: 'Page' }, { a: '“頁”' }, { a: '页' }))).toEqual(['zh-Hant-HK "“頁”": has the quotation marks of Simplified Chinese'])
})

it('looks into strings wherever they lie, and passes over what is none', () => {
  expect(catalogueFaults(catalogue<unknown>({ a: ['Page', { b: ' ' }], c: 3, d: null }, { a: ['頁', { b: '面' }], c: 3, d: null }, { a: ['页', { b: '面' }], c: 4, d: undefined }))).toEqual([
    'en " ": is empty',
  ])
})

it('judges what a function says of one as well as what it says of several', () => {
  const count = (one: string, several: string) => ({ a: (number: number) => (number === 1 ? one : several) })
  expect(catalogueFaults(catalogue(count('1 page', 'pages'), count('1页', '頁'), count('1頁', '页')))).toEqual([
    'zh-Hant-HK "1页": has a Simplified character',
    'zh-Hans "1頁": has a Traditional character',
  ])
})
