import { inspect } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { FileInspection } from '@clf/content'
import { inspectFile } from './inspect-file.ts'
import type { Watch } from './watch.ts'

/** What the process is sent: the path of one file. */
export interface InspectRequest {
  file: string
}

/** What it answers for each, in turn. */
export type InspectAnswer = { inspection: FileInspection } | { fault: string }

/** Bounds of one file, as the first argument of the process, JSON. */
export type InspectLimits = Pick<Watch, 'cpuMs' | 'megabytes'>

const { cpuMs, megabytes } = JSON.parse(process.argv[2] ?? '') as InspectLimits

/** Count of files begun; odd while one is read. */
const begun = new Int32Array(new SharedArrayBuffer(4))
new Worker(new URL('watch.ts', import.meta.url), { workerData: { begun, cpuMs, megabytes } satisfies Watch }).unref()

// One process for many files, one after the other: starting one costs more than reading most files.
process.on('message', ({ file }: InspectRequest) => {
  Atomics.add(begun, 0, 1)
  void answerOf(file).then((answer) => {
    Atomics.add(begun, 0, 1)
    process.send?.(answer)
  })
})

async function answerOf(file: string): Promise<InspectAnswer> {
  try {
    return { inspection: await inspectFile(file) }
  } catch (error) {
    return { fault: inspect(error) }
  }
}
