import { sentenceFor } from '../bootstrap/problems.mjs'
import { runStage, type Stage, type StageResult } from './stage.ts'
import { summaryOf } from './summary.ts'

/**
 * Runs a preparation, then every stage in turn, also after one has failed, and prints one summary. The exit code is 1 when anything failed.
 */
export async function runStages(root: string, prepare: () => Promise<unknown>, stages: Stage[]): Promise<void> {
  let isStopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isStopped = true))
  const results: StageResult[] = []
  try {
    await prepare()
    for (const stage of stages) {
      if (isStopped) throw new Error('Stopped before every stage had run.')
      results.push(await runStage(root, stage))
    }
  } catch (error) {
    process.stderr.write(`\n${sentenceFor(error)}\n`)
    process.exitCode = 1
  }
  if (results.length > 0) process.stdout.write(summaryOf(results))
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1
}
