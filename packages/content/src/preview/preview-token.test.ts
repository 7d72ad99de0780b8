import { expect, it } from 'vitest'
import { previewEnd, previewText, readPreviewToken } from './preview-token.ts'

const shown = { type: 'best-practice', documentId: 'k1x2', until: 29_403_120 }

it('a token tells which content it shows, where it is not the draft', () => {
  const content = 'ab'.repeat(32)
  expect(previewText({ ...shown, content })).toBe(`best-practice.k1x2.29403120.${content}`)
  expect(readPreviewToken(`${previewText({ ...shown, content })}.a-Z_9`)).toEqual({ ...shown, content, seal: 'a-Z_9' })
})

it('a token tells what it shows and until when', () => {
  expect(readPreviewToken(`${previewText(shown)}.a-Z_9`)).toEqual({ ...shown, seal: 'a-Z_9' })
  expect(previewEnd(shown).toISOString()).toBe('2025-11-26T20:01:00.000Z')
})

it.each(['', 'circular', 'circular.k1x2.29403120', 'circular.k1x2.soon.seal', '../.k1x2.29403120.seal', 'circular.k1x2.29403120.seal.more', 'circular.k1x2.29403120.se al'])(
  '“%s” is no token',
  (token) => {
    expect(readPreviewToken(token)).toBeNull()
  },
)
