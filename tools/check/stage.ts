import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { step } from '../bootstrap/progress.mjs'

/** One stage of a check: a command under Node, and the JSON report its runner leaves, when it has one. */
export interface Stage {
  name: string
  /** Path of the program below the root, then its arguments. */
  command: [string, ...string[]]
  cwd?: string
  env?: Record<string, string>
  report?: 'vitest' | 'playwright'
}

/** How a stage ended. A stage without a report counts as one test. */
export interface StageResult {
  name: string
  passed: number
  failed: number
  skipped: number
  seconds: number
  log: string
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Makes the step of a failed stage show as failed. */
class StageFailed extends Error {
  readonly counts: Counts

  constructor(counts: Counts) {
    super(`${counts.failed} failed`)
    this.counts = counts
  }
}

/** Runs a stage, shows how long it takes, and prints its output only when it fails. */
export async function runStage(root: string, stage: Stage): Promise<StageResult> {
  const slug = stage.name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const log = join(root, '.clf/logs', `${slug}.log`)
  const report = join(root, '.clf/reports', `${slug}.json`)
  await mkdir(dirname(log), { recursive: true })
  await mkdir(dirname(report), { recursive: true })
  await rm(report, { force: true })
  const startedAt = performance.now()
  const judge = async (say: (text: string) => void): Promise<Counts> => {
    const counts = await countsOf(stage, report, await run(root, stage, report, log, say))
    if (counts.failed > 0) throw new StageFailed(counts)
    return counts
  }
  const counts = await step(stage.name, judge).catch(async (error: unknown) => {
    if (!(error instanceof StageFailed)) throw error
    process.stdout.write(await readFile(log, 'utf8'))
    return error.counts
  })
  return { name: stage.name, ...counts, seconds: (performance.now() - startedAt) / 1000, log }
}

function run(root: string, stage: Stage, report: string, log: string, say: (text: string) => void): Promise<number> {
  const [program, ...args] = stage.command
  const reporting = stage.report === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const file = createWriteStream(log)
  const child = spawn(process.execPath, [join(root, program), ...args, ...reporting], {
    cwd: join(root, stage.cwd ?? '.'),
    env: { ...process.env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...stage.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      file.write(chunk)
      const line = chunk.toString().trim().split('\n').at(-1)?.trim()
      if (line) say(line.slice(0, 100))
    })
  }
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      file.end(() => resolve(code ?? 1))
    })
  })
}

async function countsOf(stage: Stage, report: string, exitCode: number): Promise<Counts> {
  const single = { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
  if (!stage.report) return single
  const text = await readFile(report, 'utf8').catch(() => null)
  if (text === null) return { ...single, passed: 0, failed: 1 }
  const counts = stage.report === 'vitest' ? vitestCounts(JSON.parse(text)) : playwrightCounts(JSON.parse(text))
  // A runner that fails without a failed test (a crash, a broken set-up, no test found) still fails the stage.
  const isSilentFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return isSilentFailure ? { ...counts, failed: 1 } : counts
}

const vitestCounts = (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
})

const playwrightCounts = ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})
