import { parentPort, workerData } from 'node:worker_threads'
import { Delivery } from './delivery.ts'
import type { DeliveryOptions } from './delivery.ts'

// Delivers in a thread of its own: what is written for good waits for the disk, and pages would wait with it.
const delivery = new Delivery(workerData as DeliveryOptions, (sentence) => process.stderr.write(`Outbox: ${sentence}\n`))
parentPort?.postMessage('open')
await delivery.run()
