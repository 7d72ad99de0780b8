import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startApp } from './start-app.ts'

let folder: string
let said: { out: string; error: string }
let exitCode: typeof process.exitCode
let taken: Server

beforeEach(async () => {
  exitCode = process.exitCode
  folder = mkdtempSync(join(tmpdir(), 'clf-start-'))
  said = { out: '', error: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.error += String(text)), true))
  taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  process.exitCode = exitCode
  delete process.env['ASTRO_NODE_AUTOSTART']
  taken.close()
  rmSync(folder, { recursive: true })
})

/** A process starts as soon as the machine lets it. */
const waiting = { timeout: 30_000 }
const portOf = (server: Server) => (server.address() as AddressInfo).port
const builtAs = (text: string): URL => {
  const file = join(folder, 'entry.mjs')
  writeFileSync(file, text)
  return pathToFileURL(file)
}
const good = 'const start = process.env.ASTRO_NODE_AUTOSTART\nexport const handler = (_request, response) => response.end(`started: ${start}`)'

function start(built: URL, address: () => { host: string; port: number; origin: string }) {
  return startApp({ name: 'board', built, buildCommand: 'npm run build', portVariable: 'BOARD_PORT', address })
}
const at = (host: string, port: number) => () => ({ host, port, origin: '' })

/** A started board on a port of its own, and the listeners that it added to be stopped by; they are called in place of a signal, which would end the tests as well. */
async function started(text: string) {
  const before = process.listeners('SIGTERM')
  const port = portOf(taken)
  await new Promise((resolve) => taken.close(resolve))
  await start(builtAs(text), at('127.0.0.1', port))
  await vi.waitFor(() => expect(said.out).toBe(`The board listens: http://127.0.0.1:${port}/\n`), waiting)
  const ended = new Promise((resolve) => vi.spyOn(process, 'exit').mockImplementation((code) => resolve(code) as never))
  const stop = () => {
    // Left to real clocks, they would end a later test.
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
    for (const listener of process.listeners('SIGTERM').filter((each) => !before.includes(each))) listener('SIGTERM')
  }
  return { url: `http://127.0.0.1:${port}/`, stop, ended }
}

it('serves what was built, says where, and ends well when told to', async () => {
  const { url, stop, ended } = await started(good)
  const answer = await fetch(url)
  expect([answer.headers.get('x-content-type-options'), await answer.text()]).toEqual(['nosniff', 'started: disabled'])
  stop()
  expect(await ended).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
  expect(said.error).toBe('')
})

it('answers a request that is under way when told to stop, and then ends without waiting for another', async () => {
  const { url, stop, ended } = await started('export const handler = (_request, response) => process.once("board answers", () => response.end("done")) && process.emit("board asked")')
  const asked = once(process, 'board asked')
  const answer = fetch(url)
  await asked
  stop()
  expect(process.exit).not.toHaveBeenCalled()
  process.emit('board answers' as never)
  expect(await (await answer).text()).toBe('done')
  vi.advanceTimersByTime(100)
  expect(await ended).toBe(0)
})

it('waits five seconds for a request that does not end', async () => {
  const { url, stop, ended } = await started('export const handler = () => process.emit("board asked")')
  const asked = once(process, 'board asked')
  const answer = fetch(url).catch(() => 'cut off')
  await asked
  stop()
  vi.advanceTimersByTime(4_999)
  expect(process.exit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(await ended).toBe(0)
  vi.useRealTimers()
  void answer
})

it('says that its port is in use, and which variable moves it', async () => {
  await start(builtAs(good), at('127.0.0.1', portOf(taken)))
  await vi.waitFor(() => expect(said.error).toBe(`Port ${portOf(taken)} is in use. Stop the other program, or set BOARD_PORT to a free port.\n`), waiting)
  expect([process.exitCode, said.out]).toEqual([1, ''])
})

it('says why it cannot listen where it was told to', async () => {
  await start(builtAs(good), at('203.0.113.1', portOf(taken)))
  await vi.waitFor(() => expect(said.error).toMatch(/^The board cannot listen: listen EADDRNOTAVAIL.*203\.0\.113\.1.*\.\n$/), waiting)
  expect(process.exitCode).toBe(1)
})

it('says how to build what is not built', async () => {
  await start(pathToFileURL(join(folder, 'none.mjs')), at('127.0.0.1', 0))
  expect([said.error, process.exitCode]).toEqual(['The board is not built. Run "npm run build" first.\n', 1])
})

it('says what is wrong with what was built, and does not call it not built', async () => {
  await start(builtAs(`import './gone.mjs'`), at('127.0.0.1', 0))
  expect(said.error).toMatch(/gone\.mjs/)
  expect(said.error).not.toContain('is not built')
  expect(process.exitCode).toBe(1)
})

it.each([[new Error('BOARD_PORT is "x".')], ['BOARD_PORT is "x".']])('says what is wrong with its settings: %s', async (thrown) => {
  await start(builtAs(good), () => {
    throw thrown as Error
  })
  expect([said.error, process.exitCode]).toEqual(['BOARD_PORT is "x".\n', 1])
})
