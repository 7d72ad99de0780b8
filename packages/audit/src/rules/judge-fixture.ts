import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium, type Browser } from 'playwright-core'
import { takeSnapshot } from '../snapshot/take-snapshot.ts'
import type { Rule } from './rule.ts'

/** What a rule says of one element of its fixture. */
interface Case {
  outcome: 'passed' | 'failed' | 'cannot-tell' | 'inapplicable'
  reason?: string
}

/**
 * For the tests of rules: opens the fixture of a rule in Chromium and returns what the rule says of each element whose id
 * says what to expect, `passed-…`, `failed-…` or `inapplicable-…`, keyed by that id.
 */
export async function judgeFixture(rule: Rule, folder: string): Promise<Record<string, Case>> {
  const file = join(folder, 'fixture.html')
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    return await judgeIn(browser, rule, file)
  } finally {
    await browser.close()
  }
}

async function judgeIn(browser: Browser, rule: Rule, file: string): Promise<Record<string, Case>> {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(file).href)
  const ids = [...(await readFile(file, 'utf8')).matchAll(/id="((?:passed|failed|inapplicable)-[^"]+)"/g)].map(([, id]) => id ?? '')
  const judgements = rule.evaluate(await takeSnapshot(page))
  return Object.fromEntries(
    ids.map((id) => {
      const found = judgements.find(({ selector }) => selector === `#${id}`)
      return [id, { outcome: found?.outcome ?? 'inapplicable', ...(found?.reason ? { reason: found.reason } : {}) }]
    }),
  )
}
