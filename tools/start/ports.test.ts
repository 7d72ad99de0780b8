import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { anyFreePorts, freeAddresses, givenAddresses } from './ports.ts'

const portsOf = async (env: NodeJS.ProcessEnv, taken: number[]) => {
  const { intranet, cms } = await freeAddresses(env, (port) => Promise.resolve(!taken.includes(port)))
  return [intranet.port, cms.port]
}

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
  await expect(freeAddresses({ CLF_INTRANET_PORT: String(port) })).rejects.toThrow(`Port ${port}, where the intranet would listen, is in use by another program. Stop that program, or leave CLF_INTRANET_PORT out`)
  await new Promise((resolve) => server.close(resolve))
})

test('without a free pair the variables are named', async () => {
  await expect(freeAddresses({}, () => Promise.resolve(false))).rejects.toThrow('CLF_INTRANET_PORT=… CLF_CMS_PORT=… npm start')
})

test('ports chosen together differ', async () => {
  const ports = await anyFreePorts(5)
  expect(new Set(ports).size).toBe(5)
})
