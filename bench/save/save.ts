import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf } from '../in-turns.ts'
import { writePlainStrapi } from './plain.ts'

const root = join(import.meta.dirname, '../..')
const cms = join(root, 'cms')
/** Inside the house, so that it takes the same Strapi. */
const plain = join(root, '.clf/bench-strapi')
const rounds = 60
const peer = 'strapi 5.54.0'
const mostTimes = 2

const text = 'Staff who are called on duty while a signal is in force report to their supervisor and record the hours that they have worked. '
const paragraphs = (round: number) =>
  Array.from({ length: 300 }, (_, index) => ({ type: 'numbered', children: [{ type: 'paragraph', children: [{ type: 'text', text: `${text}${round}, ${index}.` }] }] }))
const words = (round: number) => ({ title: 'Hours', summary: 'Hours on duty.', from: 'A', to: 'B', body: { type: 'document', version: 1, children: paragraphs(round) } })

interface Running {
  child: ChildProcess
  /** Saves the same words as the other, in another state than before; milliseconds of the wait and of the server’s processor. */
  save: (round: number) => Promise<{ waitMs: number; workMs: number }>
}

const secrets = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  JWT_SECRET: 'bench',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-bytes',
}

/** A server in a process of its own, on an empty SQLite file. */
async function start(appDir: string, distDir: string, uid: string, folder: string): Promise<Running> {
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
  const { origin, token } = (await next(child)) as { origin: string; token: string }
  const list = `${origin}/content-manager/collection-types/${uid}`
  const send = async (method: string, address: string, body: object): Promise<{ data: { documentId: string } }> => {
    const answer = await fetch(address, { method, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) })
    const json: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${uid} was not saved: ${answer.status} ${JSON.stringify(json)}`)
    return json as { data: { documentId: string } }
  }
  const { data } = await send('POST', list, { number: 1, year: 2046, en: words(0) })
  const workOf = async () => {
    child.send('work')
    return (await next(child)) as number
  }
  const save = async (round: number) => {
    const before = await workOf()
    const start = performance.now()
    await send('PUT', `${list}/${data.documentId}`, { en: words(round) })
    const waitMs = performance.now() - start
    return { waitMs, workMs: (await workOf()) - before }
  }
  return { child, save }
}

function next(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A server of the bench ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

const rounded = (ms: number) => Math.round(ms * 10) / 10
const p95 = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN

/**
 * Saves an edition of 300 paragraphs through the content manager, beside the same bytes in a Strapi that has nothing of ours: no checks,
 * no one tree, no references. The limit is twice what the peer takes in the same run.
 */
export async function measureSave(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-save-'))
  const running: Running[] = []
  try {
    const uid = await writePlainStrapi(plain)
    const own = await start(cms, join(cms, 'dist'), 'api::circular.circular', folder)
    running.push(own)
    const theirs = await start(plain, plain, uid, folder)
    running.push(theirs)
    let round = 0
    const saves = await inTurns(rounds, { own: () => own.save(round += 1), plain: () => theirs.save(round += 1) })
    const of = (name: string, what: 'waitMs' | 'workMs') => (saves[name] ?? []).slice(5).map((one) => one[what])
    const compared = (name: string, value: (numbers: number[]) => number, what: 'waitMs' | 'workMs'): Figure => {
      const peerValue = value(of('plain', what))
      return { ...figure('save', name, rounded(value(of('own', what))), 'ms'), limit: rounded(mostTimes * peerValue), peer, peerValue: rounded(peerValue) }
    }
    return [compared('300 paragraphs saved, processor time', medianOf, 'workMs'), compared('300 paragraphs saved, p95', p95, 'waitMs')]
  } finally {
    for (const { child } of running) child.kill()
    await rm(folder, { recursive: true, force: true })
  }
}
