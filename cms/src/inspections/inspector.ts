import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { FileInspection, NotInspected } from '@clf/content'

/** What the reading process answers; its shape is `InspectAnswer` of `inspect/worker.ts`. */
type Answer = { inspection: FileInspection } | { fault: string }

export interface InspectorLimits {
  /** Time of the processor for one file, in milliseconds; its own process sees to it. */
  cpuMs: number
  /** Memory of the process, in megabytes. */
  megabytes: number
  /** After how long a process that neither works nor answers is ended, in milliseconds. */
  longestMs: number
  /** After how many files a new process takes over. */
  files: number
  /** After how long without a file the process is ended, in milliseconds. */
  idleMs: number
}

const inspectorLimits: InspectorLimits = { cpuMs: 20_000, megabytes: 700, longestMs: 300_000, files: 200, idleMs: 10_000 }

/** How a process ended that a file was too much for: by the thread that watches it (`inspect/watch.ts`), by V8 out of heap, by the system out of memory. */
const reasons: Partial<Record<string, NotInspected>> = { SIGALRM: 'too-long', SIGUSR2: 'too-much-memory', SIGABRT: 'too-much-memory', SIGKILL: 'too-much-memory' }

const heapMegabytes = 400

/**
 * Looks into files, one after the other, in one process beside the CMS that many files share: a process for each cost ten times
 * the reading. What a file does to it ends the process and nothing else, and the next file has a new one.
 */
export class Inspector {
  readonly #program: string
  readonly #limits: InspectorLimits
  readonly #report: (fault: string) => void
  #process: ChildProcess | null = null
  #files = 0
  #last: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined

  /**
   * @param root folder of the CMS, which holds `inspect/`
   * @param report is told of faults of the reader itself
   */
  constructor(root: string, report: (fault: string) => void, limits: Partial<InspectorLimits> = {}) {
    this.#program = path.join(root, 'inspect/worker.ts')
    this.#report = report
    this.#limits = { ...inspectorLimits, ...limits }
  }

  /** What is in the file at an absolute path; never rejects. */
  inspect(file: string): Promise<FileInspection> {
    const answer = this.#last.then(() => this.#ask(file))
    this.#last = answer
    return answer
  }

  /** Ends the process. The next file starts another. */
  stop(): void {
    clearTimeout(this.#idle)
    this.#process?.kill('SIGKILL')
    this.#process = null
  }

  async #ask(file: string): Promise<FileInspection> {
    clearTimeout(this.#idle)
    if (this.#files >= this.#limits.files) this.stop()
    const reader = (this.#process ??= this.#start())
    this.#files += 1
    const answer = await answerOf(reader, file, this.#limits.longestMs)
    if (typeof answer !== 'string') this.#idle = setTimeout(() => this.stop(), this.#limits.idleMs).unref()
    if (typeof answer !== 'string' && 'inspection' in answer) return answer.inspection
    if (typeof answer === 'string' && answer !== 'fault') return { state: 'not-inspected', reason: answer }
    this.#report(`Looking into “${path.basename(file)}” failed: ${answer === 'fault' ? 'the reader ended without an answer' : (answer as { fault: string }).fault}`)
    return { state: 'not-inspected', reason: 'fault' }
  }

  #start(): ChildProcess {
    this.#files = 0
    const { cpuMs, megabytes } = this.#limits
    const reader = fork(this.#program, [JSON.stringify({ cpuMs, megabytes })], {
      // No secret of the CMS, nothing to write to, no program to start: a file that took the reader over would have little of it.
      env: {},
      execArgv: [...locked, `--max-old-space-size=${heapMegabytes}`, '--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    reader.on('error', () => undefined)
    reader.once('exit', () => {
      if (this.#process === reader) this.#process = null
    })
    // It keeps no program from ending; while a file is read, the timer of `answerOf` does.
    reader.unref()
    reader.channel?.unref()
    return reader
  }
}

// Node 22.12 does not know the flag yet.
const locked = process.allowedNodeEnvironmentFlags.has('--permission') ? ['--permission', '--allow-fs-read=*', '--allow-worker'] : []

function answerOf(reader: ChildProcess, file: string, longestMs: number): Promise<Answer | NotInspected> {
  return new Promise((resolve) => {
    const end = (answer: Answer | NotInspected): void => {
      clearTimeout(timer)
      reader.off('message', hear).off('exit', ended)
      resolve(answer)
    }
    const hear = (message: unknown): void => end(message as Answer)
    const ended = (_code: number | null, signal: string | null): void => end((signal === null ? undefined : reasons[signal]) ?? 'fault')
    const timer = setTimeout(() => {
      end('too-long')
      reader.kill('SIGKILL')
    }, longestMs)
    reader.on('message', hear).on('exit', ended)
    reader.send({ file }, (error) => {
      if (error && (reader.exitCode ?? reader.signalCode) !== null) end('fault')
    })
  })
}
