import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const room = join(import.meta.dirname, '../../apps/intranet')

/** The intranet in a process of its own. */
export interface Intranet {
  pid: number
  stop: () => void
}

/** Starts the built intranet, which reads a CMS, on a port. */
export async function startIntranet(port: number, cmsUrl: string): Promise<Intranet> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/server/start.ts'], {
    cwd: room,
    env: { ...process.env, NODE_ENV: 'production', CLF_CMS_URL: cmsUrl, CLF_INTRANET_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said) => String(said).includes('listens') && resolve())
    child.once('exit', (code) => reject(new Error(`The intranet ended with ${code}. Build it: npm run build -w @clf/intranet`)))
  })
  return { pid: child.pid ?? 0, stop: () => void child.kill() }
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
