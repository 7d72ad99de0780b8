import { hkdfSync } from 'node:crypto'
import { sessionCookie } from '@clf/app-shell/sign-in'
import type { Session } from '@clf/app-shell/sign-in'
import type { Publication } from '@clf/content'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import type { FixtureFeed } from '../fixture/feed.ts'
import { exampleFeed, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { readPage } from '../fixture/read-page.ts'
import type { ReadPage } from '../fixture/read-page.ts'
import { demonstrationSettings } from '../people/demonstration.ts'

const patient = { timeout: 60_000, interval: 100 }
const sessionKey = 'a key of the tests and of nobody else'
const circular = '/circulars/general-circular/6-2026'
let cms: FixtureCms
let first: BuiltIntranet
let second: BuiltIntranet

/** Publishes the circular again, as one that must be read, with other facts. */
function publish(feed: FixtureFeed, at: string, more: object = {}): void {
  const found = feed.entries.findLast((one): one is Publication => one.act === 'publish' && one.edition.content.facts['reference'] === 'general-circular/6-2026')
  if (!found) throw new Error('The example has no such circular.')
  const { cursor: _cursor, previous: _previous, number: _number, hash: _hash, ...entry } = found
  const { edition } = entry
  const facts = { ...edition.content.facts, mustRead: 'all-staff', mustReadBy: '2999-12-31', ...more }
  feed.add({ ...entry, at, edition: { ...edition, publishedAt: at, content: { ...edition.content, facts } } })
}

beforeAll(async () => {
  const feed = exampleFeed()
  publish(feed, '2026-11-20T01:00:00.000Z')
  cms = await startFixtureCms({ feed })
  const settings = { ...demonstrationSettings('https://accounts.example'), CLF_INTRANET_SESSION_KEYS: sessionKey }
  first = await startBuiltIntranet(cms.url, { settings })
  second = await startBuiltIntranet(cms.url, { settings })
}, 600_000)
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()])
  await cms.stop()
}, 600_000)

/** The cookie of somebody who has signed in, sealed as the intranet seals it. */
function cookieOf(subject: string, name: string): string {
  const key = Buffer.from(hkdfSync('sha256', sessionKey, '', 'cookies of @clf/app-shell', 32))
  const session: Session = { subject, name, groups: ['staff'], began: Date.now(), seen: Date.now(), isShared: false }
  const settings = { keys: () => [key], origin: 'https://intranet.example' } as unknown as Parameters<typeof sessionCookie>[0]
  return sessionCookie(settings, session).split(';')[0] ?? ''
}

const lam = cookieOf('a-5', 'Lam Chi Wai')
const open = (at: BuiltIntranet, cookie: string | null, path = `/en${circular}`) => readPage(at.url + path, cookie === null ? {} : { headers: { cookie } })
const fieldsIn = ({ html }: ReadPage) => Object.fromEntries([...html.matchAll(/name="(document|entry)" value="([^"]+)"/g)].map(([, name, value]) => [name ?? '', value ?? '']))
const press = (at: BuiltIntranet, cookie: string | null, fields: Record<string, string>) =>
  readPage(`${at.url}/en/must-read`, { method: 'POST', body: new URLSearchParams(fields), ...(cookie !== null && { headers: { cookie } }) })
const says = ({ html }: ReadPage, words: string) => html.includes(words)

it('a reader who has signed in says once that they have read a version, and every replica knows it', { timeout: 600_000 }, async () => {
  const outside = await open(first, null)
  expect([says(outside, 'All staff, by 31 December 2999.'), says(outside, 'Sign in to say that you have read it'), says(outside, 'I have read this')]).toEqual([true, true, false])
  const asked = await open(first, lam)
  expect(says(asked, 'I have read this')).toBe(true)
  const fields = fieldsIn(asked)
  for (let times = 0; times < 2; times += 1) {
    const answer = await press(first, lam, fields)
    expect([answer.status, answer.headers.get('cache-control'), says(answer, 'Thank you. It is noted')]).toEqual([200, 'no-store', true])
  }
  await expect.poll(() => cms.submissions.acknowledgements, patient).toMatchObject([{
    reader: { subject: 'a-5', name: 'Lam Chi Wai' },
    type: 'circular',
    document: fields['document'],
    entry: Number(fields['entry']),
  }])
  for (const replica of [first, second]) await expect.poll(async () => says(await open(replica, lam), 'You read this version on '), patient).toBe(true)
  // Another person has not, and the other languages are of the same version.
  expect(says(await open(second, cookieOf('a-6', 'Cheung Ka Man')), 'I have read this')).toBe(true)
  expect(says(await open(second, lam, `/tc${circular}`), '你已於')).toBe(true)
  expect(says(await open(second, lam, '/sc/must-read'), '你已于')).toBe(true)
})

it('another content asks anew, and what was opened before is not taken for it', { timeout: 600_000 }, async () => {
  const ip = cookieOf('a-8', 'Ip')
  const before = fieldsIn(await open(first, ip))
  publish(cms.feed, '2026-11-21T01:00:00.000Z', { fileReference: 'NEW/1' })
  await expect.poll(async () => fieldsIn(await open(first, ip))['entry'] !== before['entry'], patient).toBe(true)
  const stale = await press(first, ip, before)
  expect([stale.status, stale.title, says(stale, 'Another version was published')]).toEqual([409, 'Error: What must be read - Demo Government Intranet', true])
  expect(says(await open(first, lam), 'I have read this')).toBe(true)
  // The same content published again asks nobody who has read it.
  await press(first, lam, fieldsIn(await open(first, lam)))
  publish(cms.feed, '2026-11-22T01:00:00.000Z', { fileReference: 'NEW/1' })
  await expect.poll(async () => says(await open(second, lam), 'You read this version on '), patient).toBe(true)
})

it('an acknowledgement while the CMS is away is kept, said so, and comes once', { timeout: 600_000 }, async () => {
  const yip = cookieOf('a-7', 'Yip <Siu> "Fong"')
  cms.submissions.fail('broken')
  const taken = cms.submissions.acknowledgements.length
  expect((await press(first, yip, fieldsIn(await open(first, yip)))).status).toBe(200)
  await expect.poll(async () => says(await open(first, yip), 'not yet delivered'), patient).toBe(true)
  cms.submissions.fail(null)
  await expect.poll(() => cms.submissions.acknowledgements.length, patient).toBe(taken + 1)
})

it('nobody acknowledges without a session, or what need not be', { timeout: 600_000 }, async () => {
  const fields = fieldsIn(await open(first, lam))
  const taken = cms.submissions.all.length
  expect((await press(first, null, { document: 'x', entry: '1' })).status).toBe(403)
  const wrongs: Record<string, string>[] = [{}, { document: 'none', entry: '1' }, { ...fields, document: '<zq>' }]
  for (const wrong of wrongs) expect((await press(first, lam, wrong)).status).toBe(400)
  const put = await readPage(`${first.url}/en/must-read`, { method: 'PUT' })
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  expect(cms.submissions.all.length).toBe(taken)
})
