import { Worker } from 'node:worker_threads'
import type { TailOptions } from './tail.ts'

const pauseMs = 1_000
/** Most of what an entry needs while it is applied is garbage at once: more room for it is only held. */
const youngMegabytes = 12

/**
 * Starts the thread that follows the feed, and starts it again whenever it ends, as it does when it has filled a large store: what that took is given
 * back. It does not keep the process alive, and is killed with it: see the store for why that is safe.
 *
 * @returns when the store is open, which may have been made anew for this version before
 * @throws Error when it cannot be opened
 */
export async function startTail(options: TailOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } })
    let isOpen = false
    worker.once('message', () => {
      isOpen = true
      worker.unref()
      resolve()
    })
    const again = () => void startTail(options).catch((cause: unknown) => process.stderr.write(`${String(cause)}\n`))
    let isBroken = false
    worker.on('error', (error) => {
      isBroken = true
      if (!isOpen) return reject(new Error(`The store of the intranet in ${options.folder} cannot be opened: ${error.message}`, { cause: error }))
      process.stderr.write(`Read model: it ended and is started again: ${error.stack ?? error.message}\n`)
      setTimeout(again, pauseMs).unref()
    })
    worker.once('exit', () => {
      if (isOpen && !isBroken) again()
    })
  })
}
