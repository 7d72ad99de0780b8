import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse } from './house.ts'
import { anyFreePorts } from './ports.ts'

/**
 * A server that answers 503 twice before it is well, as one that still starts.
 * @param health expression of what it tells of itself, which may ask `asked`, how often it was asked before
 */
const serving = (variable: string, health = "{ content: 'current', cms: 'up' }") => `
import { createServer } from 'node:http'
let asked = 0
createServer((_request, response) => response.writeHead(asked++ < 2 ? 503 : 200).end(JSON.stringify(${health}))).listen(Number(process.env.${variable}), '127.0.0.1')
`
const ending = 'console.log("no such table: circulars"); process.exit(1)\n'
const cmsProgram = 'node_modules/@strapi/strapi/bin/strapi.js'
const intranetProgram = 'apps/intranet/src/server/start.ts'

let root: string
let addresses: { intranet: { name: string; port: number; variable: string }; cms: { name: string; port: number; variable: string } }

async function build(cms: string, intranet: string): Promise<void> {
  await mkdir(join(root, 'cms'), { recursive: true })
  await writeFile(join(root, 'package.json'), '{"type": "module"}')
  for (const [path, text] of [[cmsProgram, cms], [intranetProgram, intranet]] as const) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await writeFile(join(root, 'node_modules/@strapi/strapi/package.json'), '{"type": "module"}')
}

const isWell = (port: number) => fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => ok, () => false)
const open = (signal = new AbortController().signal, failed: string[] = [], restarted: string[] = []) =>
  openHouse(root, addresses, signal, { failed: (message) => failed.push(message), restarted: (message) => restarted.push(message) })

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clf-house-'))
  const [intranet = 0, cms = 0] = await anyFreePorts(2)
  addresses = { intranet: { name: 'intranet', port: intranet, variable: 'CLF_INTRANET_PORT' }, cms: { name: 'CMS', port: cms, variable: 'CLF_CMS_PORT' } }
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('a house is open when both answer, and closed when it is stopped', { timeout: 30_000 }, async () => {
  await build(serving('CLF_CMS_PORT'), serving('CLF_INTRANET_PORT'))
  const house = await open()
  expect([await isWell(addresses.cms.port), await isWell(addresses.intranet.port)]).toEqual([true, true])
  await house.stop()
  expect([await isWell(addresses.cms.port), await isWell(addresses.intranet.port)]).toEqual([false, false])
})

const killing = serving('CLF_CMS_PORT').replace('response.writeHead', "request.url === '/die' ? process.exit(3) : response.writeHead").replace('_request', 'request')

test('a CMS that ends is started again, its log goes on, and the intranet stays', { timeout: 60_000 }, async () => {
  await build(killing, serving('CLF_INTRANET_PORT'))
  const failed: string[] = []
  const restarted: string[] = []
  const house = await open(undefined, failed, restarted)
  await fetch(`${house.cmsUrl}/die`).catch(() => undefined)
  await expect.poll(() => restarted, { timeout: 20_000 }).toEqual([expect.stringContaining('The CMS stopped (exit code 3)')])
  expect(await isWell(addresses.intranet.port)).toBe(true)
  await expect.poll(() => isWell(addresses.cms.port), { timeout: 20_000 }).toBe(true)
  await house.stop()
  expect([failed, restarted.length, await isWell(addresses.cms.port)]).toEqual([[], 1, false])
})

const toldAtLast = async (health: string): Promise<unknown> => {
  await build(serving('CLF_CMS_PORT'), serving('CLF_INTRANET_PORT', health))
  const house = await open()
  const told = await (await fetch(`${house.intranetUrl}/healthz`)).json()
  await house.stop()
  return told
}

test('a house is open when the intranet has its content', { timeout: 30_000 }, async () => {
  expect(await toldAtLast("asked < 6 ? { content: 'filling', cms: 'down' } : { content: 'current', cms: 'up' }")).toEqual({ content: 'current', cms: 'up' })
})

test.each(['unreachable', 'begin-anew'])('a house is not open while the intranet shows what it kept and its CMS is %s', { timeout: 30_000 }, async (code) => {
  expect(await toldAtLast(`asked < 6 ? { content: 'stale', cms: 'down', fault: '${code} since 2026-11-29T08:00:00.000Z' } : { content: 'current', cms: 'up' }`)).toEqual({
    content: 'current',
    cms: 'up',
  })
})

test('a house is open where the intranet refuses for good what its CMS says: a person decides that', { timeout: 30_000 }, async () => {
  const told = { content: 'stale', cms: 'down', fault: 'would-lose since 2026-11-29T08:00:00.000Z' }
  expect(await toldAtLast(JSON.stringify(told))).toEqual(told)
})

test.each([
  ['CMS', ending, serving('CLF_INTRANET_PORT')],
  ['intranet', serving('CLF_CMS_PORT'), ending],
])('a house of which the %s ends before it answers is not open, says why, and leaves nothing running', { timeout: 30_000 }, async (name, cms, intranet) => {
  await build(cms, intranet)
  await expect(open()).rejects.toThrow(`The ${name} stopped (exit code 1). Its last lines:\nno such table: circulars`)
  expect([await isWell(addresses.cms.port), await isWell(addresses.intranet.port)]).toEqual([false, false])
})

test('a house that is called off while it starts is not open', { timeout: 30_000 }, async () => {
  await build(serving('CLF_CMS_PORT'), serving('CLF_INTRANET_PORT'))
  await expect(open(AbortSignal.abort(new Error('Called off.')))).rejects.toThrow('Called off.')
  expect(await isWell(addresses.cms.port)).toBe(false)
})
