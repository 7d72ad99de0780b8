import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '@clf/content/examples'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'
/** Readers with a connection each, the seconds for which they read, how often each asks, and the documents that are published meanwhile. */
const { readers, seconds, publications, documents } = isFull ? { readers: 1_000, seconds: 300, publications: 100, documents: 1_000 } : { readers: 100, seconds: 20, publications: 7, documents: 120 }
const everySeconds = 5
/** What hangs is ended. */
const timeout = 1_000 * (seconds + 300)

let library: ChildProcess
let intranet: BuiltIntranet

beforeAll(async () => {
  const program = fileURLToPath(new URL('../fixture/library/library-process.ts', import.meta.url))
  library = fork(program, [String(documents)], { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { origin } = await told<{ origin: string }>()
  intranet = await startBuiltIntranet(origin)
}, timeout)

afterAll(async () => {
  await intranet?.stop()
  library?.kill()
})

async function told<Message>(): Promise<Message> {
  const [message] = (await once(library, 'message')) as [Message]
  return message
}

/** Publishes a document. @returns its address below the language */
async function published(): Promise<string> {
  library.send(1)
  const [one] = await told<{ path: string }[]>()
  return one?.path ?? ''
}

const agent = new Agent({ keepAlive: true, maxSockets: readers, maxFreeSockets: readers })

async function statusOf(path: string): Promise<number> {
  const [answer] = (await once(request(intranet.url + path, { agent, headers: { 'accept-encoding': 'br' } }).end(), 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  return answer.statusCode ?? 0
}

async function pathsOf(list: string): Promise<string[]> {
  const html = await (await fetch(`${intranet.url}/en/${list}`)).text()
  return [...html.slice(html.indexOf('<main')).matchAll(/href="\/en(\/circulars\/[^"?#]+)"/g)].map(([, path = '']) => path)
}

const megabytesOf = (pid: number): number => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_000

it('answers every reader while documents are published, and takes no more memory for it', async () => {
  const { pick, next } = createRandom(20_261_128)
  const items = (await Promise.all([1, 2, 3, 4].map((page) => pathsOf(`circulars?status=all&page=${page}`)))).flat()
  expect(items.length).toBeGreaterThan(50)
  const pages = [
    ...items,
    ...items,
    '',
    '/circulars',
    '/circulars?status=all&page=2',
    '/guidelines',
    '/services',
    '/departments/dpo',
    '/topics/records',
    '/search?q=leave',
    '/search?q=overtime',
    '/glossary',
    '/feeds/all.atom',
  ]
  // What every page needs is there before it is counted.
  for (const path of pages) expect(await statusOf(`/en${path}`)).toBe(200)

  const wrong: string[] = []
  let answered = 0
  const read = async (first: number) => {
    await sleep(first)
    for (let round = 0; round < seconds / everySeconds; round += 1) {
      const path = `/${pick(['en', 'tc', 'sc'])}${pick(pages)}`
      const due = sleep(1_000 * everySeconds)
      const status = await statusOf(path).catch((error: unknown) => String(error))
      answered += 1
      if (status !== 200) wrong.push(`${path}: ${status}`)
      await due
    }
  }
  const memory: number[] = []
  let isReading = true
  const watching = (async () => {
    for (; isReading; await sleep(500)) memory.push(megabytesOf(intranet.pid))
  })()
  const publishing = (async () => {
    const paths: string[] = []
    for (let count = 0; count < publications; count += 1) {
      await sleep((1_000 * seconds) / (publications + 1))
      paths.push(await published())
    }
    return paths
  })()
  const [paths] = await Promise.all([publishing, ...Array.from({ length: readers }, () => read(1_000 * everySeconds * next()))])
  isReading = false
  await watching

  expect(wrong).toEqual([])
  expect(answered).toBe((readers * seconds) / everySeconds)
  for (const path of paths as string[]) {
    while ((await statusOf(`/en${path}`)) === 404) await sleep(50)
    expect(await statusOf(`/tc${path}`)).toBe(200)
  }
  // Half of the time is for what a process takes once; what leaks goes on.
  const middle = Math.max(...memory.slice(0, Math.ceil(memory.length / 2)))
  expect(Math.max(...memory) - middle).toBeLessThan(60)
}, timeout)
