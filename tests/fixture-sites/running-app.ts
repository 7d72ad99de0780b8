import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

const house = join(import.meta.dirname, '../..')
export const folderOfApp = join(import.meta.dirname, 'notice-board')

/** The notice board as a process of its own. */
export interface RunningApp {
  url: string
  child: ChildProcess
  /** Sends SIGTERM and answers the exit code. */
  stop(): Promise<number | null>
}

/** Builds the notice board with what the house has installed: the shell is used inside the house alone. */
export async function buildApp(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(house, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folderOfApp, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
}

/** Starts the notice board on a free port, and waits until it says that it listens. */
export async function startApp(): Promise<RunningApp> {
  const port = await freePort()
  const { child, said } = launch({ CLF_BOARD_PORT: String(port) })
  const url = `http://127.0.0.1:${port}`
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => said().includes(url) && resolve())
    child.once('exit', (code) => reject(new Error(`The notice board ended with ${code}: ${said()}`)))
  })
  const stop = async () => {
    if (child.exitCode !== null) return child.exitCode
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    return code
  }
  return { url, child, stop }
}

/** Starts the notice board where it cannot start, and answers how it ended and what it said. */
export async function failToStart(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { child, said } = launch(env)
  const [code] = await once(child, 'close')
  return { code, said: said() }
}

function launch(env: Record<string, string>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--experimental-strip-types', 'src/start.ts'], { cwd: folderOfApp, env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  return { child, said: () => said }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
