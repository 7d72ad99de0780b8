import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf } from '../in-turns.ts'
import { heapGrowth } from './memory.ts'
import { page } from './pages.ts'
import { asRawString, asTemplate, ours, peer } from './renderers.ts'

const rounds = 600
// A template kept for each page costs some 10 kB.
const flat = 1_000_000

function timeOf(work: () => string): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function checkSameElements(): void {
  const counts = [ours(page), asTemplate(page)].map((text) => text.split('<template shadowroot').length - 1)
  if (counts.some((count) => count !== 51)) throw new Error(`Both have to render 51 elements; they rendered ${counts.join(' and ')}.`)
}

async function speed(): Promise<Figure> {
  checkSameElements()
  const candidates = { ours: () => timeOf(() => ours(page)), theirs: () => timeOf(() => asTemplate(page)) }
  await inTurns(rounds, candidates)
  const { ours: times = [], theirs = [] } = await inTurns(rounds, candidates)
  const [value, peerValue] = [times, theirs].map((all) => Number(medianOf(all).toFixed(3))) as [number, number]
  return { ...figure('ssr', 'page of 51 elements', value, 'ms'), limit: peerValue, peer: `${peer}, as a template`, peerValue }
}

function memory(): Figure {
  const value = heapGrowth(ours)
  const peerValue = heapGrowth((text) => asRawString(Object.assign([text], { raw: [text] })))
  return { ...figure('ssr', 'heap growth over 10,000 different pages', value, 'B'), limit: flat, peer: `${peer}, raw strings`, peerValue }
}

/** Milliseconds for a page of 51 elements, median of many in turns, and what 10,000 different pages leave in memory. */
export async function measureSsr(): Promise<Figure[]> {
  return [await speed(), memory()]
}
