import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { addresses, requireFree } from './ports.ts'

test('the default ports are 4321 and 1337', () => {
  const { intranet, cms } = addresses({})
  expect([intranet.port, cms.port]).toEqual([4321, 1337])
})

test('a port that is no number is refused with what to do', () => {
  expect(() => addresses({ CLF_CMS_PORT: 'http' })).toThrow('CLF_CMS_PORT is "http", which is not a port. Set it to a whole number from 1 to 65535')
})

test('a busy port is named with the variable that moves it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await expect(requireFree({ name: 'intranet', port, variable: 'CLF_INTRANET_PORT' })).rejects.toThrow(`Port ${port}, where the intranet would listen, is in use`)
  await new Promise((resolve) => server.close(resolve))
})
