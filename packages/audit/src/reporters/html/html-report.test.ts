import { chromiumLaunchOptions } from '@clf/browser'
import type { Finding } from '@clf/rules'
import { languageTags, type LanguageTag } from '@clf/text'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditPage } from '../../audit/audit-page.ts'
import { robotsFound, robotsSaid } from '../../discovery/robots.ts'
import type { PageResult } from '../../result.ts'
import { allRules, keyRules, sightRules, siteRules } from '../../rules/all-rules.ts'
import { mediaOf } from '../../visit/state.ts'
import { unjudgedFor, VisitError } from '../../visit/unjudged.ts'
import { htmlReport } from './html-report.ts'

const hostile = '"><script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"></code></pre><style>*{display:none}</style><!--\u202e\u0000'
const dot = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'

const finding = (rule: string, pointer: string, more: Partial<Finding> = {}): Finding => ({
  outcome: 'failed',
  reason: 'r',
  rule,
  impact: 'serious',
  criteria: ['1.1.1', '3.1.2'],
  pointer,
  snippet: `<p title="${hostile}">${hostile}`,
  message: {
    en: `Chinese words stand in the English text: 目的 简体. ${hostile}`,
    'zh-Hant-HK': `中文文字有英文：「Please call the hotline to make an appointment」。简 请修正以下任何一項：\n  ${hostile}`,
    'zh-Hans': `简体版文字有繁体字：內 與 聯絡。“Skip to main content” 请修正：\n  ${hostile}`,
  },
  helpUrl: 'https://www.w3.org/WAI/',
  ...more,
})

const page = (path: string, state: string, ...findings: Finding[]): PageResult => ({ requested: `http://127.0.0.1/${path}`, url: `http://127.0.0.1/${path}`, state, rules: [], findings, notes: [] })

const filled = (text: string) => text.replaceAll('{found}', 'Skip to main content 內容 简体 重 要 告 示 <b>')

/** Everything that our rules say, with words of every language in it. */
const everyMessage = [...allRules, ...keyRules, ...sightRules, ...siteRules].flatMap(({ id, criteria, impact, messages }) =>
  Object.entries(messages).map(([reason, message]) =>
    finding(id, `#${id}-${reason}`, { reason, criteria, impact, message: { en: filled(message.en), 'zh-Hant-HK': filled(message['zh-Hant-HK']), 'zh-Hans': filled(message['zh-Hans']) } })
  )
)

const result = {
  pages: [
    page(
      'tc/1',
      'light, 1280 px',
      finding('language-of-parts', '#a', { picture: dot }),
      finding('axe/td-has-header', 'body > table', { criteria: ['1.3.1'] }),
      finding('axe/region', 'body > p', { outcome: 'cantTell', criteria: [] }),
    ),
    page('tc/1', 'forced-colours, 320 px', finding('language-of-parts', '#a')),
    page('tc/2', 'light, 1280 px', ...everyMessage),
    page(
      '"><script>x</script>',
      'as it is open',
      finding('x"><b>', '', { outcome: 'untested' }),
      finding('axe/color-contrast-enhanced', '#z', { criteria: ['1.4.6'] }),
      finding('revision-date-is-shown', 'body', { criteria: ['clf:revision-date'], helpUrl: 'javascript:alert(1)' }),
    ),
  ],
  unjudged: [unjudgedFor(new VisitError('no-answer', `net::ERR ${hostile}`), 'http://127.0.0.1/gone', 'light, 1280 px'), unjudgedFor(new VisitError('blank'), 'javascript:alert(1)', 'dark, 320 px')],
}

const discovery = { scope: [], leftOut: [{ reason: 'template' as const, group: '/tc/內容/{…}', count: 7, addresses: Array.from({ length: 7 }, (_, number) => `http://127.0.0.1/tc/內容/${number}`) }] }

const robots = robotsFound.map((kind) => robotsSaid(`http://127.0.0.1/${kind}`, { kind, text: kind === 'no-rules' ? 'text/html' : '403' }))

const reportIn = (language: LanguageTag) => htmlReport({ ...result, discovery, robots }, { language, verdict: 'notAudited', date: '2026-11-27' })

let browser: Browser
const folder = mkdtempSync(join(tmpdir(), 'clf-report-'))

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** What is asked of a site as a whole is not asked of a file: its other languages, its dates, its government, its search. */
const ofFiles = allRules.filter(({ criteria }) => criteria.some((criterion) => /^\d/.test(criterion)))

async function open(language: LanguageTag, options: { theme?: 'light' | 'dark' | 'forced-colours'; width?: number; javaScriptEnabled?: boolean } = {}) {
  const { theme = 'light', width = 1280, javaScriptEnabled = true } = options
  const file = join(folder, `${language}.html`)
  writeFileSync(file, reportIn(language))
  const asked: string[] = []
  const opened = await browser.newPage({ ...mediaOf[theme], viewport: { width, height: 900 }, javaScriptEnabled })
  opened.on('request', (request) => asked.push(request.url().slice(0, 40)))
  const complaints: string[] = []
  opened.on('console', (message) => complaints.push(message.text()))
  await opened.goto(pathToFileURL(file).href)
  return { opened, asked, complaints }
}

const states = (['light', 'dark', 'forced-colours'] as const).flatMap((theme) => [1280, 320].map((width) => ({ theme, width })))

/** Every language in every state in the full matrix; otherwise every state, in one language after the other. */
const cases = languageTags.flatMap((language, shift) =>
  states.filter((_, index) => process.env['CLF_MATRIX'] === 'full' || index % languageTags.length === shift).map((state) => ({ language, ...state }))
)

test.each(cases)(
  'in $language, $theme, $width px, the report is clean under the audit',
  { timeout: 60_000 },
  async ({ language, ...state }) => {
    const { opened } = await open(language, state)
    const { findings } = await auditPage(opened, { rules: ofFiles })
    const faults = findings.filter(({ outcome, criteria }) => outcome === 'failed' && !(criteria.length > 0 && criteria.every((criterion) => ['1.4.6', '2.4.9', '4.1.1'].includes(criterion))))
    expect(faults.map(({ rule, pointer, snippet, message }) => `${rule} ${pointer} ${snippet} ${message.en}`)).toEqual([])
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(state.width)
    await opened.close()
  },
)

test.each(languageTags)('in %s it asks for nothing but itself, and nothing that a page wrote runs or shows', async (language) => {
  const { opened, asked, complaints } = await open(language)
  expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1)
  expect(complaints).toEqual([])
  expect(await opened.title()).not.toBe('owned')
  expect(await opened.locator('script, [onerror], [onclick], style:not(head > style), iframe, form').count()).toBe(0)
  expect(await opened.locator('a[href^="javascript"], a:not([href])').count()).toBe(0)
  expect(await opened.locator('h1').isVisible()).toBe(true)
  expect((await opened.locator('code', { hasText: '<script>' }).allTextContents()).join('')).toContain('document.title="owned"')
  await opened.close()
})

test('it says the same without script, and what is not judged stands before the faults, at the same rank', async () => {
  const { opened } = await open('en', { javaScriptEnabled: false })
  expect(await opened.locator('h2').allTextContents()).toEqual([
    'Contents',
    'Not judged',
    'Known and not visited',
    'What robots may read',
    'Faults',
    'For a person to look at',
    'Rules that stopped',
    'Beyond what is required',
    'Pages',
  ])
  expect(await opened.locator('section[aria-labelledby="unjudged"] h3').allTextContents()).toEqual([
    expect.stringMatching(/^The address does not answer/),
    'The page is blank. A blank page has no faults to find; look whether its content needs a sign-in.',
  ])
  expect((await opened.locator('section[aria-labelledby="robots"] li').allTextContents()).map((text) => text.replace(/^http:\/\/127\.0\.0\.1\/|:.*$/g, ''))).toEqual(robotsFound.slice(1))
  await opened.close()
})

test('a fault has its place, picture, criterion, reason and the element of ours', async () => {
  const { opened } = await open('zh-Hant-HK')
  const words = await opened.locator('article', { hasText: 'axe/td-has-header' }).innerText()
  for (const part of ['WCAG 1.3.1 資訊及關係（A 級）', 'body > table', '以 <clf-table> 修正', '<caption>Files opened by section</caption>', '見於1頁', '讀屏軟件只能從標記得知'])
    expect(words).toContain(part)
  const picture = opened.locator('article', { has: opened.locator('code', { hasText: /^#a$/ }) }).first().getByRole('img')
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  expect(await opened.locator('article', { has: opened.locator('code', { hasText: /^#a$/ }) }).first().innerText()).toContain('（淺色，闊1280像素；強制色彩，闊320像素）')
  await opened.close()
})

test('every link of the contents and of a finding leads into the file, by keyboard too', async () => {
  const { opened } = await open('en')
  const missing = await opened.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)))
  expect(missing).toEqual([])
  await opened.keyboard.press('Tab')
  expect(await opened.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content')
  await opened.keyboard.press('Enter')
  expect(await opened.evaluate(() => document.activeElement?.id)).toBe('content')
  await opened.close()
})

test('2,000 pages with the same header faults make a file of a few megabytes', () => {
  function* pages() {
    for (let number = 0; number < 2_000; number += 1)
      for (const state of ['light, 1280 px', 'light, 320 px'])
        yield page(
          `en/${number}`,
          state,
          ...Array.from({ length: 30 }, (_, index) => finding('axe/image-alt', `body > header > img:nth-of-type(${index})`, { snippet: `<img src="/logo.png" id="logo-${number}">` })),
        )
  }
  const report = htmlReport({ pages: pages(), unjudged: [] }, { language: 'en', verdict: 'faults', date: '2026-11-27' })
  expect(report.length).toBeLessThan(3_000_000)
  expect(report.match(/On 2000 pages/g)).toHaveLength(30)
  expect(report.match(/<li id="page-/g)).toHaveLength(2_000)
})
