import { generatedTree, kindExamples } from '@clf/content/examples'
import { validateTree } from '@clf/content/tree'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'

const count = process.env['CLF_MATRIX'] === 'full' ? 10_000 : 100

let cms: FixtureCms
let intranet: BuiltIntranet

/** A circular of the examples with a generated body: no page of another one is remembered for it. */
function circularOf(reference: string): object | undefined {
  const seed = /^generated\/(\d+)-2026$/.exec(reference)?.[1]
  if (seed === undefined) return undefined
  return { ...kindExamples.circular('en')[0], series: 'generated', number: Number(seed), year: 2026, reference, body: generatedTree(Number(seed)).value }
}

beforeAll(async () => {
  cms = await startFixtureCms(0, circularOf)
  intranet = await startBuiltIntranet(cms.url)
})

afterAll(() => Promise.all([cms.stop(), intranet.stop()]))

it(`shows each of ${count} generated trees that may be stored, and is unavailable for others, and never a fault`, async () => {
  const faults: string[] = []
  let shown = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const { kind, value } = generatedTree(seed)
    const { status } = await fetch(`${intranet.url}/en/circulars/generated/${seed}-2026`)
    const isStored = validateTree(value).tree !== null
    if (isStored) shown += 1
    if (status !== (isStored ? 200 : 503)) faults.push(`${seed}, ${kind}: ${status}`)
  }
  expect(faults).toEqual([])
  expect(shown).toBeGreaterThan(count / 4)
}, 3_600_000)
