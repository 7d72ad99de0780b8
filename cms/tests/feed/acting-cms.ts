import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Change, ChangePage, SnapshotEntry } from '@clf/content'
import { environmentIn } from '../environment.ts'
import type { Answer, Order } from './order.ts'

/** A CMS in a process of its own. */
export interface ActingCms {
  /** Rejects when it fails, or when the process dies first. */
  order: (order: Order) => Promise<Answer>
  /** A page of the feed, over HTTP. */
  read: (after: string, limit: number) => Promise<ChangePage>
  snapshot: () => Promise<SnapshotEntry[]>
  /** Ends when the process has; gives the signal that it died of. */
  ended: Promise<NodeJS.Signals | null>
  stop: () => Promise<void>
}

export interface Place {
  /** Folder of the database, the files and the state. */
  folder: string
  /** PostgreSQL; without it a SQLite file in the folder. */
  url: string | undefined
  /** File in which each act that was answered is a line. */
  told: string
}

/** Starts it; it answers when it is ready. */
export async function startActing({ folder, url, told }: Place): Promise<ActingCms> {
  const env = {
    ...process.env,
    ...environmentIn(folder),
    DATABASE_URL: url ?? '',
    NODE_ENV: 'production',
    NODE_NO_WARNINGS: '1',
  }
  const child = fork(path.join(import.meta.dirname, 'acting-process.ts'), [told], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
  let errors = ''
  child.stderr?.on('data', (text: Buffer) => (errors += String(text)))
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null)
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let orders = 0
  const { origin, token } = await new Promise<{ origin: string; token: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { origin: string; token: string }))
    child.once('exit', (code) => reject(new Error(`The CMS ended with ${code} before it was ready. ${errors}`)))
  })
  child.on('message', (message) => {
    const { id, answer, error } = message as { id: number; answer?: Answer; error?: string }
    if (answer) waiting.get(id)?.resolve(answer)
    else waiting.get(id)?.reject(new Error(error))
    waiting.delete(id)
  })
  void ended.then((signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`The CMS died of ${signal}. ${errors}`))
  })
  const get = async (target: string): Promise<string> => {
    const response = await fetch(origin + target, { headers: { Authorization: `Bearer ${token}` } })
    const text = await response.text()
    if (!response.ok) throw new Error(`${target} was answered with ${response.status}: ${text}`)
    return text
  }
  return {
    order: (order) =>
      new Promise((resolve, reject) => {
        const id = (orders += 1)
        waiting.set(id, { resolve, reject })
        child.send({ id, order })
      }),
    read: async (after, limit) => JSON.parse(await get(`/api/changes?limit=${limit}&after=${after}`)) as ChangePage,
    snapshot: async () => (await get('/api/changes/snapshot')).trimEnd().split('\n').slice(1, -1).map((line) => JSON.parse(line) as SnapshotEntry),
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await ended
    },
  }
}

/** What a reader has read that goes on from where it was, and proves to itself that it missed nothing. */
export class FeedReader {
  readonly read: Change[] = []
  cursor = ''

  /** Reads on to the present end, in pages of a size. */
  async readOn(cms: ActingCms, limit: number): Promise<void> {
    for (;;) {
      const { data, meta } = await cms.read(this.cursor, limit)
      for (const entry of data) {
        if ((entry.previous ?? '') !== this.cursor) throw new Error(`Entry ${entry.number} follows ${entry.previous}, and ${this.cursor} was read last.`)
        this.read.push(entry)
        this.cursor = entry.cursor
      }
      if (!meta.more) return
    }
  }
}
