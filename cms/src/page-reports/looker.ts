import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { LookAnswer, LookRequest } from './look-protocol.ts'

export interface LookerLimits {
  /** After how long a process that has not answered about one edition is ended, in milliseconds. */
  longestMs: number
  /** After how many editions a new process, and a new browser, takes over. */
  editions: number
  /** After how long without an edition the process is ended, in milliseconds. */
  idleMs: number
}

const lookerLimits: LookerLimits = { longestMs: 60_000, editions: 100, idleMs: 60_000 }

const heapMegabytes = 400

/** What the process needs of the settings: where its browser is. No secret of the CMS. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'CLF_CHROMIUM', 'PLAYWRIGHT_BROWSERS_PATH', 'PROGRAMFILES']

interface Waiting {
  request: () => LookRequest
  answer: (answer: LookAnswer) => void
}

/**
 * Has the pages of editions looked at, one edition after the other, by one process beside the CMS that has one browser. What a page
 * does to them ends them and nothing else, and the next edition has new ones.
 */
export class Looker {
  readonly #program: string
  readonly #limits: LookerLimits
  /** Those that somebody waits for, and behind them those that were saved. */
  readonly #waiting: Record<'now' | 'soon', Waiting[]> = { now: [], soon: [] }
  #process: ChildProcess | null = null
  #editions = 0
  #isBusy = false
  #isEnded = false
  #idle: NodeJS.Timeout | undefined

  /** @param root folder of the CMS, which holds `look/` */
  constructor(root: string, limits: Partial<LookerLimits> = {}) {
    this.#program = path.join(root, 'look/worker.ts')
    this.#limits = { ...lookerLimits, ...limits }
  }

  /**
   * What the pages of an edition show; never rejects.
   * @param request is asked for when its turn comes: links to a preview hold for ten minutes
   */
  look(request: () => LookRequest, when: 'now' | 'soon'): Promise<LookAnswer> {
    return new Promise((answer) => {
      this.#waiting[when].push({ request, answer })
      void this.#workOff()
    })
  }

  /** Ends the process for good: whatever waits has no answer. */
  end(): void {
    this.#isEnded = true
    this.stop()
  }

  /** Ends the process. The next edition starts another. */
  stop(): void {
    clearTimeout(this.#idle)
    this.#process?.kill('SIGKILL')
    this.#process = null
  }

  async #workOff(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    clearTimeout(this.#idle)
    for (let next = this.#next(); next; next = this.#next()) {
      next.answer(this.#isEnded ? { fault: 'The CMS is being stopped.' } : await this.#ask(next.request))
    }
    this.#isBusy = false
    if (!this.#isEnded) this.#idle = setTimeout(() => this.stop(), this.#limits.idleMs).unref()
  }

  async #ask(request: () => LookRequest): Promise<LookAnswer> {
    try {
      if (this.#editions >= this.#limits.editions) this.stop()
      const process = (this.#process ??= this.#start())
      this.#editions += 1
      return await answerOf(process, request(), this.#limits.longestMs)
    } catch (error) {
      return { fault: String(error) }
    }
  }

  #next(): Waiting | undefined {
    return this.#waiting.now.shift() ?? this.#waiting.soon.shift()
  }

  #start(): ChildProcess {
    this.#editions = 0
    const env = Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
    const started = fork(this.#program, {
      env,
      execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('error', () => undefined)
    started.once('exit', () => {
      if (this.#process === started) this.#process = null
    })
    // It keeps no program from ending; while a page is looked at, the timer of `answerOf` does.
    started.unref()
    started.channel?.unref()
    return started
  }
}

function answerOf(asked: ChildProcess, request: LookRequest, longestMs: number): Promise<LookAnswer> {
  return new Promise((resolve) => {
    const end = (answer: LookAnswer): void => {
      clearTimeout(timer)
      asked.off('message', hear).off('exit', ended).off('error', broken)
      resolve(answer)
    }
    const hear = (message: unknown): void => end(message as LookAnswer)
    const ended = (code: number | null, signal: string | null): void => end({ fault: `The process that looks at pages ended with ${signal ?? code}.` })
    const broken = (error: Error): void => end({ fault: `The process that looks at pages could not be started: ${error.message}` })
    const timer = setTimeout(() => {
      end({ fault: `The pages were not looked at within ${longestMs / 1000} seconds.` })
      asked.kill('SIGKILL')
    }, longestMs)
    asked.on('message', hear).on('exit', ended).on('error', broken)
    asked.send(request, (error) => {
      if (error && (asked.exitCode ?? asked.signalCode) !== null) end({ fault: `The process that looks at pages was gone: ${error.message}` })
    })
  })
}
