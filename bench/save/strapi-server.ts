import { fork } from 'node:child_process'
import { join } from 'node:path'

const cms = join(import.meta.dirname, '../../cms')

/** A Strapi in a process of its own. */
export interface StrapiServer {
  /** Asks its content manager about documents of a type; gives what is stored afterwards. */
  send: (method: 'POST' | 'PUT', uid: string, path: string, body: object) => Promise<{ documentId: string }>
  /** Milliseconds of processor time that it has taken. */
  workMs: () => Promise<number>
  /** The longest time of the processor, in milliseconds, in which it answered nobody since it was last asked. */
  stallMs: () => Promise<number>
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

/** Starts the Strapi of a folder, on an empty SQLite file in another. */
export async function startStrapi(appDir: string, distDir: string, folder: string): Promise<StrapiServer> {
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
  }
  const child = fork(join(cms, 'tests/saves/serve.ts'), [appDir, distDir], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
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
  const { origin, token } = (await next()) as { origin: string; token: string }
  return {
    async send(method, uid, path, body) {
      const address = `${origin}/content-manager/collection-types/${uid}${path}`
      const answer = await fetch(address, { method, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) })
      const json: unknown = await answer.json()
      if (!answer.ok) throw new Error(`${method} ${uid}${path} was not done: ${answer.status} ${JSON.stringify(json)}`)
      return (json as { data: { documentId: string } }).data
    },
    workMs: () => asked('work'),
    stallMs: () => asked('stall'),
    stop: () => void child.kill(),
  }
}
