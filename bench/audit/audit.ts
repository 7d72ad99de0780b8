import { auditPage, auditPages, auditSite, allRules, everyTheme, keyRules, mediaOf, nameOf, statesOf, type State } from '@clf/audit'
import { chromiumLaunchOptions } from '@clf/browser'
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Page } from 'playwright'
import { figure, type Figure } from '../figure.ts'
import { ensureInstalled } from '../peers/peers.ts'
import { usageOf } from './processes.ts'
import { serveSite } from './site.ts'

const pa11y = { 'pa11y-ci': '4.1.1' }
const pa11yFolder = join(import.meta.dirname, '../../.clf/bench-audit')

/** Pages that each engine judges. */
const pageCount = 12

/** Pages of the run from end to end. */
const longRun = 2_000

/** A state is judged within this processor time by the rules of our own that need no other engine: eight in a second. */
const ownLimitMs = 125

/** Processor time of what is done by keys on the pages of one template. */
const keysLimitMs = 20_000

/** On so many pages of a template keys are pressed: what `auditSite` does by itself. */
const pressedOfTemplate = 2

/** Bytes that four workers, their browser included, hold at most. */
const memoryLimit = 1.5e9

const everyState = statesOf(everyTheme, [1280, 320])

/** Processor milliseconds for each state that `work` judges. */
async function cpuForEach(states: number, work: () => Promise<unknown>): Promise<number> {
  return Number(((await usageOf(work)).cpuMs / states).toFixed(1))
}

/** Every address in every state in one page that is used again and again: a state is one evaluation in a page that is open. */
async function inOnePage(addresses: readonly string[], opened: (page: Page) => Promise<unknown>, judge: (page: Page, state: State) => Promise<unknown>): Promise<void> {
  const browser = await chromium.launch(chromiumLaunchOptions())
  const page = await browser.newPage()
  for (const address of addresses) {
    await page.goto(address)
    await opened(page)
    for (const state of everyState) {
      await page.setViewportSize({ width: state.width, height: 900 })
      await page.emulateMedia(mediaOf[state.theme])
      await judge(page, state)
    }
  }
  await browser.close()
}

/** axe-core with every rule: the least that an audit with axe can take. */
const axeAlone = (addresses: readonly string[]): Promise<void> =>
  inOnePage(addresses, (page) => page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') }), (page) =>
    page.evaluate(() => {
      const { axe } = window as unknown as { axe: { getRules: () => { ruleId: string }[]; run: (root: Document, options: object) => Promise<unknown> } }
      return axe.run(document, { rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])) }).then(() => true)
    }))

/** Our own audit of a page that is open, with those rules alone that `only` names. */
const auditAlone = (addresses: readonly string[], only?: readonly string[]): Promise<void> =>
  inOnePage(addresses, () => Promise.resolve(), (page, state) => auditPage(page, { state: nameOf(state), ...(only && { only }) }))

/** pa11y-ci with axe on the same addresses, in its one state. */
async function withPa11y(addresses: readonly string[]): Promise<void> {
  const config = join(pa11yFolder, 'config.json')
  await mkdir(pa11yFolder, { recursive: true })
  const { executablePath, args } = chromiumLaunchOptions()
  await writeFile(config, JSON.stringify({ defaults: { runners: ['axe'], chromeLaunchConfig: { executablePath, args } }, urls: addresses }))
  // Its exit code is 2 where it finds faults, which is what it is for.
  await promisify(execFile)(process.execPath, [join(pa11yFolder, 'node_modules/pa11y-ci/bin/pa11y-ci.js'), '--config', config, '--json']).catch((error: { code?: number }) => {
    if (error.code !== 2) throw error
  })
}

/** Processor time for each state, memory with four workers, and how long a large site takes. */
export async function measureAudit(isOwn: boolean): Promise<Figure[]> {
  if (!isOwn) await ensureInstalled(pa11yFolder, pa11y)
  const { origin, server } = await serveSite(longRun)
  const addresses = Array.from({ length: pageCount }, (_, number) => `${origin}/page/${number}`)
  const all = everyState
  const one = statesOf(['light'], [1280])
  const states = addresses.length * all.length
  const require = createRequire(import.meta.url)
  const axe = `axe-core ${(require('axe-core/package.json') as { version: string }).version} alone`
  try {
    const own = await cpuForEach(states, () => auditAlone(addresses, allRules.map(({ id }) => id)))
    const alone = await cpuForEach(states, () => axeAlone(addresses))
    const withAxe = await cpuForEach(states, () => auditAlone(addresses))
    const visited = await cpuForEach(states, () => auditPages(addresses, all, { standard: 'accessibility' }))
    const whole = await cpuForEach(states, () => auditPages(addresses, all))
    const oneState = await cpuForEach(addresses.length, () => auditPages(addresses, one, { standard: 'accessibility' }))
    const pa11yEach = isOwn ? null : await cpuForEach(addresses.length, () => withPa11y(addresses))
    const keys = (await cpuForEach(4, () => auditPages(addresses.slice(0, 4), one, { standard: 'accessibility', rules: keyRules.map(({ id }) => id) }))) * pressedOfTemplate
    const started = Date.now()
    const { peakBytes } = await usageOf(async () => {
      const site = await auditSite({ asked: addresses.slice(0, 1), states: one, standard: 'accessibility', isCrawled: true, sample: Number.POSITIVE_INFINITY, pages: longRun, workers: 4 })
      const judged = [...site.pages].length
      if (judged !== longRun) throw new Error(`The audit judged ${judged} of ${longRun} pages, so its time says nothing.`)
      site.end()
    })
    return [
      { ...figure('audit', 'state, our own rules, processor time', own, 'ms'), limit: ownLimitMs },
      { ...figure('audit', 'state, with axe, processor time', withAxe, 'ms'), limit: alone * 2, peer: axe, peerValue: alone },
      { ...figure('audit', 'state, with axe, opening and settling included, processor time', visited, 'ms'), peer: axe, peerValue: alone },
      { ...figure('audit', 'state, with axe and look and feel, opening and settling included, processor time', whole, 'ms'), peer: axe, peerValue: alone },
      { ...figure('audit', 'page in one state, processor time', oneState, 'ms'), peer: isOwn ? null : `pa11y-ci ${pa11y['pa11y-ci']}`, peerValue: pa11yEach },
      { ...figure('audit', 'template, opened and worked by keys, processor time', keys, 'ms'), limit: keysLimitMs },
      { ...figure('audit', 'memory with four workers', peakBytes, 'B'), limit: memoryLimit },
      figure('audit', `${longRun} pages in one state, four workers, end to end`, Date.now() - started, 'ms'),
    ]
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
