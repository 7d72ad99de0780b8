import { createServer, type AddressInfo } from 'node:net'

const listening = () =>
  new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }))
  })

/** Two ports of the loopback address where nothing listens. */
export async function freePorts(): Promise<[number, number]> {
  const [one, two] = await Promise.all([listening(), listening()])
  one.close()
  two.close()
  return [one.port, two.port]
}
