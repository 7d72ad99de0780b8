import { expect, it } from 'vitest'
import './fixtures/elements.ts'
import { renderToString } from './render-to-string.ts'

const host = (lang: string, label: string) => renderToString(`<div lang="${lang}"><clf-test-host label="${label}"></clf-test-host></div>`)

it('an element is rendered by its own attributes and language, also where one like it was before', () => {
  const [english, chinese, other] = [host('en', 'One'), host('zh-Hant-HK', 'One'), host('en', 'Two')]
  expect([host('en', 'One'), host('zh-Hant-HK', 'One'), host('en', 'Two')]).toEqual([english, chinese, other])
  expect(new Set([english, chinese, other]).size).toBe(3)
  expect(other).toContain('Two')
})

it('what was used long ago is rendered again as it was', () => {
  const first = host('en', 'Kept')
  for (let count = 0; count < 3_000; count += 1) host('en', `Other ${count}`)
  expect(host('en', 'Kept')).toBe(first)
})
