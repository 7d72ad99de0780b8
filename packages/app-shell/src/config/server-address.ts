import { z } from 'zod'
import { httpAddress, readEnvironment } from './read-environment.ts'

const portRule = 'a port is a whole number from 1 to 65535, or 0 for any that is free'
const port = z.coerce.number(portRule).int(portRule).min(0, portRule).max(65535, portRule)

/** Where a server listens and what it is known by. */
export interface ServerAddress {
  /** Address to listen on. `<PREFIX>_HOST`, default `127.0.0.1`. */
  host: string
  /** 1 to 65535; 0 for any that is free, where the origin is given. `<PREFIX>_PORT`. */
  port: number
  /** Public origin for canonical addresses and for posts, without a slash at the end. `<PREFIX>_ORIGIN`, default `http://host:port`. */
  origin: string
}

/**
 * Reads the address of a server from the variables `<prefix>_HOST`, `<prefix>_PORT` and `<prefix>_ORIGIN`.
 * @throws {Error} one sentence per wrong setting
 */
export function readServerAddress(env: NodeJS.ProcessEnv, { prefix, port: usualPort }: { prefix: string; port: number }): ServerAddress {
  const answer = readEnvironment(
    {
      HOST: z.string().min(1).default('127.0.0.1'),
      PORT: port.default(usualPort),
      ORIGIN: httpAddress.optional(),
    },
    env,
    `${prefix}_`,
  )
  if (answer.PORT === 0 && answer.ORIGIN === undefined) throw new Error(`${prefix}_PORT is "0": of a port that is any, the public origin is not known. Set ${prefix}_ORIGIN too, or a port.`)
  return { host: answer.HOST, port: answer.PORT, origin: answer.ORIGIN ?? `http://${answer.HOST}:${answer.PORT}` }
}
