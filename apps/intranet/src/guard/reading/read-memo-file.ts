import { Worker } from 'node:worker_threads'
import { fileText } from '../../search/attachment-text/attachment-text.ts'
import type { FileText } from '../../search/attachment-text/attachment-text.ts'

const longestMs = 20_000
const memoryMb = 512
/** So many files are taken apart at once; others wait. */
const mostAtOnce = 2

const place = Symbol.for('@clf/intranet: memo worker')
const shared = globalThis as { [place]?: URL }

/** Says where the thread is that takes files apart: the server runs from its source, and pages from what was built, where there is none. */
export function setMemoWorker(worker: URL): void {
  shared[place] = worker
}

let running = 0
const waiting: (() => void)[] = []

/** Words of a memo that was uploaded, and what was not looked at. One that takes longer than 20 seconds, or more than 512 MB, counts as unreadable. Nothing of it is written anywhere. */
export async function readMemoFile(name: string, bytes: Uint8Array): Promise<FileText> {
  const worker = shared[place]
  if (!worker) return fileText(name, bytes, { isWhole: true })
  if (running >= mostAtOnce) await new Promise<void>((resolve) => void waiting.push(resolve))
  running += 1
  try {
    return await inThread(worker, name, bytes)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

const unread: FileText = { text: '', isRead: false, isCut: false, emptyPages: [], pictures: 0 }

async function inThread(url: URL, name: string, bytes: Uint8Array): Promise<FileText> {
  // What a parser complains of could quote the memo: it goes nowhere.
  const thread = new Worker(url, { workerData: { name, bytes }, resourceLimits: { maxOldGenerationSizeMb: memoryMb }, stdout: true, stderr: true })
  const text = await new Promise<FileText>((resolve) => {
    const timer = setTimeout(() => resolve(unread), longestMs)
    thread.once('message', resolve)
    thread.once('error', () => resolve(unread))
    thread.once('exit', () => {
      clearTimeout(timer)
      resolve(unread)
    })
  })
  await thread.terminate()
  return text
}
