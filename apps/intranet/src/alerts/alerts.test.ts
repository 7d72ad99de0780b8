import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kindExamples } from '@clf/content/examples'
import { startDemonstrationProvider } from '@clf/openid/demonstration'
import type { DemonstrationProvider } from '@clf/openid/demonstration'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alertEntry } from '../fixture/alert-entry.ts'
import { createBrowser } from '../fixture/browser.ts'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { exampleFeed, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { withMovedClock } from '../fixture/clock-of-a-server.ts'
import { publicationOf } from '../fixture/publication.ts'
import type { ExampleDocument } from '../fixture/publication.ts'
import { readPage } from '../fixture/read-page.ts'
import { clientOf, demonstrationPeople, demonstrationSettings } from '../people/demonstration.ts'

const languages = ['en', 'tc', 'sc'] as const
const origin = 'https://intranet.example'

let cms: FixtureCms
let provider: DemonstrationProvider
let intranet: BuiltIntranet
const page = (path: string, init?: RequestInit) => readPage(intranet.url + path, init)
/** How often a page says something. A whole page says nothing to whoever reads a failed test. */
const times = async (path: string, words: string) => (await page(path)).html.split(words).length - 1

beforeAll(async () => {
  const feed = exampleFeed()
  const body = { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Apply by Electronic leave.' }] }] }
  const [circular] = kindExamples.circular('en')
  for (const entry of publicationOf('circular', [{ ...circular, documentId: 'names-it', locale: 'en', reference: 'general-circular/90-2025', number: 90, year: 2025, body } as ExampleDocument]))
    feed.add(entry)
  feed.add(alertEntry('stops', { message: 'Leave stops tonight', services: ['service-e-leave'] }))
  feed.add(alertEntry('closed', { severity: 'emergency', message: 'Offices are closed', services: ['service-telex'] }))
  cms = await startFixtureCms({ feed })
  provider = await startDemonstrationProvider({ client: clientOf(origin), people: demonstrationPeople })
  intranet = await startBuiltIntranet(cms.url, { settings: { ...demonstrationSettings(provider.issuer), CLF_INTRANET_SESSION_KEYS: 'a'.repeat(32) } })
})

afterAll(async () => {
  await Promise.all([cms.stop(), provider.stop(), intranet.stop()])
})

describe('an alert of a service', () => {
  it.each(languages)('stands on the page of the service, in its place in the catalogue and on the home page, in %s', async (lang) => {
    const message = `Leave stops tonight ${lang}`
    for (const path of ['', '/services/e-leave']) expect(await times(`/${lang}${path}`, `heading="${message}"`), path).toBe(1)
    for (const path of ['/services', '/services?list=a-to-z']) expect(await times(`/${lang}${path}`, message), path).toBe(1)
    for (const path of ['/services/telex', '/circulars', '/guidelines/keeping-electronic-records', '/contact']) expect(await times(`/${lang}${path}`, message), path).toBe(0)
  })

  it('stands in the entry of its service alone, which says how much it matters', async () => {
    const { html } = await page('/en/services')
    const entry = html.split('<li>').find((each) => each.includes('/en/services/e-leave"'))
    expect(entry).toContain('Warning: Leave stops tonight en')
  })

  it('stands on a document that names the service, and not on what it was on another day', async () => {
    expect(await times('/en/circulars/general-circular/90-2025', 'heading="Leave stops tonight en"')).toBe(1)
    for (const path of ['/circulars/general-circular/90-2025', '/services/e-leave', '/services']) expect(await times(`/en${path}?as-at=2026-11-20`, 'Leave stops tonight'), path).toBe(0)
  })
})

const everyKind = [
  '',
  '/circulars',
  '/circulars/general-circular/6-2026',
  '/circulars/general-circular/6-2026/changes',
  '/circulars?as-at=2026-11-20',
  '/services',
  '/services/telex',
  '/departments/drb',
]
  .concat(
    '/topics/records',
    '/feeds',
    '/glossary',
    '/reviews',
    '/forms',
    '/search?q=page',
    '/as-at',
    '/check-a-memo',
    '/offline-pack',
    '/site-map',
    '/accessibility',
    '/contact',
    '/sign-in',
    '/signed-out',
  )
const faults: readonly [path: string, status: number, init?: RequestInit][] = [
  ['/no-such-page', 404],
  ['/circulars?as-at=2024-02-30', 400],
  ['/circulars', 405, { method: 'PUT' }],
  ['/circulars', 403, { method: 'POST', headers: { origin: 'https://evil.example' } }],
  ['/preview/nobody.ended/circulars', 410],
]

/** Where an emergency stands: once, after the head of the page and before its content. */
const placeOf = (html: string): string[] => html.match(/<clf-header|<clf-notice-banner kind="emergency" heading="[^"]*"|<clf-breadcrumb|<main/g) ?? []

describe('an emergency', () => {
  it.each(languages)('stands at the head of every page, once, with its name as that of a region, in %s', async (lang) => {
    for (const [path, status, init] of [...everyKind.map((each) => [each, 200] as const), ...faults]) {
      const { html, ...answer } = await page(`/${lang}${path}`, init)
      const told = `<clf-notice-banner kind="emergency" heading="Offices are closed ${lang}"`
      const places = placeOf(html).filter((each) => each !== '<clf-breadcrumb')
      expect([answer.status, places], `${path} ${status}`).toEqual([status, ['<clf-header', told, '<main']])
    }
    expect(await times(`/${lang}/contact`, '<div class="notice" role="region" aria-labelledby="title">')).toBe(1)
  })

  it('stands at the head of pages outside the languages', async () => {
    expect(await times('/robots.php', 'heading="Offices are closed')).toBe(1)
  })

  it('stands at the head of pages of somebody', async () => {
    const browser = createBrowser(origin, () => intranet.url)
    const who = await browser.go('/sign-in/start?return=%2Fen%2Fservices%2Ftelex')
    const { text } = await browser.go(who.url.href, { form: { person: 'a-5' } })
    expect(text).toContain('Signed in as')
    expect(placeOf(text)).toContain('<clf-notice-banner kind="emergency" heading="Offices are closed en"')
  })

  it('is told in the catalogue in the place of its service', async () => {
    const { html } = await page('/en/services')
    expect(html.split('<li>').find((each) => each.includes('/en/services/telex"'))).toContain('Emergency: Offices are closed en')
  })
})

it('an alert begins and ends at its time with the CMS down and nothing published', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clf-clock-'))
  const offset = join(folder, 'offset')
  const move = (hours: number) => writeFileSync(offset, String(hours * 3_600_000))
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  move(0)
  const feed = exampleFeed()
  feed.add(alertEntry('gale', { severity: 'emergency', message: 'Gale', startsAt: inHours(10), endsAt: inHours(20) }))
  const own = await startFixtureCms({ feed })
  const reading = await startBuiltIntranet(own.url, { settings: withMovedClock(offset) })
  await own.stop()
  const shown = async () => {
    const pages = await Promise.all(['/en/contact', '/tc/circulars', '/sc/no-such-page'].map((path) => readPage(reading.url + path)))
    return { told: pages.map(({ html }) => html.includes('heading="Gale ')), etags: pages.map(({ headers }) => headers.get('etag')) }
  }
  try {
    const before = await shown()
    move(15)
    const during = await shown()
    move(25)
    const after = await shown()
    expect([before.told, during.told, after.told]).toEqual([[false, false, false], [true, true, true], [false, false, false]])
    // Whoever has the page of before does not keep it.
    expect([during.etags[0] === before.etags[0], after.etags[0] === during.etags[0], during.etags[2]]).toEqual([false, false, null])
  } finally {
    await reading.stop()
    rmSync(folder, { recursive: true })
  }
})
