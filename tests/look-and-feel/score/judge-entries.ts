import { auditPages, mediaOf, nameOf, type State as AuditState } from '@clf/audit'
import { test } from '@playwright/test'
import { entries, type Entry } from '../corpus/entry.ts'
import { days } from '../corpus/faults/facts.ts'
import { scriptRule, standardRules } from '../corpus/operator.ts'
import { serveEntry } from '../corpus/serve.ts'

/** What the audit said of a page of the corpus. */
export interface Said {
  entry: Entry
  /** Ids of rules, by what they said. */
  failed: readonly string[]
  cannotTell: readonly string[]
  asked: readonly string[]
  /** Why the page was not judged. */
  unjudged?: string
}

/** Nine in the morning of Hong Kong on the first of the days of the corpus: what lies in the future stays there, whenever the score is taken. */
const now = Date.parse(`${days[0]}T01:00:00Z`)

/** What is scored: the standard, and what a page of the corpus breaks beside it; the other rules of accessibility have corpora of their own. */
const rules = [...new Set([...Object.values(standardRules), scriptRule, ...entries.flatMap(({ must }) => must)])]

/** Pages judged at a time, each by a browser of its own. */
const lanes = 2

/** Judges pages as the audit does, in the order in which they are given. */
export async function judgeEntries(chosen: readonly Entry[]): Promise<Said[]> {
  const parts = Array.from({ length: lanes }, (_, lane) => judgeInTurn(chosen.filter((_each, index) => index % lanes === lane)))
  const said = new Map((await Promise.all(parts)).flat().map((each) => [each.entry, each]))
  return chosen.flatMap((entry) => said.get(entry) ?? [])
}

/** Those of one state with one browser. */
async function judgeInTurn(chosen: readonly Entry[]): Promise<Said[]> {
  const said: Said[] = []
  for (const [state, ofState] of Map.groupBy(chosen, ({ state: { theme, width } }) => `${theme}, ${width}`)) {
    const [first] = ofState
    if (!first) continue
    if (first.state.theme in mediaOf) said.push(...(await judgeInState(ofState, first.state as AuditState)))
    else said.push(...ofState.map((entry) => ({ entry, failed: [], cannotTell: [], asked: [], unjudged: `the audit has no state "${state} px"` })))
  }
  return said
}

async function judgeInState(chosen: readonly Entry[], state: AuditState): Promise<Said[]> {
  const served = await Promise.all(chosen.map(async (entry) => ({ entry, ...(await serveEntry(entry)) })))
  try {
    const hosts = Object.assign({}, ...served.map((each) => each.hosts)) as Record<string, string>
    const records = served.flatMap(({ entry, address }) => (entry.operator.recorded ? [`${address},${entry.operator.recorded}`] : [])).join('\n')
    const options = { timeoutMs: 15_000, now, hosts, rules, ...(records === '' ? {} : { records }) }
    // Outside of a step Playwright looks through every call to a browser that the test made before, at each call: 85 % of the processor time of a long test.
    const { pages, unjudged } = await test.step(nameOf(state), () => auditPages(served.map(({ address }) => address), [state], options))
    return served.map(({ entry, address }): Said => {
      const page = pages.find(({ requested, state: name }) => requested === address && name === nameOf(state))
      const reason = unjudged.find(({ requested }) => requested === address)?.reason
      const of = (outcome: string) => (page?.rules ?? []).filter((rule) => rule.outcome === outcome).map(({ id }) => id)
      return { entry, failed: of('failed'), cannotTell: of('cantTell'), asked: (page?.rules ?? []).map(({ id }) => id), ...(page ? {} : { unjudged: reason ?? 'lost' }) }
    })
  } finally {
    await Promise.all(served.map(({ close }) => close()))
  }
}
