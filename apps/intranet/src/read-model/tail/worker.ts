import { parentPort, workerData } from 'node:worker_threads'
import { Tail } from './tail.ts'
import type { TailOptions } from './tail.ts'

// Follows the feed in a thread of its own: SQLite and the hashing of entries would keep pages waiting.
let last = ''
const tail = new Tail(workerData as TailOptions, (sentence) => {
  if (sentence !== last) process.stderr.write(`Read model: ${sentence}\n`)
  last = sentence
})
parentPort?.postMessage('open')
await tail.run()
