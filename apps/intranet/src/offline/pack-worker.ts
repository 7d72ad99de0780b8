import { parentPort, workerData } from 'node:worker_threads'
import { packInto } from './pack-into.ts'
import type { PackWork } from './pack-into.ts'

// Renders thousands of pages in a thread of its own, beside those of readers.
await packInto(workerData as PackWork)
parentPort?.postMessage('made')
