import { hasSpaceBetweenHan } from '@clf/text'
import { toSimplified } from '@clf/text/simplified'
import { describe, expect, it } from 'vitest'
import { pageOf } from './pages.ts'
import type { Reason } from './refused.ts'

const reasons: readonly Reason[] = [
  'cancelled',
  'no-answer',
  'provider-error',
  'untrusted',
  'over',
  'no-role',
  'no-email',
  'other-person',
  'deactivated',
  'last-administrator',
  'too-many',
  'failed',
  'signed-out-here',
]

const wordsIn = (html: string, tag: string): string => new RegExp(`<section lang="${tag}">(.*?)</section>`).exec(html)?.[1]?.replaceAll(/<[^>]+>/g, '\n') ?? ''

describe('a page of the sign-in', () => {
  it.each(reasons)('%s has its words in each script, the reader’s first', (reason) => {
    const { html } = pageOf(reason, 'sc', '/admin/auth/login')
    expect(html).toMatch(/<main><section lang="zh-Hans"><h1>/)
    const [en, tc, sc] = ['en', 'zh-Hant-HK', 'zh-Hans'].map((tag) => wordsIn(html, tag))
    expect(en).toMatch(/^[\x20-\x7e\n’]+$/)
    expect(sc).toBe(toSimplified(sc ?? ''))
    expect(tc).not.toBe(sc)
    expect([tc, sc].map((words) => hasSpaceBetweenHan(words ?? ''))).toEqual([false, false])
  })
})
