import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The real command is killed with the signal that no process can answer, and the same command is given again.

const isFull = process.env['CLF_MATRIX'] === 'full'
const extent = isFull ? { sections: 40, items: 49, kills: 100, mostPagesBetween: 34 } : { sections: 3, items: 7, kills: 4, mostPagesBetween: 8 }
const pageCount = 1 + extent.sections * (extent.items + 1)

/** Numbers from 0 to 1 in the same order in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Each page has a picture, every third one without a text alternative, and leads to others in a way of its own. */
function pageAt(path: string): string | undefined {
  const [, section, item] = /^\/(?:section-(\d+)(?:\/item-(\d+))?)?$/.exec(path) ?? [null]
  const links = section === undefined
    ? Array.from({ length: extent.sections }, (_, index) => `/section-${index}`)
    : item === undefined
    ? Array.from({ length: extent.items }, (_, index) => `/section-${section}/item-${index}`)
    : [`/section-${(Number(section) + 1) % extent.sections}/item-${item}`]
  const hasAlternative = (Number(section ?? 0) + Number(item ?? 0)) % 3 > 0
  return `<!doctype html><html lang="en"><head><title>${path}</title></head><body><main><h1>${path}</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"${hasAlternative ? ' alt="Chart"' : ''}>
    ${links.map((link) => `<p><a href="${link}">The page ${link}</a></p>`).join('')}</main></body></html>`
}

let server: Server
let origin = ''
let asked: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'clf-kills-'))

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const page = /^\/(?:section-\d+(?:\/item-\d+)?)?$/.test(url) ? pageAt(url) : undefined
    if (page) asked.push(url)
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

interface Running {
  child: ChildProcess
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | string | null>
  stdout: () => string
  /** How many pages it says to visit once more, because their browser ended. */
  visitedAgain: () => number
}

function start(json: string): Running {
  const command = [
    'audit',
    `${origin}/`,
    '--all',
    '--rule',
    'image-has-alternative',
    '--rule',
    'heading-order',
    '--theme',
    'light',
    '--width',
    '1280',
    '--workers',
    '2',
    '--run',
    'run.sqlite',
    '--json',
    json,
  ]
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../main.ts'), ...command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
  return {
    child,
    ended: new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal))),
    stdout: () => stdout,
    visitedAgain: () => stderr.match(/^The browser ended while .* was open/gm)?.length ?? 0,
  }
}

/** Kills after some pages of this life, or some time after the start, or while the report is written. */
async function killSometime({ child, ended }: Running, random: () => number, json: string): Promise<number | string | null> {
  const choice = random()
  const isEnded = ended.then(() => true)
  if (choice < 0.1) await Promise.race([isEnded, sleep(random() * 2_000)])
  else {
    const pages = asked.length + 1 + Math.floor(random() * extent.mostPagesBetween)
    while (asked.length < pages && !existsSync(`${join(folder, json)}.part`) && !(await Promise.race([isEnded, sleep(2, false)])));
    await Promise.race([isEnded, sleep(random() * 150)])
  }
  child.kill('SIGKILL')
  return ended
}

test(`${extent.kills} kills of a run over ${pageCount} pages lose none and double none, and the report is the same to the byte`, { timeout: isFull ? 3_000_000 : 120_000 }, async () => {
  const calm = start('calm.json')
  expect(await calm.ended).toBe(1)
  expect(new Set(asked).size).toBe(pageCount)
  expect(asked.length).toBeLessThanOrEqual(pageCount + calm.visitedAgain())

  asked = []
  const random = numbersFrom(7)
  let kills = 0
  while (kills < extent.kills) {
    const end = await killSometime(start('killed.json'), random, 'killed.json')
    // One that ended before it was killed has reported, and the next one begins anew.
    if (end === 'SIGKILL') kills += 1
  }
  const last = start('killed.json')
  expect(await last.ended).toBe(1)
  expect(readFileSync(join(folder, 'killed.json')).equals(readFileSync(join(folder, 'calm.json')))).toBe(true)
  expect(last.stdout()).toBe(calm.stdout())
  const { pages } = JSON.parse(readFileSync(join(folder, 'killed.json'), 'utf8')) as { pages: { requested: string }[] }
  expect(pages.map(({ requested }) => requested)).toEqual([...new Set(asked)].map((path) => origin + path).toSorted())
  expect(pages).toHaveLength(pageCount)
})
