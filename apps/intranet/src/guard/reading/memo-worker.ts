import { parentPort, workerData } from 'node:worker_threads'
import { fileText } from '../../search/attachment-text/attachment-text.ts'

// Takes a file of somebody apart in a thread of its own: one that never ends, or takes all memory, takes nothing from readers of pages.
const { name, bytes } = workerData as { name: string; bytes: Uint8Array }
parentPort?.postMessage(await fileText(name, bytes, { isWhole: true }))
