import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium } from 'playwright'
import { figure, type Figure } from '../figure.ts'
import { ensureInstalled } from '../peers/peers.ts'
import { freePort } from '../publish/intranet.ts'
import type { KindOfPage } from './addresses.ts'

const version = '13.5.0'
const folder = join(import.meta.dirname, '../../.clf/bench-lighthouse')
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const least = 100
/** A page is judged again when it has not all points, as often as this: the simulation takes in what the machine did meanwhile. The best holds. */
const tries = 3

/** What is used of Lighthouse. */
type Lighthouse = (address: string, flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: readonly string[]; skipAudits: readonly string[] }) => Promise<
  { lhr: { categories: Readonly<Record<string, { score: number | null } | undefined>>; runtimeError?: { message: string } } } | undefined
>

/** Points of each kind of page by Lighthouse, of 100, on a phone as it imagines one. `CLF_BENCH_LIGHTHOUSE=no` leaves it out. */
export async function lighthousePoints(site: string, kinds: readonly KindOfPage[]): Promise<Figure[]> {
  if (process.env['CLF_BENCH_LIGHTHOUSE'] === 'no') return []
  await ensureInstalled(folder, { lighthouse: version })
  const { default: lighthouse } = (await import(pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href)) as { default: Lighthouse }
  const port = await freePort()
  const { args, executablePath } = chromiumLaunchOptions()
  const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] })
  try {
    const all: Figure[] = []
    for (const { name, path, isListed } of kinds) {
      const best = new Map<string, number>()
      for (let count = 0; count < tries && !categories.every((category) => best.get(category) === least); count += 1) {
        // What is kept from search engines on purpose is not found by them.
        const found = await lighthouse(site + path, { port, output: 'json', logLevel: 'error', onlyCategories: categories, skipAudits: isListed ? [] : ['is-crawlable'] })
        if (!found || found.lhr.runtimeError) throw new Error(`Lighthouse could not judge ${path}: ${found?.lhr.runtimeError?.message ?? 'it gave no answer'}.`)
        for (const category of categories) best.set(category, Math.max(best.get(category) ?? 0, Math.round(100 * (found.lhr.categories[category]?.score ?? 0))))
      }
      all.push(...categories.map((category): Figure => ({ ...figure('read', `Lighthouse ${version}, ${category}, ${name}`, best.get(category) ?? 0, 'points'), limit: least })))
    }
    return all
  } finally {
    await browser.close()
  }
}
