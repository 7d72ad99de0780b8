import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type * as StrapiModule from '@strapi/strapi'
import { approvalOf } from '../src/approval/approval.ts'
import { judgeOf } from '../src/gate/judge.ts'
import { integrityOf } from '../src/integrity/integrity.ts'
import { mailOf } from '../src/mail/mail.ts'
import { pageReportsOf } from '../src/page-reports/page-reports.ts'
import { reviewsOf } from '../src/reviews/reviews.ts'
import { scheduleClockOf } from '../src/schedule/schedules.ts'
import { databaseAtRest } from '../src/start/database-at-rest.ts'
import { compiledCms } from './compiled-cms.ts'
import { asDecided } from './decided.ts'
import { environmentIn } from './environment.ts'

// Strapi's ESM build does not load outside a bundler.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule

const cms = path.resolve(import.meta.dirname, '..')

interface Answer {
  status: number
  headers: Headers
  json: () => unknown
  text: string
}

export interface RunningCms {
  strapi: StrapiModule.Core.Strapi
  folder: string
  importToken: string
  submissionToken: string
  /** A body that is a string is sent as it is. A redirection is an answer, and not followed. */
  request: (method: string, path: string, options?: { body?: unknown; token?: string; headers?: Record<string, string> }) => Promise<Answer>
  stop: () => Promise<void>
}

/** A real server on a temporary SQLite file, or on `DATABASE_URL` when that is set; its tables must be empty. */
export async function startCms(): Promise<RunningCms> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clf-cms-'))
  setEnvironment(folder)
  const strapi = createStrapi(await compiledCms())
  strapi.log.level = 'silent'
  await strapi.load()
  strapi.server.mount()
  const origin = await listen(strapi)
  const tokenOf = async (name: string) => (await readFile(path.join(folder, 'state', name), 'utf8')).trim()
  const [importToken, submissionToken] = [await tokenOf('import-token'), await tokenOf('submission-token')]
  return { strapi: asDecided(strapi), folder, importToken, submissionToken, request: requester(origin), stop: () => stop(strapi, folder) }
}

function setEnvironment(folder: string): void {
  process.chdir(cms)
  Object.assign(process.env, environmentIn(folder))
}

async function listen(strapi: StrapiModule.Core.Strapi): Promise<string> {
  const server = strapi.server.httpServer
  // A busy machine lets a connection wait longer than the five seconds after which it would be closed under a request.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function requester(origin: string): RunningCms['request'] {
  return async (method, target, { body, token, headers: more } = {}) => {
    const isForm = body instanceof FormData
    const headers = { ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }), ...(token && { Authorization: `Bearer ${token}` }), ...more }
    const response = await fetch(origin + target, { method, headers, redirect: 'manual', ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as unknown }
  }
}

/** `strapi.destroy()` would remove every listener of the process, those of the test runner too. */
async function stop(strapi: StrapiModule.Core.Strapi, folder: string): Promise<void> {
  judgeOf(strapi).stop()
  await mailOf(strapi).clock.stop()
  await reviewsOf(strapi).clock.stop()
  await scheduleClockOf(strapi).stop()
  await approvalOf(strapi).clock.stop()
  pageReportsOf(strapi).stop()
  integrityOf(strapi).stop()
  await strapi.server.destroy()
  await databaseAtRest(strapi)
  await strapi.db.destroy()
  await rm(folder, { recursive: true, force: true })
}
