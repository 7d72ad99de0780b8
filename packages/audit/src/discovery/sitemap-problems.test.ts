import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { sitemapProblems } from './sitemap-problems.ts'

test.each(Object.entries(sitemapProblems))('the problem "%s" is said in three languages', (_name, say) => {
  const said = (say as (...found: number[]) => Record<string, string>)(7, 7)
  expect(new Set(Object.values(said)).size).toBe(3)
  expect(findSimplifiedOnly(said['zh-Hant-HK'] ?? '')).toEqual([])
  expect(findTraditionalOnly(said['zh-Hans'] ?? '')).toEqual([])
})
