import type { StageResult } from './stage.ts'

/** The summary at the end: a row a stage, then the totals on a line of their own. */
export function summaryOf(results: StageResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length))
  const rows = results.map((result) => {
    const outcome = result.failed > 0 ? `✖ ${result.failed} failed, ` : '✔ '
    const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : ''
    return `${result.name.padEnd(width)}  ${outcome}${result.passed} passed${skipped}  ${Math.round(result.seconds)} s`
  })
  const total = (key: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[key], 0)
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
  return `\n${rows.join('\n')}\n\n${total('passed')} passed, ${total('failed')} failed${skipped}\n`
}
