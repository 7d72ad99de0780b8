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
  vi.restoreAllMocks()
  process.exitCode = exitCode
  delete process.env['ASTRO_NODE_AUTOSTART']
  taken.close()
  rmSync(folder, { recursive: true })
})

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

/** The listeners that a start adds to stop the server; called in place of a signal, which would end the tests as well. */
const stoppers = () => process.listeners('SIGTERM')

it('serves what was built, says where, and stops when told to', async () => {
  const before = stoppers()
  const port = portOf(taken)
  await new Promise((resolve) => taken.close(resolve))
  await start(builtAs(good), at('127.0.0.1', port))
  await vi.waitFor(() => expect(said.out).toBe(`The board listens: http://127.0.0.1:${port}/\n`))
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect([answer.headers.get('x-content-type-options'), await answer.text()]).toEqual(['nosniff', 'started: disabled'])
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  for (const stop of stoppers().filter((each) => !before.includes(each))) stop('SIGTERM')
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0))
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  expect(said.error).toBe('')
})

it('says that its port is in use, and which variable moves it', async () => {
  await start(builtAs(good), at('127.0.0.1', portOf(taken)))
  await vi.waitFor(() => expect(said.error).toBe(`Port ${portOf(taken)} is in use. Stop the other program, or set BOARD_PORT to a free port.\n`))
  expect([process.exitCode, said.out]).toEqual([1, ''])
})

it('says why it cannot listen where it was told to', async () => {
  await start(builtAs(good), at('203.0.113.1', portOf(taken)))
  await vi.waitFor(() => expect(said.error).toMatch(/^The board cannot listen: listen EADDRNOTAVAIL.*203\.0\.113\.1.*\.\n$/))
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
