import { faultsIn, judged, type PageState } from './faults-in-state.ts'
import { refresh, takeComplaints, useEverything, type Pair } from './pair.ts'
import { faultsOfWaking } from './stillness.ts'
import { undeclared } from './undeclared.ts'

/** A page to visit, and what is asked of it. */
export interface Visited {
  url: string
  /** Widths of the window in CSS pixels to load it at; at the first it is judged. */
  widths: readonly [number, ...number[]]
  /** All that script changes in the accessibility tree. */
  scriptChanges: readonly string[]
  /** States to judge it in after it was loaded. */
  states: readonly PageState[]
  /** Rules of the audit whose faults are known, and recorded where they are excused. */
  excused?: readonly string[]
}

/** What a visit found, and in how many states the page was judged. */
export interface Found {
  findings: string[]
  states: number
}

/**
 * Opens a page once with and once without script and asks everything in that visit: nothing moves or is thrown away while it
 * comes alive; the console is silent and the policy kept, on loading and in use (everything pressed, opened, typed into, the language changed); the same is told without script; no state has a barrier.
 */
export async function visit(pair: Pair, { url, widths: [width, ...otherWidths], scriptChanges, states, excused }: Visited): Promise<Found> {
  const found: Found = { findings: [], states: 0 }
  for (const other of otherWidths) add(found, await loaded(pair, url, other), 1)
  add(found, await loaded(pair, url, width), 1)
  await pair.plain.goto(url)
  add(found, await undeclared(scriptChanges, pair.plain, pair.live), 1)
  const ready = states.length > 0 ? await judged(pair.live, excused) : undefined
  for (const state of states) {
    if (!ready) continue
    const { faults, states: judgedStates } = await faultsIn(ready, state)
    add(found, faults.map((fault) => `${state.theme}, ${state.adaptation}: ${fault}`), judgedStates)
  }
  await takeComplaints(pair)
  await useEverything(pair.live)
  add(found, (await takeComplaints(pair)).map((what) => `in use: ${what}. ${policyAdvice}`), 1)
  return found
}

const policyAdvice = 'Use static styles, templates of Lit and files of the site; no inline style, inline script, innerHTML or eval.'

function add(found: Found, findings: string[], states: number): void {
  found.findings.push(...findings)
  found.states += states
}

async function loaded(pair: Pair, url: string, width: number): Promise<string[]> {
  await refresh(pair, new URL(url).origin, width)
  const [, faults] = await faultsOfWaking(pair, url)
  const complaints = (await takeComplaints(pair)).map((what) =>
    `${what} while it came alive. Render the same on the server and at first in the browser, and read the page in firstUpdated. ${policyAdvice}`
  )
  return [...faults, ...complaints].map((what) => `${width} px: ${what}`)
}
