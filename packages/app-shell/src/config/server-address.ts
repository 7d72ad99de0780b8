import { z } from 'zod'
import { httpAddress, readEnvironment } from './read-environment.ts'

/** Where a server listens and what it is known by. */
export interface ServerAddress {
  /** Address to listen on. `<PREFIX>_HOST`, default `127.0.0.1`. */
  host: string
  /** 1 to 65535. `<PREFIX>_PORT`. */
  port: number
  /** Public origin for canonical addresses and for posts, without a slash at the end. `<PREFIX>_ORIGIN`, default `http://host:port`. */
  origin: string
}

/**
 * Reads the address of a server from the variables `<prefix>_HOST`, `<prefix>_PORT` and `<prefix>_ORIGIN`.
 * @throws {Error} one sentence per wrong setting
 */
export function readServerAddress(env: NodeJS.ProcessEnv, { prefix, port: usualPort }: { prefix: string; port: number }): ServerAddress {
  const { HOST: host, PORT: port, ORIGIN: origin } = readEnvironment(
    {
      HOST: z.string().min(1).default('127.0.0.1'),
      PORT: z.coerce.number().int().min(1).max(65535).default(usualPort),
      ORIGIN: httpAddress.optional(),
    },
    env,
    `${prefix}_`,
  )
  return { host, port, origin: origin ?? `http://${host}:${port}` }
}
