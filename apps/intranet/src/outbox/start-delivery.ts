import { Worker } from 'node:worker_threads'
import type { DeliveryOptions } from './delivery.ts'

const pauseMs = 1_000

/**
 * Starts the thread that delivers what readers wrote, and starts it again should it end. It does not keep the process alive, and is killed with
 * it: see the outbox for why that is safe.
 *
 * @returns when the outbox is open
 * @throws Error when it cannot be opened
 */
export async function startDelivery(options: DeliveryOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: options })
    let isOpen = false
    worker.once('message', () => {
      isOpen = true
      worker.unref()
      resolve()
    })
    worker.on('error', (error) => {
      if (!isOpen) return reject(new Error(`The outbox of the intranet, ${options.outbox}, cannot be opened: ${error.message}`, { cause: error }))
      process.stderr.write(`Outbox: its delivery ended and is started again: ${error.stack ?? error.message}\n`)
      setTimeout(() => void startDelivery(options).catch((cause: unknown) => process.stderr.write(`${String(cause)}\n`)), pauseMs).unref()
    })
  })
}
