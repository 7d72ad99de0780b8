import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { startServer, stopServer, waitUntilHealthy, type Server } from './server.ts'
import type { Addresses } from './ports.ts'

/** The two servers, running. */
export interface House {
  intranetUrl: string
  cmsUrl: string
  stop(): Promise<void>
}

/**
 * Starts the CMS and the intranet and resolves when both answer.
 * @param signal stops both, also while they start
 * @param onFailure called when one of them stops by itself later
 * @param env environment of both; ports and addresses are added
 * @throws {Error} with the server's last lines when one stops before it answers, or when `signal` aborts
 */
export async function openHouse(
  root: string,
  { intranet, cms }: Addresses,
  signal: AbortSignal,
  onFailure: (message: string) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<House> {
  const cmsUrl = `http://127.0.0.1:${cms.port}`
  const intranetUrl = `http://127.0.0.1:${intranet.port}`
  const log = (name: string) => join(root, '.clf/logs', `${name}.log`)
  const servers: Server[] = [
    {
      name: 'CMS',
      args: [join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
      cwd: join(root, 'cms'),
      env: { ...env, NODE_ENV: 'production', CLF_CMS_PORT: String(cms.port), CLF_INTRANET_URL: intranetUrl },
      log: log('cms'),
      healthUrl: `${cmsUrl}/healthz`,
    },
    {
      name: 'intranet',
      args: ['--disable-warning=ExperimentalWarning', join(root, 'apps/intranet/src/server/start.ts')],
      cwd: join(root, 'apps/intranet'),
      env: {
        ...env,
        NODE_ENV: 'production',
        CLF_INTRANET_PORT: String(intranet.port),
        CLF_CMS_URL: cmsUrl,
      },
      log: log('intranet'),
      healthUrl: `${intranetUrl}/healthz`,
    },
  ]

  const running: ChildProcess[] = []
  let isStopping = false
  let isOpen = false
  let failure: string | undefined
  const stop = async () => {
    isStopping = true
    await Promise.all(running.map((child) => stopServer(child)))
  }
  const fail = (message: string) => {
    if (isStopping || failure) return
    failure = message
    if (isOpen) onFailure(message)
  }
  try {
    for (const server of servers) running.push(await startServer(server, fail))
    const isOver = () => signal.aborted || failure !== undefined
    await Promise.all(servers.map((server) => waitUntilHealthy(server, isOver)))
    signal.throwIfAborted()
    if (failure) throw new Error(failure)
  } catch (error) {
    await stop()
    throw error
  }
  isOpen = true
  return { intranetUrl, cmsUrl, stop }
}
