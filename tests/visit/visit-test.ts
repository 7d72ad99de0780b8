import { expect, test as base } from '@playwright/test'
import { openPair, type Pair } from './pair.ts'
import type { Found } from './visit.ts'

/** Name of the annotation with which a test says in how many states it judged pages; the summary of `npm test` adds them up. */
const pageStates = 'page states'

export interface OfTest {
  /** Takes what was found at a place. A test that found anything fails at its end, with all of it. */
  judge: (place: string, found: Found) => void
}

export interface OfWorker {
  /** The two pages that every visit of the worker shares: the browser and its contexts are opened once. */
  pair: Pair
}

/** Playwright's `test` with the pages to visit as `pair` and `judge` for what was found. */
export const test = base.extend<OfTest, OfWorker>({
  pair: [
    async ({ browser }, use) => {
      const pair = await openPair(browser, '**/*.js')
      await use(pair)
      await pair.close()
    },
    { scope: 'worker' },
  ],
  judge: async ({ browserName: _browserName }, use, { annotations }) => {
    const all: Found = { findings: [], states: 0 }
    await use((place, { findings, states }) => {
      all.findings.push(...findings.map((finding) => [place, finding].filter(Boolean).join(', ')))
      all.states += states
    })
    annotations.push({ type: pageStates, description: String(all.states) })
    expect(all.findings).toEqual([])
  },
})
