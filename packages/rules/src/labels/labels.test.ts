import { expect, test } from 'vitest'
import { canRepair, judgeEdition, repairFinding } from '../edition/judge-edition.ts'
import { labelsOf } from './cases.ts'
import { readCases, scoreOf, scoreTogether } from './score.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'
const all = await readCases()
const scores = [...all].map(([id, cases]) => scoreOf(id, cases, ({ isHeldOut }) => isFull || !isHeldOut))

test.each(scores)('of $id, 95 of 100 finds are right and 90 of 100 faults are found', ({ precision, recall, wrong }) => {
  expect({ isPrecise: precision >= 0.95, finds: recall >= 0.9, wrong }).toMatchObject({ isPrecise: true, finds: true })
})

test('the same holds for all together', () => {
  const { precision, recall } = scoreTogether(scores)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})

test.each([...all])('%s has at least five snippets with a fault and five without', (_id, cases) => {
  const labels = labelsOf(cases)
  expect(labels.filter(({ says }) => says !== 'passed').length).toBeGreaterThanOrEqual(5)
  expect(labels.filter(({ says }) => says === 'passed').length).toBeGreaterThanOrEqual(5)
})

test.each([...all].filter(([id]) => canRepair(id)))('what %s mends is right afterwards', (id, cases) => {
  const labels = labelsOf(cases).filter(({ says, isHeldOut }) => says !== 'passed' && (isFull || !isHeldOut))
  const mended = labels.map(({ edition, snippet }) => ({ snippet, ...mendAll(id, edition) }))
  expect(mended.filter(({ isMended }) => isMended).length).toBeGreaterThan(0)
  expect(mended.filter(({ isStuck }) => isStuck).map(({ snippet }) => snippet)).toEqual([])
})

/** Mends what can be mended until nothing can: whether anything was, and whether a mend left what it was to mend. */
function mendAll(id: string, first: ReturnType<typeof labelsOf>[number]['edition']): { isMended: boolean; isStuck: boolean } {
  let [edition, isMended] = [first, false]
  for (let turn = 0; turn < 30; turn += 1) {
    const findings = judgeEdition(edition).findings.filter(({ rule }) => rule === id)
    const next = findings.map((finding) => repairFinding(edition, finding)).find((repaired) => repaired !== null)
    if (!next) return { isMended, isStuck: false }
    ;[edition, isMended] = [next, true]
  }
  return { isMended, isStuck: true }
}
