import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { anyFreePorts, freeAddresses, givenAddresses, movedSentence } from './ports.ts'

const portsOf = async (env: NodeJS.ProcessEnv, taken: number[]) => {
  const { intranet, cms } = await freeAddresses(env, (port) => Promise.resolve(!taken.includes(port)))
  return [intranet.port, cms.port]
}

afterEach(() => vi.unstubAllEnvs())

test('the usual ports are 4321 and 1337', async () => {
  expect(await portsOf({}, [])).toEqual([4321, 1337])
})

test('beside another house the next free pair is taken', async () => {
  expect(await portsOf({}, [4321, 1337])).toEqual([4322, 1338])
  expect(await portsOf({}, [1337])).toEqual([4322, 1338])
  expect(await portsOf({}, [4321, 1338])).toEqual([4323, 1339])
})

test('a port that was chosen stays, and the other one moves', async () => {
  expect(await portsOf({ CLF_CMS_PORT: '9000' }, [4321])).toEqual([4322, 9000])
  expect(await portsOf({ CLF_INTRANET_PORT: '1337' }, [])).toEqual([1337, 1338])
})

test('a port that is no number is refused with what to do', async () => {
  expect(() => givenAddresses({ CLF_CMS_PORT: 'http' })).toThrow('CLF_CMS_PORT is "http", which is not a port. Set it to a whole number from 1 to 65535')
  await expect(freeAddresses({ CLF_INTRANET_PORT: '70000' })).rejects.toThrow('CLF_INTRANET_PORT is "70000"')
})

test('a chosen port that is busy is named with the variable that chose it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await expect(freeAddresses({ CLF_INTRANET_PORT: String(port) })).rejects.toThrow(
    `Port ${port}, where the intranet would listen, is in use by another program. Stop that program, or leave CLF_INTRANET_PORT out`,
  )
  await new Promise((resolve) => server.close(resolve))
})

test('without a free pair the variables are named', async () => {
  await expect(freeAddresses({}, () => Promise.resolve(false))).rejects.toThrow('CLF_INTRANET_PORT=… CLF_CMS_PORT=… npm start')
})

test('ports chosen together differ', async () => {
  const ports = await anyFreePorts(5)
  expect(new Set(ports).size).toBe(5)
})

test('a hundred pairs are tried', async () => {
  const asked = new Set<number>()
  await expect(freeAddresses({}, (port) => (asked.add(port), Promise.resolve(false)))).rejects.toThrow('No pair of free ports')
  expect([asked.size, Math.max(...asked)]).toEqual([200, 4420])
})

test('a chosen port is asked about once, not again with every pair', async () => {
  const asked: number[] = []
  await freeAddresses({ CLF_CMS_PORT: '9000' }, (port) => (asked.push(port), Promise.resolve(port !== 4321)))
  expect(asked).toEqual([9000, 4321, 4322])
})

test.each([
  [4321, 1337, {}, null],
  [4322, 1338, {}, 'The usual ports are in use by another program, so this house is at ports 4322 and 1338.'],
  [4321, 1338, {}, 'The usual ports are in use by another program, so this house is at ports 4321 and 1338.'],
  [9001, 1337, { CLF_INTRANET_PORT: '9001' }, null],
  [9001, 1338, { CLF_INTRANET_PORT: '9001' }, 'The usual ports are in use by another program, so this house is at ports 9001 and 1338.'],
])('a house at %i and %i, where %j was chosen, says %j', (intranet, cms, env, sentence) => {
  for (const name of ['CLF_INTRANET_PORT', 'CLF_CMS_PORT']) vi.stubEnv(name, (env as NodeJS.ProcessEnv)[name])
  expect(movedSentence({ intranet: { name: 'intranet', variable: 'CLF_INTRANET_PORT', port: intranet }, cms: { name: 'CMS', variable: 'CLF_CMS_PORT', port: cms } })).toBe(sentence)
})

test('a chosen port that nobody uses is taken, and free again afterwards', async () => {
  const [intranet = 0, cms = 0] = await anyFreePorts(2)
  const chosen = { CLF_INTRANET_PORT: String(intranet), CLF_CMS_PORT: String(cms) }
  for (const time of ['once', 'again']) expect([time, Object.values(await freeAddresses(chosen)).map(({ port }) => port as number)]).toEqual([time, [intranet, cms]])
})
