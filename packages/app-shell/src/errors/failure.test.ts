import { expect, it } from 'vitest'
import { MethodNotAllowed } from '../methods/other-methods.ts'
import { SignInRefused } from '../sign-in/refused.ts'
import { ChoiceUnknown, ContentUnavailable, failureOf, LinkEnded, PageMissing, statusOf } from './failure.ts'

it.each(
  [
    ['finds nothing', new PageMissing(), { kind: 'not-found' }, 404],
    ['finds other languages', new PageMissing(['en', 'zh-Hans']), { kind: 'other-languages', languages: ['en', 'zh-Hans'] }, 200],
    ['does not take the method', new MethodNotAllowed(['POST']), { kind: 'other-method', allowed: ['POST'] }, 405],
    ['knows no such choice', new ChoiceUnknown('None.'), { kind: 'unknown-choice' }, 400],
    ['was given out for a time that is over', new LinkEnded('Over.'), { kind: 'ended' }, 410],
    ['has no content just now', new ContentUnavailable('The CMS is down.'), { kind: 'unavailable' }, 503],
    ['signs nobody in', new SignInRefused('clock', 'The clocks differ.'), { kind: 'sign-in-clock' }, 502],
    ['has a fault of ours', new TypeError('x is undefined'), { kind: 'failed' }, 500],
    ['throws what is no error', 'ContentUnavailable', { kind: 'failed' }, 500],
  ] as const,
)('a page that %s says so, with the status', (_what, thrown, failure, status) => {
  expect(failureOf(thrown)).toEqual(failure)
  expect(statusOf[failure.kind]).toBe(status)
})

it('errors of the shell name themselves in the log', () => {
  expect(String(new ContentUnavailable('The CMS is down.'))).toBe('ContentUnavailable: The CMS is down.')
  expect(String(new PageMissing())).toBe('PageMissing: There is no page at this address.')
})
