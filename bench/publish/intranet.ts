import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const room = join(import.meta.dirname, '../../apps/intranet')

/** The intranet in a process of its own. */
export interface Intranet {
  pid: number
  stop: () => void
}

/**
 * Starts the built intranet on a port. With a read-only token of the CMS it is there when its read model is filled; without one that stays empty,
 * and drafts are shown.
 */
export async function startIntranet(port: number, cmsUrl: string, token?: string): Promise<Intranet> {
  const store = mkdtempSync(join(tmpdir(), 'clf-read-model-'))
  const child = spawn(process.execPath, ['--max-semi-space-size=8', '--disable-warning=ExperimentalWarning', 'src/server/start.ts'], {
    cwd: room,
    env: { ...process.env, NODE_ENV: 'production', MALLOC_ARENA_MAX: '1', CLF_CMS_URL: cmsUrl, CLF_INTRANET_PORT: String(port), CLF_INTRANET_STORE: store, CLF_CMS_TOKEN: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said) => String(said).includes('listens') && resolve())
    child.once('exit', (code) => reject(new Error(`The intranet ended with ${code}. Build it: npm run build -w @clf/intranet`)))
  })
  child.once('exit', () => rmSync(store, { recursive: true, force: true }))
  while (token !== undefined && (await isFilling(port))) await sleep(100)
  return { pid: child.pid ?? 0, stop: () => void child.kill() }
}

async function isFilling(port: number): Promise<boolean> {
  const health = (await (await fetch(`http://127.0.0.1:${port}/healthz`)).json()) as { content?: string }
  return health.content === 'filling'
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
