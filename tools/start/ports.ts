import { createServer, type AddressInfo } from 'node:net'

/** Where a server listens, and the variable that moves it. */
export interface Address {
  name: string
  port: number
  variable: string
}

export interface Addresses {
  intranet: Address
  cms: Address
}

const servers = {
  intranet: { name: 'intranet', variable: 'CLF_INTRANET_PORT', usual: 4321 },
  cms: { name: 'CMS', variable: 'CLF_CMS_PORT', usual: 1337 },
} as const

const pairsTried = 100

/**
 * The two servers of the house on ports that nobody uses: those of the environment, else the usual ones, else the next pair
 * that is free.
 * @throws {Error} one sentence, when a port of the environment is none or is in use, or when no pair is free.
 */
export async function freeAddresses(env: NodeJS.ProcessEnv = process.env, isFree = isFreePort): Promise<Addresses> {
  const given = givenAddresses(env)
  for (const address of given) if (!(await isFree(address.port))) throw inUse(address)
  for (let step = 0; step < pairsTried; step += 1) {
    const pair = { intranet: addressOf('intranet', env, step), cms: addressOf('cms', env, step) }
    const open = Object.values(pair).filter(({ variable }) => !env[variable])
    const free = await Promise.all(open.map(({ port }) => isFree(port)))
    if (pair.intranet.port !== pair.cms.port && free.every(Boolean)) return pair
  }
  throw new Error(`No pair of free ports was found from ${servers.intranet.usual} and ${servers.cms.usual} on. Choose two: CLF_INTRANET_PORT=… CLF_CMS_PORT=… npm start`)
}

/**
 * The ports that the environment names.
 * @throws {Error} when one is not a whole number from 1 to 65535.
 */
export function givenAddresses(env: NodeJS.ProcessEnv): Address[] {
  return (['intranet', 'cms'] as const).filter((server) => env[servers[server].variable]).map((server) => addressOf(server, env, 0))
}

function addressOf(server: keyof typeof servers, env: NodeJS.ProcessEnv, step: number): Address {
  const { name, variable, usual } = servers[server]
  return { name, variable, port: env[variable] ? portFrom(env[variable], variable, usual) : usual + step }
}

function portFrom(given: string, variable: string, usual: number): number {
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${variable} is "${given}", which is not a port. Set it to a whole number from 1 to 65535, or leave it out for ${usual} or the next that is free.`)
}

function inUse({ name, port, variable }: Address): Error {
  return new Error(`Port ${port}, where the ${name} would listen, is in use by another program. Stop that program, or leave ${variable} out: npm start then takes the next port that is free.`)
}

/** What to say when the usual ports were not free; null when they were, or were not wanted. */
export function movedSentence({ intranet, cms }: Addresses): string | null {
  const moved = [intranet, cms].filter(({ variable, port }) => !process.env[variable] && port !== usualPort(variable))
  if (moved.length === 0) return null
  return `The usual ports are in use by another program, so this house is at ports ${intranet.port} and ${cms.port}.`
}

const usualPort = (variable: string): number | undefined => Object.values(servers).find((server) => server.variable === variable)?.usual

const isFreePort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })

/** Different ports that nobody uses, chosen by the operating system. */
export async function anyFreePorts(count: number): Promise<number[]> {
  const open = await Promise.all(Array.from({ length: count }, listenAnywhere))
  const ports = open.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

function listenAnywhere() {
  const server = createServer()
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server))
  })
}
