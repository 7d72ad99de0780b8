import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { attemptCookie, createAttempt, readAttempt } from './attempt.ts'
import { seal, unseal } from './sealed.ts'
import { sessionKeys } from './session-keys.ts'
import { endOf, readerOf, readSession, renewed, sessionCookie } from './session.ts'
import type { Session } from './session.ts'
import type { SignInSettings } from './settings.ts'

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const settings: SignInSettings = {
  issuer: new URL('https://accounts.example'),
  clientId: 'board',
  clientSecret: null,
  scopes: 'openid',
  groupsClaim: 'groups',
  audiences: new Map([['staff', ['b', 'a']], ['office', ['b', 'c']]]),
  origin: 'https://board.example',
  keys: () => [first],
  timeoutSeconds: 10,
}
const minute = 60_000
const began = Date.parse('2026-11-29T01:00:00Z')
const own: Session = { subject: 's', name: 'Chan', groups: ['staff', 'office', 'gone'], began, seen: began, isShared: false }
const valueOf = (cookie: string) => /=([\w-]*);/.exec(cookie)?.[1]
const read = (session: Session, now: number, with_ = settings) => readSession(with_, (name) => (name === '__Host-clf-session' ? valueOf(sessionCookie(settings, session)) : undefined), new Date(now))

it('what is sealed opens for its purpose, with any key of the list, unchanged', () => {
  const sealed = seal([first, second], 'one', { a: 'é' })
  expect(unseal([second, first], 'one', sealed)).toEqual({ a: 'é' })
  expect([
    unseal([second], 'one', sealed),
    unseal([first], 'other', sealed),
    unseal([first], 'one', `A${sealed.slice(1)}`),
    unseal([first], 'one', sealed.slice(0, 30)),
    unseal([first], 'one', undefined),
  ])
    .toEqual([null, null, null, null, null])
  expect(seal([first], 'one', 1)).not.toBe(seal([first], 'one', 1))
  expect(Buffer.from(seal([first], 'one', 'a secret name'), 'base64url').toString()).not.toContain('secret')
})

it.each([
  [false, 30, 8],
  [true, 10, 2],
])('a session ends after idle minutes and whole hours, shared: %s', (isShared, minutes, hours) => {
  const session = { ...own, isShared }
  expect([read(session, began + minutes * minute - 1), read(session, began + minutes * minute)]).toEqual([session, null])
  const late = { ...session, seen: began + hours * 60 * minute - minute }
  expect(endOf(late)).toBe(began + hours * 60 * minute)
  expect(read(late, began + hours * 60 * minute)).toBeNull()
})

it('a session of the future is none, and clocks of replicas may differ by a minute', () => {
  expect([read({ ...own, seen: began + minute }, began), read({ ...own, seen: began + minute + 1 }, began), read({ ...own, began: began + 1 }, began)]).toEqual([
    { ...own, seen: began + minute },
    null,
    null,
  ])
})

it('a cookie of an attempt is no session', () => {
  const cookie = attemptCookie(settings, createAttempt({ to: '/', lang: 'en', isShared: false }, new Date(began)))
  expect(readSession(settings, () => valueOf(cookie), new Date(began))).toBeNull()
})

it('an attempt is over after ten minutes, and belongs to its state', () => {
  const attempt = createAttempt({ to: '/en', lang: 'zh-Hans', isShared: true }, new Date(began))
  const cookie = valueOf(attemptCookie(settings, attempt))
  const at = (now: number, state = attempt.state) => readAttempt(settings, () => cookie, state, new Date(now))
  expect([at(began + 10 * minute - 1), at(began + 10 * minute), at(began, 'other')]).toEqual([attempt, null, null])
})

it('doing something puts the end off, at most every twenty seconds', () => {
  expect(renewed(own, new Date(began + 19_999))).toBe(own)
  expect(renewed(own, new Date(began + 20_000))).toEqual({ ...own, seen: began + 20_000 })
})

it('groups open what the settings of now say', () => {
  expect(readerOf(settings, own)).toEqual({ subject: 's', name: 'Chan', audiences: ['a', 'b', 'c'], until: new Date(began + 30 * minute), isShared: false })
  expect(readerOf({ ...settings, audiences: new Map() }, own).audiences).toEqual([])
})

it('a key is made once, for its owner alone, and a list of them is read in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clf-keys-'))
  const file = join(folder, 'below', 'keys')
  const [made] = sessionKeys(undefined, file)()
  expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8').trim().length, made?.length]).toEqual([0o600, 43, 32])
  expect(sessionKeys(undefined, file)()).toEqual([made])
  expect(sessionKeys([readFileSync(file, 'utf8').trim(), 'other'], '/nowhere/keys')()[0]).toEqual(made)
  rmSync(folder, { recursive: true })
})
