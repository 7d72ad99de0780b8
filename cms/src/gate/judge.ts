import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Edition, Finding } from '@clf/rules'
import type { Core } from '@strapi/strapi'
import type { JudgeAnswer, JudgeRequest } from './judging-thread.ts'

/** After how long the rules are taken to give no answer, in milliseconds. */
const longestMs = 60_000

interface Asked {
  resolve: (findings: Finding[]) => void
  reject: (fault: Error) => void
  timer: NodeJS.Timeout
}

/**
 * Asks the rules in a thread of their own, so that nobody else waits while they read a long paper, and a rule that never ends is
 * ended. The first edition starts the thread; a thread that broke is replaced by the next one.
 */
export class Judge {
  readonly #program: string
  readonly #longestMs: number
  readonly #asked = new Map<number, Asked>()
  #thread: Worker | null = null
  #count = 0

  /**
   * @param program path of the thread, compiled: `gate/judging-thread.js`
   * @param limitMs after how long a thread that has not answered is ended, in milliseconds
   */
  constructor(program: string, limitMs = longestMs) {
    this.#program = program
    this.#longestMs = limitMs
  }

  /**
   * What the rules say of an edition.
   *
   * @throws Error when they give no answer: they broke, took too long or could not be started
   */
  judge(edition: Edition): Promise<Finding[]> {
    return new Promise((resolve, reject) => {
      const thread = (this.#thread ??= this.#start())
      const id = (this.#count += 1)
      const timer = setTimeout(() => this.#end(thread, new Error(`The rules did not answer in ${this.#longestMs / 1000} seconds.`)), this.#longestMs)
      this.#asked.set(id, { resolve, reject, timer })
      // While somebody waits the thread keeps the program from ending.
      thread.ref()
      thread.postMessage({ id, edition } satisfies JudgeRequest)
    })
  }

  /** Ends the thread. The next edition starts another. */
  stop(): void {
    if (this.#thread) this.#end(this.#thread, new Error('The CMS is being stopped.'))
  }

  #start(): Worker {
    // What it needs it is sent: no secret of the CMS.
    const thread = new Worker(this.#program, { env: {}, execArgv: ['--disable-warning=ExperimentalWarning'] })
    thread.on('message', (answer: JudgeAnswer) => this.#hear(thread, answer))
    thread.on('messageerror', (error) => this.#end(thread, error))
    thread.on('error', (error) => this.#end(thread, error))
    thread.on('exit', () => this.#end(thread, new Error('The thread of the rules ended.')))
    return thread
  }

  #hear(thread: Worker, answer: JudgeAnswer): void {
    const asked = this.#asked.get(answer.id)
    this.#asked.delete(answer.id)
    clearTimeout(asked?.timer)
    if (this.#asked.size === 0) thread.unref()
    if ('fault' in answer) asked?.reject(new Error(answer.fault))
    else asked?.resolve(answer.findings)
  }

  #end(thread: Worker, fault: Error): void {
    if (this.#thread !== thread) return
    this.#thread = null
    const all = [...this.#asked.values()]
    this.#asked.clear()
    for (const { reject, timer } of all) {
      clearTimeout(timer)
      reject(fault)
    }
    void thread.terminate()
  }
}

const name = 'clf.judge'

/** Makes what asks the rules for a CMS, in `register()`: one for each. */
export function registerJudge(strapi: Core.Strapi): void {
  const judge = new Judge(path.join(strapi.dirs.dist.src, 'gate/judging-thread.js'))
  strapi.add(name, () => judge)
}

export function judgeOf(strapi: Core.Strapi): Judge {
  return strapi.get(name)
}
