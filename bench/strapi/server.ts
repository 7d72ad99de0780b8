import { fork } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The CMS of the house. */
export const cms = join(root, 'cms')

/** Where the Strapi with nothing of ours is written: inside the house, so that it takes the same packages. */
export const plain = join(root, '.clf/bench-strapi')

/** What figures call it. */
export const peer = 'strapi 5.54.0'

export interface Sender {
  /** Answers with JSON, or throws. */
  send: <Answer>(method: string, target: string, options?: { body?: object; token?: string }) => Promise<Answer>
}

/** Asks a server, as whoever has a token unless another one is given. */
export const sendTo = (origin: string, own: string): Sender['send'] => async <Answer>(method: string, target: string, { body, token = own }: { body?: object; token?: string } = {}) => {
  const answer = await fetch(origin + target, { method, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, ...(body && { body: JSON.stringify(body) }) })
  const json: unknown = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${target} was answered with ${answer.status}: ${JSON.stringify(json)}`)
  return json as Answer
}

/** A server in a process of its own, on an empty SQLite file. */
export interface Server extends Sender {
  origin: string
  /** Of whoever may do everything in the admin of a server that has such a session, of a reader of any other. */
  token: string
  /** Of somebody else who may do everything, of a server with an admin: nobody approves what they wrote. */
  secondToken: string
  /** Milliseconds of its processor so far. */
  work: () => Promise<number>
  /** The longest time of the processor, in milliseconds, in which it answered nobody since it was last asked; of a server with an admin. */
  stall: () => Promise<number>
  stop: () => void
}

const secrets = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  JWT_SECRET: 'bench',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-bytes',
}

/**
 * Starts a server.
 *
 * @param script of the tests of the CMS, which says where it listens and answers messages with its processor time
 * @param folder where its database and its files are
 * @param more settings besides those of every server of a bench
 */
export async function startServer(script: string, words: string[], folder: string, more: Readonly<Record<string, string>> = {}): Promise<Server> {
  const env = {
    ...process.env,
    ...secrets,
    DATABASE_URL: '',
    CLF_CMS_DATABASE: join(folder, 'cms.db'),
    CLF_CMS_STATE: join(folder, 'state'),
    CLF_CMS_PUBLIC: join(folder, 'public'),
    CLF_CMS_FILES: join(folder, 'files'),
    CLF_CMS_SERVE_ADMIN: 'false',
    CLF_BENCH_DATABASE: join(folder, 'plain.db'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    NODE_ENV: 'production',
    NODE_NO_WARNINGS: '1',
    ...more,
  }
  const child = fork(join(cms, 'tests', script), words, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const next = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`A server of the bench ended with ${code}.`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message)
      })
    })
  const asked = async (question: 'work' | 'stall') => {
    child.send(question)
    return (await next()) as number
  }
  const { origin, token: own, secondToken = own } = (await next()) as { origin: string; token: string; secondToken?: string }
  return {
    origin,
    token: own,
    secondToken,
    send: sendTo(origin, own),
    work: () => asked('work'),
    stall: () => asked('stall'),
    stop: () => child.kill(),
  }
}
