import { expect, test } from 'vitest'
import { asksNofollow } from './page-links.ts'

test.each([
  ['nofollow', true],
  ['noindex, NoFollow', true],
  ['none', true],
  ['clf: nofollow', true],
  ['CLF:none', true],
  ['unavailable_after: 25 Jun 2030 15:00:00 PST, nofollow', true],
  ['max-snippet: 20, nofollow', true],
  ['noindex, noarchive', false],
  ['otherbot: nofollow', false],
  ['other-bot: noindex, none', false],
  ['max-image-preview: none-of-it', false],
  ['follow', false],
  ['', false],
])('X-Robots-Tag: %s', (line, asks) => {
  expect(asksNofollow(line)).toBe(asks)
})
