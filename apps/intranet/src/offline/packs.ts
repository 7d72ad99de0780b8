import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ContentUnavailable } from '@clf/app-shell'
import { pathOf } from '@clf/text'
import type { PackWork } from './pack-into.ts'

const place = Symbol.for('@clf/intranet: pack worker')
const shared = globalThis as { [place]?: URL }

/** Says where the thread is that makes packs: the server runs from its source, and pages from what was built, where there is none. */
export function setPackWorker(worker: URL): void {
  shared[place] = worker
}

const making = new Map<string, Promise<void>>()

/**
 * Path of the pack of a language and day, made where there is none of what is stored now. Whoever asks meanwhile gets the same one.
 *
 * @param version name of what is stored now
 * @throws ContentUnavailable where it cannot be made
 */
export async function packFile(work: Omit<PackWork, 'to'>, version: string): Promise<string> {
  const folder = join(work.store, 'packs')
  const beginning = `${pathOf(work.lang)}-`
  const name = `${beginning}${createHash('sha256').update(`${version} ${work.day} ${work.origin}`).digest('hex').slice(0, 24)}.zip`
  const to = join(folder, name)
  if (existsSync(to)) return to
  const made = making.get(to) ?? inThread({ ...work, to }).finally(() => making.delete(to))
  making.set(to, made)
  await made
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(folder)) if (other.startsWith(beginning) && other !== name && !making.has(join(folder, other.replace(/\.new$/, '')))) rmSync(join(folder, other), { force: true })
  return to
}

async function inThread(work: PackWork): Promise<void> {
  const worker = shared[place]
  if (!worker) throw new ContentUnavailable('Packs are made by the server that "npm start" starts.')
  const thread = new Worker(worker, { workerData: work })
  try {
    await new Promise<void>((resolve, reject) => {
      thread.once('message', () => resolve())
      thread.once('error', (cause) => reject(new ContentUnavailable('The offline pack could not be made.', { cause })))
      thread.once('exit', () => reject(new ContentUnavailable('The offline pack could not be made.')))
    })
  } finally {
    await thread.terminate()
  }
}
