import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import { gravest, judge, rules } from '@clf/rules'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeSnapshot } from '../../snapshot/take-snapshot.ts'
import { emptyPage, type PageSnapshot } from '../../snapshot/snapshot.ts'
import { htmlOf, labelledPages, labelledWords, translatedPages, type LabelledPage } from './labelled-pages.ts'
import { languageOfParts } from './rule.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
  page = await browser.newPage()
})
afterAll(() => browser.close())

const asked = [languageOfParts, ...rules.filter(({ id }) => id === 'script-matches-language')]

function saidOf(snapshot: PageSnapshot): LabelledPage['says'] {
  const { outcomes } = judge(snapshot, asked)
  const outcome = gravest(Object.values(outcomes))
  return outcome === 'failed' ? 'fault' : outcome === 'cantTell' ? 'unknown' : 'right'
}

async function judged(html: string): Promise<LabelledPage['says']> {
  await page.setContent(html)
  return saidOf(await takeSnapshot((await worldsOf(page))[0]))
}

test.each(labelledWords)('in $lang “$text” is $says', ({ lang, says, text }) => {
  expect(saidOf({ ...emptyPage, texts: [{ text, lang, pointer: '', snippet: '' }] })).toBe(says)
})

test('precision and recall on the labelled pages are whole, and what nobody can tell is told so', { timeout: 60_000 }, async () => {
  const told = []
  for (const each of labelledPages) told.push({ ...each, said: await judged(htmlOf(each)) })
  const wrong = told.filter(({ says, said }) => says !== said).map(({ lang, what, says, said }) => `${lang}: ${what} is ${says}, was told ${said}`)
  expect(told.length).toBeGreaterThanOrEqual(100)
  expect(wrong).toEqual([])
})

test.each(translatedPages)('of a page translated $what nobody can tell', async ({ html }) => {
  expect(await judged(html)).toBe('unknown')
})
