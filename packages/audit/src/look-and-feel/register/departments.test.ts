import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { departments } from './departments.ts'

interface Seeded {
  abbreviation: string
  era: string
  en: string
  'zh-Hant-HK': string
  'zh-Hans': string
}

test('the register that audits hold names against and the one that the CMS is seeded with are one', () => {
  const seeded = parse(readFileSync(join(import.meta.dirname, '../../../../../cms/seed/departments.yaml'), 'utf8')) as Seeded[]
  const lineOf = (...names: string[]) => names.join(' | ')
  const inCms = seeded.map((each) => lineOf(each.era, each.en, each['zh-Hant-HK'], each['zh-Hans'])).toSorted()
  expect(departments.map(({ era, en, tc, sc }) => lineOf(era, en, tc, sc)).toSorted()).toEqual(inCms)
})
