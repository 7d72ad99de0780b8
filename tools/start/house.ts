import type { ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer, stopServer, waitUntilHealthy, type Server } from './server.ts'
import type { Addresses } from './ports.ts'

/** The two servers, running. */
export interface House {
  intranetUrl: string
  cmsUrl: string
  stop(): Promise<void>
}

/** Told when a server stops by itself after the house was open, with the last lines of its log. */
export interface Listeners {
  /** The intranet: the house is of no use any more. */
  failed: (message: string) => void
  /** The CMS: it is started again. Readers have what the intranet keeps until then. */
  restarted: (message: string) => void
}

const firstPauseMs = 1_000
const lastPauseMs = 30_000
/** A CMS that was up for longer than this did not end by how it was started. */
const settledMs = 60_000

/**
 * Starts the CMS and the intranet and resolves when both answer, and the intranet has what the CMS holds.
 * @param signal stops both, also while they start
 * @param env environment of both; ports and addresses are added
 * @throws {Error} with the server's last lines when one stops before it answers, or when `signal` aborts
 */
export async function openHouse(
  root: string,
  { intranet, cms }: Addresses,
  signal: AbortSignal,
  listeners: Listeners,
  env: NodeJS.ProcessEnv = process.env,
): Promise<House> {
  const cmsUrl = `http://127.0.0.1:${cms.port}`
  const intranetUrl = `http://127.0.0.1:${intranet.port}`
  const state = stateIn(root, env)
  const log = (name: string) => join(root, '.clf/logs', `${name}.log`)
  const cmsServer: Server = {
    name: 'CMS',
    args: [join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    cwd: join(root, 'cms'),
    env: { ...env, NODE_ENV: 'production', CLF_CMS_PORT: String(cms.port), CLF_INTRANET_URL: intranetUrl },
    log: log('cms'),
    healthUrl: `${cmsUrl}/healthz`,
  }
  const intranetServer: Server = {
    name: 'intranet',
    args: ['--max-semi-space-size=8', '--disable-warning=ExperimentalWarning', join(root, 'apps/intranet/src/server/start.ts')],
    cwd: join(root, 'apps/intranet'),
    env: {
      CLF_CMS_TOKEN_FILE: join(state, 'replica-token'),
      CLF_CMS_SUBMISSION_TOKEN_FILE: join(state, 'submission-token'),
      // What was read of one database is nothing that another one says.
      CLF_INTRANET_STORE: env['CLF_CMS_STATE'] ? join(state, 'read-model') : join(root, '.clf/read-model'),
      // On Linux, what a thread gives back is then of use to the others.
      MALLOC_ARENA_MAX: '1',
      ...env,
      NODE_ENV: 'production',
      CLF_INTRANET_PORT: String(intranet.port),
      CLF_CMS_URL: cmsUrl,
    },
    log: log('intranet'),
    healthUrl: `${intranetUrl}/healthz`,
    isReady: hasWhatTheCmsHolds,
  }

  const running = new Map<Server, ChildProcess>()
  let isStopping = false
  let isOpen = false
  let failure: string | undefined
  const stop = async () => {
    isStopping = true
    await Promise.all([...running.values()].map((child) => stopServer(child)))
  }
  const fail = (message: string) => {
    if (isStopping || failure) return
    failure = message
    if (isOpen) listeners.failed(message)
  }

  let pauseMs = firstPauseMs
  const startCms = async (isAgain: boolean): Promise<void> => {
    const startedAt = performance.now()
    const child = await startServer(cmsServer, (message) => (isOpen ? void startAgain(message, performance.now() - startedAt) : fail(message)), isAgain)
    running.set(cmsServer, child)
    if (isStopping) await stopServer(child)
  }
  const startAgain = async (message: string, wasUpMs: number): Promise<void> => {
    if (isStopping) return
    pauseMs = wasUpMs > settledMs ? firstPauseMs : Math.min(lastPauseMs, 2 * pauseMs)
    listeners.restarted(message)
    await sleep(pauseMs)
    if (!isStopping) await startCms(true)
  }

  try {
    await startCms(false)
    running.set(intranetServer, await startServer(intranetServer, fail))
    const isOver = () => signal.aborted || failure !== undefined
    await Promise.all([cmsServer, intranetServer].map((server) => waitUntilHealthy(server, isOver)))
    signal.throwIfAborted()
    if (failure) throw new Error(failure)
  } catch (error) {
    await stop()
    throw error
  }
  isOpen = true
  return { intranetUrl, cmsUrl, stop }
}

/** Folder of what the CMS keeps beside its database: tokens, and the demonstration sign-ins. */
export const stateIn = (root: string, env: NodeJS.ProcessEnv): string => resolve(root, 'cms', env['CLF_CMS_STATE'] || '.clf')

/** Faults of the first moments: the CMS is not asked yet, or it has another history than what was kept, which is read from its beginning. */
const passing = /^(unreachable|begin-anew) /

/** Whether the intranet has what the CMS holds, or says why it never will by itself. Before its first content its pages say that they cannot be read. */
async function hasWhatTheCmsHolds(health: Response): Promise<boolean> {
  const { content, cms, fault } = (await health.json().catch(() => ({}))) as { content?: unknown; cms?: unknown; fault?: unknown }
  return content !== 'filling' && (cms === 'up' || (typeof fault === 'string' && !passing.test(fault)))
}
