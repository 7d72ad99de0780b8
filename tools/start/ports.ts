import { connect } from 'node:net'

/** Where a server listens, and the variable that moves it. */
export interface Address {
  name: string
  port: number
  variable: string
}

/**
 * The two servers of the house with their ports from the environment.
 * @throws {Error} when a port is not a whole number from 1 to 65535.
 */
export function addresses(env: NodeJS.ProcessEnv = process.env): { intranet: Address; cms: Address } {
  return {
    intranet: { name: 'intranet', variable: 'CLF_INTRANET_PORT', port: portFrom(env, 'CLF_INTRANET_PORT', 4321) },
    cms: { name: 'CMS', variable: 'CLF_CMS_PORT', port: portFrom(env, 'CLF_CMS_PORT', 1337) },
  }
}

function portFrom(env: NodeJS.ProcessEnv, variable: string, fallback: number): number {
  const given = env[variable]
  if (!given) return fallback
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${variable} is "${given}", which is not a port. Set it to a whole number from 1 to 65535, or leave it out for ${fallback}.`)
}

/** @throws {Error} one sentence, when something already listens there. */
export async function requireFree({ name, port, variable }: Address): Promise<void> {
  if (!(await isTaken(port))) return
  throw new Error(`Port ${port}, where the ${name} would listen, is in use by another program. Stop that program, or choose another port: ${variable}=${port + 1} npm start`)
}

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('close', () => socket.destroy()).once('connect', () => socket.destroy())
  })
