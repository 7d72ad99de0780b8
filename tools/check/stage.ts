import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { step } from '../bootstrap/progress.mjs'
import { countsOf } from './counts.ts'
import { readReport, type Report, type ReportKind } from './report.ts'

/** One stage of a check: a command under Node, and the JSON report its runner leaves, when it has one. */
export interface Stage {
  name: string
  /** Path of the program below the root, then its arguments. */
  command: [string, ...string[]]
  cwd?: string
  env?: Record<string, string>
  report?: ReportKind
  /** Processors that it keeps busy; default 1. */
  cores?: 1 | 2
  /** After so long it is ended and counts as failed; default 20. */
  limitMinutes?: number
  /** Packages that it judges, by what they are built from too; default all. Where none has changed since it passed, it is not run again. */
  judges?: readonly string[]
}

/** How a stage ended. A stage without a report counts as one test. */
export interface StageResult extends Report {
  name: string
  seconds: number
  /** Seconds of processor time, of its browsers and servers too; undefined where the system does not tell. */
  cpuSeconds: number | undefined
  /** It was not run: nothing that it judges has changed since it passed. */
  isReplayed?: true
}

/** Makes the step of a failed stage show as failed. */
class StageFailed extends Error {
  readonly result: StageResult

  constructor(result: StageResult) {
    super(`${result.failed} failed`)
    this.result = result
  }
}

const slugOf = ({ name }: Stage): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Runs a stage, shows how long it takes, and prints its output only when it fails. */
export async function runStage(root: string, stage: Stage): Promise<StageResult> {
  const log = join(root, '.clf/logs', `${slugOf(stage)}.log`)
  const report = join(root, '.clf/reports', `${slugOf(stage)}.json`)
  await mkdir(dirname(log), { recursive: true })
  await mkdir(dirname(report), { recursive: true })
  await rm(report, { force: true })
  const startedAt = performance.now()
  const judge = async (say: (text: string) => void): Promise<StageResult> => {
    const { exitCode, cpuSeconds } = await run(root, stage, report, log, say)
    const counts = countsOf(exitCode, stage.report && (await readReport(stage.report, report)))
    const result = { name: stage.name, ...counts, seconds: (performance.now() - startedAt) / 1000, cpuSeconds }
    if (result.failed > 0) throw new StageFailed(result)
    return result
  }
  return step(stage.name, judge).catch(async (error: unknown) => {
    if (!(error instanceof StageFailed)) throw error
    process.stdout.write(await readFile(log, 'utf8'))
    return error.result
  })
}

interface Ended {
  exitCode: number
  cpuSeconds: number | undefined
}

async function run(root: string, stage: Stage, report: string, log: string, say: (text: string) => void): Promise<Ended> {
  const [program, ...args] = stage.command
  const reporting = stage.report === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const times = `${report}.times`
  const file = createWriteStream(log)
  const child = spawnTimed([process.execPath, join(root, program), ...args, ...reporting], {
    cwd: join(root, stage.cwd ?? '.'),
    env: { ...process.env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_FILE: report, CLF_TIMES: times, ...stage.env },
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      file.write(chunk)
      const line = chunk.toString().trim().split('\n').at(-1)?.trim()
      if (line) say(line.slice(0, 100))
    })
  }
  const exitCode = await exitCodeOf(child, stage, (sentence) => file.write(`\n${sentence}\n`))
  await new Promise<void>((resolve) => file.end(resolve))
  return { exitCode, cpuSeconds: await cpuSecondsIn(times) }
}

const hasShell = process.platform !== 'win32'

/** In a process group of its own, so that all of it can be ended; under a shell, which tells the processor time of all that it waited for. */
function spawnTimed([file = '', ...args]: string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): ChildProcess {
  const timed = ['-c', '"$@"; code=$?; times > "$CLF_TIMES"; exit $code', 'sh', file, ...args]
  const [program, programArgs] = hasShell ? ['/bin/sh', timed] : [file, args]
  return spawn(program, programArgs, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: hasShell })
}

function exitCodeOf(child: ChildProcess, { name, limitMinutes = 20 }: Stage, write: (sentence: string) => void): Promise<number> {
  const end = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      process.kill(hasShell ? -child.pid : child.pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  let isLate = false
  const limit = setTimeout(() => {
    isLate = true
    write(`${name} was ended after its limit of ${limitMinutes} minutes. The lines above are its last.`)
    end('SIGTERM')
    setTimeout(() => end('SIGKILL'), 5_000).unref()
  }, limitMinutes * 60_000)
  const forward = (signal: NodeJS.Signals) => end(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(limit)
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(isLate ? 1 : (code ?? 1))
    })
  })
}

/** The second line of `times` of a shell is of all that it waited for: `1m2.50s 0m3.25s`, in user mode and in the system. */
async function cpuSecondsIn(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const found = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return found.length === 2 ? found.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) : undefined
}
