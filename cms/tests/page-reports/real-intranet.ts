import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const intranet = path.resolve(import.meta.dirname, '../../../apps/intranet')

/** The built intranet in a process of its own, which shows drafts of a CMS. It has no token, so that its read model stays empty. */
export interface RealIntranet {
  url: string
  stop: () => Promise<void>
}

export async function startIntranet(cmsUrl: string): Promise<RealIntranet> {
  const port = await freePort()
  const store = await mkdtemp(path.join(tmpdir(), 'clf-read-model-'))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/server/start.ts'], {
    cwd: intranet,
    env: { ...process.env, NODE_ENV: 'production', CLF_CMS_URL: cmsUrl, CLF_INTRANET_PORT: String(port), CLF_INTRANET_STORE: store },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (said) => String(said).includes('listens') && resolve())
    child.once('exit', (code) => reject(new Error(`The intranet ended with ${code}. Was it built?`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      await rm(store, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
