import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { entries, isInFullCheck, isInSample, type Entry } from '../corpus/entry.ts'
import { judgeEntries } from './judge-entries.ts'
import { scoreOf } from './score.ts'
import { scoreTable } from './score-table.ts'

/** What is asked once it has been reached; until then what was measured last may not get worse. */
const goal = { recall: 0.98, precision: 0.98, falseAlarms: 0 }

const measured = JSON.parse(readFileSync(new URL('measured.json', import.meta.url), 'utf8')) as Record<string, typeof goal>

const open = entries.filter(({ isHeldOut }) => !isHeldOut)
const heldOut = entries.filter(({ isHeldOut }) => isHeldOut)
/** A sample in each test run, a part in the full check, and with `CLF_CORPUS=every` every page, which takes most of an hour. */
const parts: [name: string, entries: readonly Entry[]][] = process.env['CLF_CORPUS'] === 'every'
  ? [['open', open], ['held out', heldOut]]
  : process.env['CLF_MATRIX'] === 'full'
  ? [['open', open.filter(isInFullCheck)], ['held out', heldOut.filter(isInFullCheck)]]
  : [['sample', open.filter(isInSample)]]

for (const [name, chosen] of parts) {
  test(`faults of look and feel are found, and legal pages are left in peace: ${name}`, async () => {
    // A busy machine judges a page in half a minute.
    test.setTimeout(chosen.length * 60_000)
    const said = await judgeEntries(chosen)
    process.stdout.write(`${scoreTable(name, said)}\n`)
    test.info().annotations.push({ type: 'page states', description: String(said.length) })
    const score = scoreOf(said)
    const last = measured[name] ?? goal
    expect(score.faults).toBeGreaterThan(0)
    expect(score.legal).toBeGreaterThan(0)
    expect(score.recall).toBeGreaterThanOrEqual(Math.min(goal.recall, last.recall))
    expect(score.precision).toBeGreaterThanOrEqual(Math.min(goal.precision, last.precision))
    expect(score.falseAlarms.length, score.falseAlarms.map((alarm) => `${alarm.name}: ${alarm.rule}`).join('\n')).toBeLessThanOrEqual(Math.max(goal.falseAlarms, last.falseAlarms))
  })
}
