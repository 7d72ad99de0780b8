import type { StageResult } from './stage.ts'

const minutes = (seconds: number): string => (seconds < 60 ? `${Math.round(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`)

/**
 * The summary at the end: a row a stage, what was slow, how much was judged and what failed, then the totals on a line of their own.
 * @param seconds how long the whole run took; stages that ran side by side take more together
 */
export function summaryOf(results: StageResult[], seconds: number): string {
  const width = Math.max(...results.map(({ name }) => name.length))
  const lines = [...results.map((result) => rowOf(result, width)), '', `All of it took ${minutes(seconds)}.`, ...slowestIn(results), ...statesIn(results), ...brokenIn(results), ...flakyIn(results)]
  const total = (key: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[key], 0)
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
  return `\n${lines.join('\n')}\n\n${total('passed')} passed, ${total('failed')} failed${skipped}\n`
}

function rowOf({ name, passed, failed, skipped, seconds, cpuSeconds, isReplayed }: StageResult, width: number): string {
  const outcome = failed > 0 ? `✖ ${failed} failed, ` : '✔ '
  const left = skipped > 0 ? `, ${skipped} skipped` : ''
  const time = isReplayed ? 'unchanged since it passed, not run again' : `${minutes(seconds)}${cpuSeconds === undefined ? '' : ` (processor ${minutes(cpuSeconds)})`}`
  return `${name.padEnd(width)}  ${outcome}${passed} passed${left}  ${time}`
}

function slowestIn(results: StageResult[]): string[] {
  const [first] = results.filter(({ isReplayed }) => !isReplayed).toSorted((a, b) => (b.slowest?.seconds ?? 0) - (a.slowest?.seconds ?? 0))
  return first?.slowest ? [`The slowest test took ${minutes(first.slowest.seconds)}: ${first.slowest.name} (${first.name}).`] : []
}

function statesIn(results: StageResult[]): string[] {
  const judging = results.filter(({ pageStates, cpuSeconds, isReplayed }) => pageStates > 0 && cpuSeconds !== undefined && !isReplayed)
  const states = judging.reduce((sum, { pageStates }) => sum + pageStates, 0)
  const cpuSeconds = judging.reduce((sum, result) => sum + (result.cpuSeconds ?? 0), 0)
  return states > 0 ? [`${states} page states were judged, ${(states / cpuSeconds).toFixed(1)} per second of processor time.`] : []
}

/** Told again at the end: of a long output often only the end is kept. */
const brokenIn = (results: StageResult[]): string[] => results.flatMap(({ name: stage, broken }) => broken.map(({ name, reason }) => `Failed: ${name} (${stage})${reason === '' ? '' : `: ${reason}`}`))

const flakyIn = (results: StageResult[]): string[] =>
  results.flatMap(({ name, flaky }) => flaky.map((test) => `Failed once and passed once, so failed: ${test} (${name}). The traces of both are kept in .clf.`))
