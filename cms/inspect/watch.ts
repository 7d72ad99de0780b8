import { workerData } from 'node:worker_threads'

/** What the thread beside the reader watches over. */
export interface Watch {
  /** Count of files begun, shared; odd while one is read. */
  begun: Int32Array
  /** Time of the processor that one file may take, in milliseconds: on a busy machine a file has no less of it. */
  cpuMs: number
  /** Memory that the process may hold, with all that lies outside JavaScript's heap, in megabytes. */
  megabytes: number
}

/** How the process ends when a file takes too much; each is the name of a signal, which the process that started it sees. */
export const ends = { 'too-long': 'SIGALRM', 'too-much-memory': 'SIGUSR2' } as const

const { begun, cpuMs, megabytes } = workerData as Watch
const parent = process.ppid
let seen = 0
let before = process.cpuUsage()

// A file that keeps the reader in one loop keeps every timer of its thread too: this thread has its own.
setInterval(() => {
  // Nobody waits for an answer any more.
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() > megabytes * 1_000_000) process.kill(process.pid, ends['too-much-memory'])
  const now = Atomics.load(begun, 0)
  if (now !== seen) [seen, before] = [now, process.cpuUsage()]
  const { user, system } = process.cpuUsage(before)
  if (now % 2 === 1 && (user + system) / 1000 > cpuMs) process.kill(process.pid, ends['too-long'])
}, 50)
