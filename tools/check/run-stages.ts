import { availableParallelism } from 'node:os'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { inputsOf, isTouched, keyOf } from './inputs.ts'
import { PassedStages } from './passed.ts'
import { sideBySide } from './side-by-side.ts'
import { runStage, type Stage, type StageResult } from './stage.ts'
import { summaryOf } from './summary.ts'

export interface RunOptions {
  /** Tells the result of a stage again, when nothing that it judges has changed since it passed; default false. */
  canReplay?: boolean
  /** A commit: only stages that judge what has changed since. */
  since?: string
}

/** What a run of stages came to. */
export interface Totals {
  passed: number
  failed: number
  seconds: number
}

/**
 * Runs a preparation, then every stage, also after one has failed, as much side by side as the machine has processors, and prints one
 * summary. The exit code is 1 when anything failed; what cannot run counts as failed.
 */
export async function runStages(root: string, prepare: () => Promise<unknown>, stages: Stage[], { canReplay = false, since }: RunOptions = {}): Promise<Totals> {
  const startedAt = performance.now()
  let isStopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (isStopped = true))
  const results: StageResult[] = []
  let isBroken = false
  try {
    await prepare()
    const touched = since === undefined ? undefined : await inputsOf(root, since)
    const chosen = touched ? stages.filter((stage) => isTouched(stage, touched)) : stages
    if (chosen.length === 0) process.stdout.write(`\nNothing has changed since ${since}: there is nothing to test.\n`)
    const inputs = canReplay && chosen.length > 0 ? await inputsOf(root) : undefined
    const passed = await PassedStages.read(root)
    const runOne = async (stage: Stage): Promise<void> => {
      if (isStopped) throw new Error('Stopped before every stage had run.')
      const key = inputs && keyOf(stage, inputs)
      const replayed = key && passed.resultOf(stage.name, key)
      const result = replayed || (await runStage(root, stage))
      results.push(result)
      if (key && !replayed) await passed.keep(key, result)
    }
    await sideBySide(chosen.map((stage) => ({ cores: stage.cores ?? 1, run: () => runOne(stage) })), availableParallelism())
  } catch (error) {
    process.stderr.write(`\n${sentenceFor(error)}\n`)
    isBroken = true
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0)
  if (results.length > 0) process.stdout.write(summaryOf(results, seconds))
  const failed = total('failed') + (isBroken ? 1 : 0)
  if (failed > 0) process.exitCode = 1
  return { passed: total('passed'), failed, seconds }
}
