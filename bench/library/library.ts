import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Sender } from '../strapi/server.ts'
import { sendTo } from '../strapi/server.ts'

const program = join(import.meta.dirname, '../../apps/intranet/src/fixture/library/library-process.ts')

/** A large library that replicas read as they read a CMS: to publish 10,000 documents in one takes an hour. */
export interface Library extends Sender {
  origin: string
  token: string
  /** Entries of its feed. */
  entries: number
  /** Publishes one more, and says when, in milliseconds since 1970, and at which address it is read below the language. */
  publish: () => Promise<{ at: number; path: string }>
  stop: () => void
}

/** How many documents benches take: `CLF_BENCH_DOCUMENTS`, 10,000 by default. */
export const documentsWanted = (): number => wanted('CLF_BENCH_DOCUMENTS', 10_000)

/** How many documents are published while somebody waits for them: `CLF_BENCH_PUBLICATIONS`, 100 by default. */
export const publicationsWanted = (): number => wanted('CLF_BENCH_PUBLICATIONS', 100)

function wanted(name: string, usual: number): number {
  const number = Number(process.env[name] ?? usual)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is ${process.env[name]}. Expected a whole number from 1 on.`)
  return number
}

/** Starts a library in a process of its own, with the same documents in every run. */
export async function startLibrary(documents: number): Promise<Library> {
  const child = fork(program, [String(documents)], { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const next = <Message>(): Promise<Message> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The library of the bench ended with ${code}.`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message as Message)
      })
    })
  const { origin, token, entries } = await next<{ origin: string; token: string; entries: number }>()
  return {
    origin,
    token,
    entries,
    send: sendTo(origin, token),
    async publish() {
      child.send(1)
      const [published] = await next<{ at: number; path: string }[]>()
      if (!published) throw new Error('The library published nothing.')
      return published
    },
    stop: () => void child.kill(),
  }
}
